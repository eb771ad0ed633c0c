/**
 * One question and what became of it, as a pure state machine: a turn and an event in, the next turn out. Cards arrive with
 * `sources`, before the first word; after an end (done, failed, stopped) nothing changes a turn any more.
 */
import { neutral } from "../words/neutral";
import { say } from "../words/say.svelte";
import type { Answerer, AskEvent, Citation, Hit, Part, TurnFailure, TurnView, Understood } from "../backend/types";

export type Phase = "looking" | "found" | "writing" | "done" | "failed" | "stopped";

export type Turn = {
  /** Tells turns of this window apart; the library's own number arrives later and is not needed to draw. */
  readonly key: number;
  readonly question: string;
  /** Parts the reader took off; kept so they can be put back. */
  readonly dropped: readonly Dropped[];
  readonly builtIn: boolean;
  /** Who was asked; null for the one in the settings. */
  readonly by: Answerer | null;
  /** The bookmarks that it is answered from alone; null for all. */
  readonly among: readonly number[] | null;
  /** Where in the conversation it is kept, from 0; null until the library has said. */
  readonly place: number | null;
  readonly phase: Phase;
  readonly understood: Understood | null;
  /** The question made to stand alone, if it leaned on an earlier one. */
  readonly readAs: string | null;
  readonly hits: readonly Hit[];
  readonly confident: boolean;
  /** Milliseconds the search took; null when it is not known (an earlier conversation). */
  readonly searchMs: number | null;
  readonly answer: string;
  readonly citations: readonly Citation[];
  readonly provider: string | null;
  readonly helpful: boolean | null;
  readonly failure: TurnFailure | null;
};

/** What was understood and taken off again: a condition, or the language. */
export type Dropped = Pick<Part, "label" | "id">;

/** The id of the chip that takes the question's language off. */
export const READ_AS_ENGLISH = "language";

export type Wish = {
  question: string;
  dropped?: readonly Dropped[];
  builtIn?: boolean;
  by?: Answerer | null;
  among?: readonly number[] | null;
};

export function asked(key: number, wish: Wish): Turn {
  return {
    key,
    question: wish.question,
    dropped: wish.dropped ?? [],
    builtIn: wish.builtIn ?? false,
    by: wish.by ?? null,
    among: wish.among ?? null,
    place: null,
    phase: "looking",
    understood: null,
    readAs: null,
    hits: [],
    confident: true,
    searchMs: null,
    answer: "",
    citations: [],
    provider: null,
    helpful: null,
    failure: null,
  };
}

export function remembered(key: number, view: TurnView, place: number): Turn {
  return {
    ...asked(key, { question: view.question }),
    place,
    readAs: view.readAs,
    phase: view.failure ? "failed" : "done",
    understood: view.understood,
    hits: view.hits,
    confident: view.confident,
    answer: view.answer,
    citations: view.citations,
    provider: view.provider,
    helpful: view.helpful,
    failure: view.failure,
  };
}

export function advance(turn: Turn, event: AskEvent): Turn {
  if (!running(turn)) return turn;
  switch (event.type) {
    case "understood":
      return { ...turn, understood: event.understood, readAs: event.readAs };
    case "sources":
      return { ...turn, phase: "found", hits: event.hits, confident: event.confident, searchMs: event.tookMs };
    case "token":
      return { ...turn, phase: "writing", answer: turn.answer + event.text };
    case "done":
      return { ...turn, phase: "done", answer: event.answer, citations: event.citations, provider: event.provider };
    case "failed":
      return { ...turn, phase: "failed", failure: event.failure };
    case "stopped":
      return { ...turn, phase: "stopped" };
  }
}

export function running(turn: Turn): boolean {
  return turn.phase === "looking" || turn.phase === "found" || turn.phase === "writing";
}

/** Near misses have no answer: the cards speak, unless the writer did cite one of them. */
export function hasAnswer(turn: Turn): boolean {
  return turn.answer.trim() !== "" && (turn.confident || turn.citations.length > 0);
}

/** What fits, and what is only near it. Where nothing fits, what is near stands for itself. */
export function sorted(turn: Pick<Turn, "hits" | "confident">): { fitting: readonly Hit[]; near: readonly Hit[] } {
  const fitting = turn.hits.filter((hit) => !hit.near);
  if (!turn.confident || fitting.length === 0) return { fitting: turn.hits, near: [] };
  return { fitting, near: turn.hits.filter((hit) => hit.near) };
}

/** Whether the answer begins with what was let go of, so that nobody else need say it. */
export function tellsWhatWasLetGo(turn: Turn): boolean {
  const relaxed = turn.understood?.relaxed ?? [];
  const first = unescaped(turn.answer.split("\n\n")[0] ?? "");
  const isShown = hasAnswer(turn) || turn.provider === BUILT_IN;
  return isShown && !first.includes("[") && relaxed.length > 0 && relaxed.every((label) => first.includes(label));
}

/** What an answer says before it names the first source; null where it does not. */
export function verdict(answer: string): string | null {
  const paragraphs = answer.split("\n\n");
  const cited = paragraphs.findIndex((paragraph) => unescaped(paragraph).includes("["));
  const before = paragraphs.slice(0, cited < 0 ? paragraphs.length : cited).map(unescaped);
  return before.filter((paragraph) => paragraph !== "").join(" ") || null;
}

/** As the library names who composes answers here; they are in the language of the question. */
export const BUILT_IN = "Built-in answers";

/** Who wrote an answer, in words; null while that is not known. */
export function writerOf({ provider }: Turn): string | null {
  return provider === BUILT_IN ? say("provider-built-in") : provider;
}

/** The answer and its sources as plain text, for the clipboard. */
export function asText(turn: Turn): string {
  const { fitting, near } = sorted(turn);
  const listed = (hits: readonly Hit[]) =>
    hits.map((hit) => `[${hit.n}] ${neutral(hit.title)}\n    ${hit.url}`).join("\n");
  const beside = near.length > 0 ? `${say("cards-near-colon")}\n${listed(near)}` : "";
  return [turn.question, hasAnswer(turn) ? turn.answer.trim() : "", listed(fitting), beside]
    .filter((part) => part !== "")
    .join("\n\n");
}

/** Escapes of an answer are for Markdown. */
function unescaped(text: string): string {
  return text.replace(/\\([!-/:-@[-`{-~])/g, "$1").trim();
}
