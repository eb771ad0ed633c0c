/** What was learnt from opening bookmarks, in words. */
import type { Feature, Habit } from "../backend/types";
import { say, type Key } from "../words/say.svelte";

/** Smaller weights are as good as none. */
const SLIGHT = 5;
const STRONG = 50;

const keys = {
  coverage: "habit-coverage",
  meaning: "habit-meaning",
  closeness: "habit-closeness",
  exact: "habit-exact",
  freshness: "habit-freshness",
  frecency: "habit-frecency",
} as const satisfies Record<Feature, Key>;

/** The sentences of what was learnt, what counts most first. */
export function lessons({ preferences, choices, choicesNeeded }: Habit): string[] {
  if (preferences.length === 0) return [say("habit-nothing-yet", { count: choicesNeeded - choices })];
  const felt = preferences.filter(({ weight }) => Math.abs(weight) >= SLIGHT);
  if (felt.length === 0) return [say("habit-nothing-moved")];
  return felt
    .toSorted((one, other) => Math.abs(other.weight) - Math.abs(one.weight))
    .map(({ feature, weight }) => say(keys[feature], { often: often(weight) }));
}

export function opened({ opens }: Habit): string {
  return say("habit-opened", { count: opens });
}

function often(weight: number): "much-more" | "more" | "less" | "much-less" {
  if (Math.abs(weight) < STRONG) return weight > 0 ? "more" : "less";
  return weight > 0 ? "much-more" : "much-less";
}
