/**
 * What went wrong, in words for the window: what it is, and what helps here. The words of a code are those of the key that
 * is `problem-` and its parts, which a test beside `Failure` holds both sides to.
 */
import type { Failure } from "../backend/types";
import { say, sayProblem } from "./say.svelte";
import { keysInWords } from "./shortcuts";

/** These come with a sentence of their own, which knows more than a code could tell. */
const TOLD = new Set(["sourceUnreadable", "folderUnknown", "browserNotStarted"]);

export function problemWords({ code, data }: Failure): string {
  if (TOLD.has(code) && data.message !== undefined) return data.message;
  const named = data.keys === undefined ? data : { ...data, keys: keysInWords(data.keys) };
  return (
    sayProblem(
      code.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
      named,
    ) ?? say("something-went-wrong")
  );
}
