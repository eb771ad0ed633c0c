/** Who writes the answers, in the words of the line under the question. */
import type { SettingsView } from "../backend/types";
import { say } from "../words/say.svelte";
import { providerName } from "./providers";

export function writerLine({ provider, model, destination }: SettingsView): string {
  if (provider === "builtIn") return say("writer-stays", { name: providerName(provider) });
  const name = model === "" ? say("writer-no-model") : model;
  if (destination === null) return say("writer-no-address", { name });
  return destination.local ? say("writer-stays", { name }) : say("writer-goes", { name, address: destination.address });
}
