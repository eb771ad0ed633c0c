/** How a try of who writes the answers went, in a sentence. */
import { failureWords } from "../words/failures";
import { say } from "../words/say.svelte";
import type { Testing } from "./preferences.svelte";

export function triedWords(testing: Testing): string {
  switch (testing.at) {
    case "untested":
      return "";
    case "testing":
      return say("answers-asking");
    case "failed":
      return testing.problem;
    case "tested": {
      const { model, failure, models } = testing.result;
      if (failure) return failureWords(failure);
      return model === ""
        ? say("answers-connected-choose", { count: models.length })
        : say("answers-connected", { model });
    }
  }
}

export function hasFailed(testing: Testing): boolean {
  return testing.at === "failed" || (testing.at === "tested" && testing.result.failure !== null);
}
