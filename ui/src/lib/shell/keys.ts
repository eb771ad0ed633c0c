/** The keys, once: this table is what the window obeys and what the dialog lists. */

export type Action = "ask" | "changes" | "settings" | "question" | "new" | "openAll" | "keys" | "close";

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

/** "Ctrl", or "⌘" on a Mac. */
export function commandKey(userAgent: string = navigator.userAgent): string {
  return /Mac OS X|Macintosh/.test(userAgent) ? "⌘" : "Ctrl";
}

export type Row = { keys: string[]; does: string };

export function keyRows(command: string): Row[] {
  return [
    { keys: [`${command} K`, "/"], does: "Go to the question" },
    { keys: ["Enter"], does: "Ask; on a card or a change, open it" },
    { keys: ["Shift Enter"], does: "New line in the question; on a card, open it in its own browser" },
    { keys: ["↑", "↓"], does: "Go through earlier questions" },
    { keys: ["← ↑ ↓ →"], does: "Move between cards or changes" },
    { keys: [`${command} Enter`], does: "Open all that was found" },
    { keys: ["Esc"], does: "Stop the answer, or close" },
    { keys: [`${command} N`], does: "New conversation" },
    { keys: [`${command} 1`], does: "Ask" },
    { keys: [`${command} 2`], does: "Recent changes" },
    { keys: [`${command} ,`], does: "Settings" },
    { keys: ["?"], does: "These keys" },
  ];
}

const withCommand: Record<string, Action> = {
  "1": "ask",
  "2": "changes",
  ",": "settings",
  k: "question",
  n: "new",
  enter: "openAll",
};

const plain: Record<string, Action> = { "/": "question", "?": "keys" };
