/** What each failure lets the reader do next; the words themselves come from the library. */
import type { FailureCode } from "../backend/types";

export type Remedy = "builtIn" | "again" | "settings" | "look";

export function remedies(code: FailureCode, wasBuiltIn: boolean): Remedy[] {
  return table[code].filter((remedy) => remedy !== "builtIn" || !wasBuiltIn);
}

export const remedyLabels: Record<Remedy, string> = {
  builtIn: "Use built-in answers",
  again: "Try again",
  settings: "Open settings",
  look: "See what would be sent",
};

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
