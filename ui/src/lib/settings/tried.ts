/** How a try of who writes the answers went, in a sentence. */
import { failureWords } from "../words/failures";
import { counted } from "../words/numbers";
import type { Testing } from "./preferences.svelte";

export function triedWords(testing: Testing): string {
  switch (testing.at) {
    case "untested":
      return "";
    case "testing":
      return "Asking…";
    case "failed":
      return testing.problem;
    case "tested": {
      const { model, failure, models } = testing.result;
      if (failure) return failureWords(failure);
      return model === ""
        ? `Connected: ${counted(models.length, "model")} found. Choose one.`
        : `Connected. ${model} is ready.`;
    }
  }
}

export function hasFailed(testing: Testing): boolean {
  return testing.at === "failed" || (testing.at === "tested" && testing.result.failure !== null);
}
