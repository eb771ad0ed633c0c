/**
 * What went wrong, in words for the window: what it is, and what helps here. The words of a code are those of the key that
 * is `problem-` and its parts, which a test beside `Failure` holds both sides to.
 */
import type { Failure } from "../backend/types";
import { say, sayProblem } from "./say.svelte";
import { keysInWords } from "./shortcuts";

export function problemWords({ code, data }: Failure): string {
  // A sentence of its own knows more than a code could tell.
  if (data.message !== undefined) return data.message;
  const named = data.keys === undefined ? data : { ...data, keys: keysInWords(data.keys) };
  return (
    sayProblem(
      code.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
      named,
    ) ?? say("something-went-wrong")
  );
}
