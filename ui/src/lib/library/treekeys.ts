/** The keys of a tree, as trees have them. */
import type { Shown } from "./tree";

/** Another line, or what is done with this one; null where the key is none of a tree's. `leave`: on to the list. */
export type Step = number | "pick" | "turn" | "leave" | null;

export function stepIn(key: string, shown: readonly Shown[], at: number, page: number, direction: "ltr" | "rtl"): Step {
  const within = (line: number) => Math.max(0, Math.min(line, shown.length - 1));
  const [onward, back] = direction === "ltr" ? ["ArrowRight", "ArrowLeft"] : ["ArrowLeft", "ArrowRight"];
  switch (key) {
    case "ArrowDown":
      return within(at + 1);
    case "ArrowUp":
      return within(at - 1);
    case "Home":
      return 0;
    case "End":
      return within(shown.length - 1);
    case "PageDown":
      return within(at + page);
    case "PageUp":
      return within(at - page);
    case "Enter":
    case " ":
      return "pick";
    case onward:
      return into(shown, at);
    case back:
      return outOf(shown, at);
    default:
      return null;
  }
}

/** Unfolds a twig, or goes to the first one below it; from one that has none below on to the list. */
function into(shown: readonly Shown[], at: number): Step {
  const on = shown[at];
  if (!on || on.twig.children.length === 0) return "leave";
  return on.isOpen ? Math.min(at + 1, shown.length - 1) : "turn";
}

/** Folds a twig, or goes to the one above it. */
function outOf(shown: readonly Shown[], at: number): Step {
  const on = shown[at];
  if (!on) return null;
  if (on.isOpen) return "turn";
  const above = shown.slice(0, at).findLastIndex(({ level }) => level < on.level);
  return above >= 0 ? above : at;
}
