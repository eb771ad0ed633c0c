/** Rules for what Dogear shall not know, in words. */
import type { Rule, RuleKind, SourceView } from "../backend/types";
import { nameOf } from "../sources/readable";
import { counted } from "../words/numbers";

type KindWords = { name: string; example: string; hint: string };

export const kinds: Record<RuleKind, KindWords> = {
  folder: {
    name: "Folder",
    example: "Work/Private",
    hint: "With everything in it. Work/Private is the folder Private in the folder Work.",
  },
  site: { name: "Site", example: "example.org", hint: "With its subdomains." },
  source: { name: "Browser or file", example: "", hint: "All that it holds, also if it is switched on above." },
  pattern: { name: "Title or address", example: "*invoice*", hint: "* stands for anything, ? for one character." },
};

/** "Work › Private", or the name of a browser. */
export function valueOf({ kind, value }: Rule, sources: readonly SourceView[]): string {
  if (kind === "folder") return value.split("/").join(" › ");
  const source = kind === "source" ? sources.find((each) => each.id === value) : undefined;
  return source ? nameOf(source) : value;
}

/** "everything in the folder Work › Private", to be set into a question. */
export function matchedBy(rule: Rule, sources: readonly SourceView[]): string {
  const value = valueOf(rule, sources);
  switch (rule.kind) {
    case "folder":
      return `everything in the folder “${value}”`;
    case "site":
      return `${value} and its subdomains`;
    case "source":
      return `everything from ${value}`;
    case "pattern":
      return `titles and addresses like ${value}`;
  }
}

export function wouldForget(count: number): string {
  if (count === 0) return "No bookmark matches now; new ones that match will be left out.";
  return count === 1 ? "1 bookmark is forgotten here." : `${counted(count, "bookmark")} are forgotten here.`;
}

export function forgotten(count: number): string {
  if (count === 0) return "No bookmark matched. New ones that match will be left out.";
  return count === 1 ? "1 bookmark was forgotten." : `${counted(count, "bookmark")} were forgotten.`;
}

export function cameBack(count: number | null): string {
  if (count === null) return "That rule was gone already.";
  if (count === 0) return "Removed. No bookmark came back.";
  return count === 1 ? "Removed. 1 bookmark came back." : `Removed. ${counted(count, "bookmark")} came back.`;
}

export function same(a: Rule, b: Rule): boolean {
  return a.kind === b.kind && a.value === b.value;
}
