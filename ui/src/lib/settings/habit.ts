/** What was learnt from opening bookmarks, in words. */
import type { Feature, Habit } from "../backend/types";

/** Smaller weights are as good as none. */
const SLIGHT = 5;
const STRONG = 50;

const names: Record<Feature, string> = {
  coverage: "the words of the question in them",
  meaning: "the same meaning as the question",
  closeness: "word by word, much of the question",
  exact: "exactly the title or the site asked for",
  freshness: "a recent date",
  frecency: "been opened often and recently",
};

/** The sentences of what was learnt, what counts most first. */
export function lessons({ preferences, choices, choicesNeeded }: Habit): string[] {
  if (preferences.length === 0) {
    const missing = choicesNeeded - choices;
    return [
      `Nothing is learnt yet: that takes ${missing} more ${missing === 1 ? "bookmark" : "bookmarks"} opened although others stood above.`,
    ];
  }
  const felt = preferences.filter(({ weight }) => Math.abs(weight) >= SLIGHT);
  if (felt.length === 0) return ["You open what stands first: nothing is moved."];
  return felt
    .toSorted((one, other) => Math.abs(other.weight) - Math.abs(one.weight))
    .map(({ feature, weight }) => `You open bookmarks that have ${names[feature]} ${much(weight)} often.`);
}

export function opened({ opens }: Habit): string {
  if (opens === 0) return "Nothing opened from an answer is remembered.";
  return opens === 1 ? "1 opened bookmark is remembered." : `${opens} opened bookmarks are remembered.`;
}

function much(weight: number): string {
  const strength = Math.abs(weight) >= STRONG ? "much " : "";
  return `${strength}${weight > 0 ? "more" : "less"}`;
}
