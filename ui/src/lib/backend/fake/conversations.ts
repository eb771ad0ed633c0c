/** Conversations as the library keeps them, and what a model was sent. */
import type { AskRequest, Hit, Sent, TurnView } from "../types";
import { builtInAnswer } from "./answering";
import { search } from "./searching";

export type Conversation = { id: number; updatedAt: Date; title: string; turns: TurnView[] };

export function earlier(now: Date): Conversation[] {
  const asked: [question: string, hoursAgo: number][] = [
    ["Are there links for dinov2 from last year on GitHub?", 0.2],
    ["Terminal file manager in Rust", 0.5],
    ["去年存的机器学习教程", 50],
    ["Sourdough timing", 75],
    ["night trains across Europe", 200],
  ];
  return asked.map(([question, hoursAgo], index) => {
    const at = new Date(now.getTime() - hoursAgo * 3_600_000);
    const found = search(question, [], false, now);
    return {
      id: index + 1,
      title: question,
      updatedAt: at,
      turns: [turnView(question, found, builtInAnswer(found), "Built-in answers", at)],
    };
  });
}

/** As the library writes it: instructions, numbered sources, the question. */
export function sentFor(question: string, hits: readonly Hit[]): Sent {
  const sources = hits.map((hit) => `<source n="${hit.n}">\nTitle: ${hit.title}\nSite: ${hit.site ?? ""}\n</source>`);
  const text = [
    "[system]\nYou answer questions about one person's saved bookmarks.",
    "[user]\nSources:",
    ...sources,
    `Question: ${question}`,
  ].join("\n");
  return { address: "api.example.com", local: false, text, bookmarks: hits.length };
}

export function turnView(
  question: string,
  found: ReturnType<typeof search>,
  answer: string,
  provider: string,
  at: Date,
): TurnView {
  const marks = new Set([...answer.matchAll(/\[(\d+)\]/g)].map((match) => Number(match[1])));
  const citations = found.hits
    .filter((hit) => marks.has(hit.n))
    .map(({ n, id, title, url }) => ({ n, id, title, url }));
  return {
    question,
    ...found,
    answer,
    citations,
    provider,
    askedAt: at.toISOString(),
    failure: null,
    readAs: null,
    sent: null,
    helpful: null,
  };
}

/** A question that leans on the one before, in words that stand alone. */
export function readAs({ question }: AskRequest, { turns }: Conversation): string | null {
  const before = turns.at(-1)?.question;
  return before !== undefined && /^(only|and|what about)\b/i.test(question)
    ? `${before} ${question.replace(/^\w+\s+/, "")}`
    : null;
}
