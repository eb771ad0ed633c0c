/** The keys, once: this table is what the window obeys and what the dialog lists. */

import { say } from "../words/say.svelte";

export type Action = "ask" | "library" | "map" | "settings" | "question" | "new" | "openAll" | "keys" | "close";

export type Press = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey">;

/** What a press means, or null. `writing`: the focus is in a field, where plain characters are text. */
export function actionFor(press: Press, writing: boolean): Action | null {
  if (press.altKey) return null;
  if (press.ctrlKey || press.metaKey) return withCommand[press.key.toLowerCase()] ?? null;
  if (press.key === "Escape") return "close";
  return writing ? null : (plain[press.key] ?? null);
}

export function isWriting(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest("input, textarea, select, [contenteditable]") !== null;
}

/** "Ctrl" as it is written on the keyboard, or "⌘" on a Mac. */
export function commandKey(userAgent: string = navigator.userAgent): string {
  return /Mac OS X|Macintosh/.test(userAgent) ? "⌘" : say("key-control");
}

export type Row = { keys: string[]; does: string };

export function keyRows(command: string): Row[] {
  const [enter, shift] = [say("key-enter"), say("key-shift")];
  return [
    { keys: [`${command} K`, "/"], does: say("keys-to-question") },
    { keys: [enter], does: say("keys-ask") },
    { keys: [`${shift} ${enter}`], does: say("keys-new-line") },
    { keys: ["↑", "↓"], does: say("keys-earlier-questions") },
    { keys: ["← ↑ ↓ →"], does: say("keys-move") },
    { keys: [`${command} ${enter}`], does: say("keys-open-all") },
    { keys: [say("key-escape")], does: say("keys-stop") },
    { keys: [`${command} N`], does: say("new-conversation") },
    { keys: [`${command} 1`], does: say("nav-ask") },
    { keys: [`${command} 2`], does: say("nav-library") },
    { keys: [`${command} 3`], does: say("nav-map") },
    { keys: [`${command} ,`], does: say("nav-settings") },
    { keys: ["?"], does: say("keys-these") },
  ];
}

const withCommand: Record<string, Action> = {
  "1": "ask",
  "2": "library",
  "3": "map",
  ",": "settings",
  k: "question",
  n: "new",
  enter: "openAll",
};

const plain: Record<string, Action> = { "/": "question", "?": "keys" };
