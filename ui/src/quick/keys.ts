/** The keys of quick search, once: what the window obeys and what its last line names. */
import type { Press, Row } from "../lib/shell/keys";
import { say } from "../lib/words/say.svelte";
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
  const [enter, shift, tab] = [say("key-enter"), say("key-shift"), say("key-tab")];
  // Also on a Mac: there the command key and the space bar are the system's.
  const control = say("key-control");
  return [
    { keys: ["↑", "↓"], does: say("keys-quick-choose") },
    { keys: [enter], does: say("keys-quick-open") },
    { keys: [`${shift} ↑ ↓`], does: say("keys-quick-mark-several") },
    { keys: [`${control} ${say("key-space")}`], does: say("keys-quick-mark") },
    { keys: [`${control} ↑ ↓`], does: say("keys-quick-walk") },
    { keys: [`${command} ${enter}`], does: say("keys-quick-open-marked") },
    { keys: [`${say("key-alt")} ${enter}`], does: say("keys-quick-copy") },
    { keys: [tab], does: say("keys-quick-ask") },
    { keys: [`${shift} ${tab}`], does: say("keys-quick-to-parts") },
    { keys: [say("key-escape")], does: say("keys-quick-close") },
  ];
}

export type Hint = { key: string; does: string };

/** What can be done with the rows as they are. */
export function hints(command: string, marked: number): Hint[] {
  const enter = say("key-enter");
  const open =
    marked > 0
      ? { key: `${command} ${enter}`, does: say("quick-hint-open-marked", { count: marked }) }
      : { key: enter, does: say("quick-hint-open") };
  return [
    open,
    { key: say("key-tab"), does: say("quick-hint-ask") },
    { key: `${say("key-alt")} ${enter}`, does: say("quick-hint-copy") },
    leave(),
  ];
}

/** What can be done without any. */
export function leave(): Hint {
  return { key: say("key-escape"), does: say("quick-hint-close") };
}
