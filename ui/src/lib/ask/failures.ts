/** What each failure lets the reader do next; the words themselves come from the library. */
import type { FailureCode } from "../backend/types";
import type { PlainKey } from "../words/say.svelte";

export type Remedy = "builtIn" | "again" | "settings" | "look";

export function remedies(code: FailureCode, wasBuiltIn: boolean): Remedy[] {
  return table[code].filter((remedy) => remedy !== "builtIn" || !wasBuiltIn);
}

export const remedyLabels = {
  builtIn: "use-built-in-answers",
  again: "try-again",
  settings: "open-settings",
  look: "see-what-would-be-sent",
} as const satisfies Record<Remedy, PlainKey>;

/** In the order of the buttons. */
const table: Record<FailureCode, Remedy[]> = {
  noProvider: ["builtIn", "settings", "again"],
  wrongKey: ["builtIn", "settings", "again"],
  noModel: ["builtIn", "settings", "again"],
  rateLimited: ["builtIn", "again"],
  providerDown: ["builtIn", "again", "settings"],
  timeout: ["builtIn", "again"],
  contextTooLong: ["builtIn", "again"],
  cut: ["builtIn", "again"],
  badAnswer: ["builtIn", "again"],
  notAgreed: ["look", "builtIn"],
  internal: ["builtIn", "again"],
};
