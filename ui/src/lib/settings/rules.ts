/** Rules for what Dogear shall not know, in words. */
import type { Rule, RuleKind, SourceView } from "../backend/types";
import { nameOf } from "../sources/readable";
import { path } from "../words/places";
import { say, type PlainKey } from "../words/say.svelte";

type KindWords = { name: PlainKey; example: PlainKey | null; hint: PlainKey };

export const kinds = {
  folder: { name: "rule-folder", example: "rule-folder-example", hint: "rule-folder-hint" },
  site: { name: "rule-site", example: "rule-site-example", hint: "rule-site-hint" },
  source: { name: "rule-source", example: null, hint: "rule-source-hint" },
  pattern: { name: "rule-pattern", example: "rule-pattern-example", hint: "rule-pattern-hint" },
} as const satisfies Record<RuleKind, KindWords>;

/** "Work › Private", or the name of a browser. */
export function valueOf({ kind, value }: Rule, sources: readonly SourceView[]): string {
  if (kind === "folder") return path(value.split("/"));
  const source = kind === "source" ? sources.find((each) => each.id === value) : undefined;
  return source ? nameOf(source) : value;
}

/** "Leave out everything in the folder “Work › Private”?" */
export function question(rule: Rule, sources: readonly SourceView[]): string {
  return say(`rule-${rule.kind}-sure`, { value: valueOf(rule, sources) });
}

export function wouldForget(count: number): string {
  return say("rule-would-forget", { count });
}

export function forgotten(count: number): string {
  return say("rule-forgotten", { count });
}

export function cameBack(count: number | null): string {
  return count === null ? say("rule-gone") : say("rule-came-back", { count });
}

export function same(a: Rule, b: Rule): boolean {
  return a.kind === b.kind && a.value === b.value;
}
