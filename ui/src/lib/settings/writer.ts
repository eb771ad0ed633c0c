/** Who writes the answers, in the words of the line under the question. */
import type { SettingsView } from "../backend/types";
import { addressOf, hostOf, isThisComputer, providers } from "./providers";

export function writerLine(settings: SettingsView): string {
  if (settings.provider === "builtIn") return `${providers.builtIn.name} · ${STAYS}`;
  const model = settings.model === "" ? "No model chosen" : settings.model;
  const address = addressOf(settings);
  const host = hostOf(address);
  if (host === null) return `${model} · no address yet`;
  return isThisComputer(address) ? `${model} · ${STAYS}` : `${model} · your question and what is found go to ${host}`;
}

const STAYS = "nothing leaves this computer";
