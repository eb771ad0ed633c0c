/** Who writes the answers, in the words of the line under the question. */
import type { SettingsView } from "../backend/types";

export function writerLine(settings: SettingsView): string {
  if (settings.provider === "builtIn") return `${BUILT_IN} · ${STAYS}`;
  const model = settings.model === "" ? "No model chosen" : settings.model;
  const host = hostOf(settings.baseUrl);
  if (host === null) return `${model} · no address yet`;
  return isThisComputer(host) ? `${model} · ${STAYS}` : `${model} · your question and what is found go to ${host}`;
}

/** "Built-in answers" as the library calls them, with the promise only they and a local model can make. */
const BUILT_IN = "Built-in answers";
const STAYS = "nothing leaves this computer";

function hostOf(address: string): string | null {
  return URL.canParse(address) ? new URL(address).hostname : null;
}

function isThisComputer(host: string): boolean {
  return host === "localhost" || host.endsWith(".localhost") || host === "[::1]" || /^127\.\d+\.\d+\.\d+$/.test(host);
}
