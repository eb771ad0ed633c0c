/** What a question may hold, with examples; the terminal's help says the same words. */
import { say, type PlainKey } from "../words/say.svelte";

export type Example = { write: string; means: string };

export function examples(): Example[] {
  return keys.map(([write, means]) => ({ write: say(write), means: say(means) }));
}

const keys: readonly (readonly [write: PlainKey, means: PlainKey])[] = [
  ["help-exact-write", "help-exact"],
  ["help-or-write", "help-or"],
  ["help-without-write", "help-without"],
  ["help-not-write", "help-not"],
  ["help-site-write", "help-site"],
  ["help-folder-write", "help-folder"],
  ["help-folder-words-write", "help-folder-words"],
  ["help-path-write", "help-path"],
  ["help-path-arrow-write", "help-path-arrow"],
  ["help-kind-write", "help-kind"],
  ["help-after-write", "help-after"],
  ["help-before-write", "help-before"],
  ["help-in-write", "help-in"],
  ["help-leave-out-write", "help-leave-out"],
];
