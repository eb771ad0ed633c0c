/** The keys of quick search, once: what the window obeys and what its last line names. */
import type { Press, Row } from "../lib/shell/keys";
import type { Step } from "./marked";

export type Wish =
  | { does: "step"; by: number; step: Step }
  | { does: "open" | "openAll" | "copy" | "ask" | "mark" | "leave" | "toParts" };

/** A page of rows, for the keys that jump. */
const PAGE = 5;

/** What a press in the field means, or null where it is text. */
export function wishFor(press: Press): Wish | null {
  const command = press.ctrlKey || press.metaKey;
  switch (press.key) {
    case "ArrowDown":
    case "ArrowUp":
      return press.altKey ? null : { does: "step", by: press.key === "ArrowDown" ? 1 : -1, step: stepOf(press) };
    case "PageDown":
    case "PageUp":
      return { does: "step", by: press.key === "PageDown" ? PAGE : -PAGE, step: stepOf(press) };
    case "Enter":
      return { does: press.altKey ? "copy" : command ? "openAll" : "open" };
    case " ":
      return command ? { does: "mark" } : null;
    case "Tab":
      return command || press.altKey ? null : { does: press.shiftKey ? "toParts" : "ask" };
    case "Escape":
      return { does: "leave" };
    default:
      return null;
  }
}

function stepOf(press: Press): Step {
  if (press.shiftKey) return "extend";
  return press.ctrlKey || press.metaKey ? "walk" : "move";
}

/** The list of all of them, for the dialog of keys. */
export function quickRows(command: string): Row[] {
  return [
    { keys: ["↑", "↓"], does: "Choose a page" },
    { keys: ["Enter"], does: "Open it in the browser it is saved in" },
    { keys: ["Shift ↑ ↓"], does: "Mark several" },
    { keys: ["Ctrl Space"], does: "Mark one, or take its mark off" },
    { keys: ["Ctrl ↑ ↓"], does: "Go on without marking" },
    { keys: [`${command} Enter`], does: "Open all that are marked" },
    { keys: ["Alt Enter"], does: "Copy its address" },
    { keys: ["Tab"], does: "Ask it in the main window" },
    { keys: ["Shift Tab"], does: "Go to what was understood" },
    { keys: ["Esc"], does: "Close, and go back" },
  ];
}

export type Hint = { key: string; does: string };

/** What can be done with the rows as they are. */
export function hints(command: string, marked: number): Hint[] {
  if (marked > 0) return [{ key: `${command} Enter`, does: `open ${marked}` }, ...others];
  return [{ key: "Enter", does: "open" }, ...others];
}

const others: Hint[] = [
  { key: "Tab", does: "ask" },
  { key: "Alt Enter", does: "copy address" },
  { key: "Esc", does: "close" },
];
