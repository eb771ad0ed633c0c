/** The keys of the library, once: what its list and its tree obey and what the dialog of keys shows. */
import type { Row } from "../shell/keys";
import { say } from "../words/say.svelte";

export type Press = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey">;

export type Way = "up" | "down" | "first" | "last" | "pageUp" | "pageDown";

/** `alone`: goes there and chooses nothing. `range`: chooses all up to there. */
export type Deed =
  "all" | "clear" | "open" | "choose" | "tree" | "detail" | { to: Way; range: boolean; alone: boolean };

const ways: Record<string, Way> = {
  ArrowUp: "up",
  ArrowDown: "down",
  Home: "first",
  End: "last",
  PageUp: "pageUp",
  PageDown: "pageDown",
};

/** What a key does in the list; null where it is none of the list's. */
export function deedFor(press: Press, direction: "ltr" | "rtl"): Deed | null {
  const command = press.ctrlKey || press.metaKey;
  if (press.altKey) return null;
  const to = ways[press.key];
  if (to) return { to, range: press.shiftKey, alone: command && !press.shiftKey };
  if (press.key === " ") return "choose";
  if (command) return press.key.toLowerCase() === "a" && !press.shiftKey ? "all" : null;
  if (press.key === "Enter") return "open";
  if (press.key === "Escape") return "clear";
  if (press.key === "ArrowLeft" || press.key === "ArrowRight")
    return (press.key === "ArrowRight") === (direction === "ltr") ? "detail" : "tree";
  return null;
}

/** The row that a key leads to. `page`: rows seen at a time. */
export function rowAt(to: Way, from: number | null, rows: number, page: number): number {
  const steps: Record<Way, number> = {
    up: (from ?? 1) - 1,
    down: (from ?? -1) + 1,
    first: 0,
    last: rows - 1,
    pageUp: (from ?? 0) - page,
    pageDown: (from ?? 0) + page,
  };
  return Math.max(0, Math.min(steps[to], rows - 1));
}

/** For the dialog of keys. */
export function libraryRows(command: string): Row[] {
  const [enter, shift] = [say("key-enter"), say("key-shift")];
  return [
    { keys: ["/", `${command} F`], does: say("keys-to-filter") },
    { keys: ["↑ ↓"], does: say("keys-choose-next") },
    { keys: [`${shift} ↑ ↓`], does: say("keys-choose-range") },
    { keys: [say("key-space")], does: say("keys-choose-more") },
    { keys: [`${command} A`], does: say("keys-choose-all") },
    { keys: ["← →"], does: say("keys-to-beside") },
    { keys: [enter], does: say("keys-open") },
    { keys: [say("key-escape")], does: say("keys-choose-none") },
  ];
}
