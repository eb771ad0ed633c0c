/** The fake's rules for what Dogear shall not know, and what they match among its bookmarks. */
import type { Failure, Rule } from "../types";
import { bookmarks, type FakeBookmark } from "./bookmarks";

export class FakeRules {
  #rules: Rule[];

  constructor(rules: Rule[]) {
    this.#rules = rules;
  }

  get all(): Rule[] {
    return this.#rules;
  }

  /** The rule without spaces, a site without what stands around it; throws what is wrong with it. */
  check({ kind, value }: Rule): Rule {
    const trimmed = value.trim().replace(/^\/+|\/+$/g, "");
    if (kind === "site") return { kind, value: siteOf(trimmed) };
    if (trimmed === "" || (kind === "pattern" && /^\*+$/.test(trimmed)))
      throw { code: faults[kind], data: {} } satisfies Failure;
    return { kind, value: trimmed };
  }

  /** How many bookmarks it would newly match. */
  matching(rule: Rule): number {
    return bookmarks.filter(
      (bookmark) => matches(rule, bookmark) && !this.#rules.some((each) => matches(each, bookmark)),
    ).length;
  }

  /** How many bookmarks it newly matches. */
  add(rule: Rule): number {
    const fresh = this.matching(rule);
    this.#rules = [...this.#rules.filter((each) => !same(each, rule)), rule].sort((a, b) =>
      key(a).localeCompare(key(b)),
    );
    return fresh;
  }

  /** How many bookmarks it alone matched; null if there was no such rule. */
  drop(rule: Rule): number | null {
    if (!this.#rules.some((each) => same(each, rule))) return null;
    this.#rules = this.#rules.filter((each) => !same(each, rule));
    return bookmarks.filter(
      (bookmark) => matches(rule, bookmark) && !this.#rules.some((each) => matches(each, bookmark)),
    ).length;
  }
}

export const firstRules: Rule[] = [
  { kind: "folder", value: "Work/Private" },
  { kind: "pattern", value: "*invoice*" },
  { kind: "site", value: "bank.example" },
  { kind: "source", value: "sample" },
];

const faults: Record<Rule["kind"], string> = {
  folder: "ruleFolder",
  site: "ruleSite",
  source: "ruleSource",
  pattern: "rulePattern",
};

function siteOf(value: string): string {
  const address = value.includes("://") ? value : `https://${value}`;
  if (value === "" || !URL.canParse(address)) throw { code: faults.site, data: {} } satisfies Failure;
  return new URL(address).hostname.replace(/^www\./, "");
}

function matches({ kind, value }: Rule, { folder, url, title, source }: FakeBookmark): boolean {
  const wanted = value.toLowerCase();
  if (kind === "source") return source === value;
  if (kind === "folder") return `/${folder.join("/").toLowerCase()}/`.includes(`/${wanted}/`);
  if (kind === "site") return `.${new URL(url).hostname.replace(/^www\./, "")}`.endsWith(`.${wanted}`);
  const pattern = new RegExp(
    `^${wanted
      .replace(/[.+^${}()|[\]\\]/g, "\\$&")
      .replaceAll("*", ".*")
      .replaceAll("?", ".")}$`,
    "is",
  );
  return pattern.test(url) || pattern.test(title);
}

function same(a: Rule, b: Rule): boolean {
  return key(a) === key(b);
}

function key({ kind, value }: Rule): string {
  return `${kind} ${value}`;
}
