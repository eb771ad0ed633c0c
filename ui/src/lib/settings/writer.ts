/** Who writes the answers, in the words of the line under the question. */
import type { SettingsView } from "../backend/types";
import { providers } from "./providers";

export function writerLine({ provider, model, destination }: SettingsView): string {
  if (provider === "builtIn") return `${providers.builtIn.name} · ${STAYS}`;
  const name = model === "" ? "No model chosen" : model;
  if (destination === null) return `${name} · no address yet`;
  return destination.local
    ? `${name} · ${STAYS}`
    : `${name} · your question and what is found go to ${destination.address}`;
}

const STAYS = "nothing leaves this computer";
