/** A library whose answers are spoken by the test, one event at a time; in all else it is the fake, without waits. */
import type { Asked } from "../lib/backend/backend";
import { FakeBackend } from "../lib/backend/fake";
import type { Scenario } from "../lib/backend/fake/scenario";
import type { AskEvent, AskRequest, Found, Hit, Part } from "../lib/backend/types";

export class ScriptedBackend extends FakeBackend {
  readonly requests: AskRequest[] = [];
  readonly stopped: number[] = [];
  #speak: (event: AskEvent) => void = () => undefined;

  constructor(scenario: Partial<Scenario> = {}) {
    super({ pace: 0, ...scenario });
  }

  override async ask(request: AskRequest, onEvent: (event: AskEvent) => void): Promise<Asked> {
    this.requests.push(request);
    this.#speak = onEvent;
    return { conversation: 100, turn: this.requests.length, place: request.replaces ?? this.requests.length - 1 };
  }

  override async stop(turn: number): Promise<void> {
    this.stopped.push(turn);
  }

  say(...events: AskEvent[]): void {
    for (const event of events) this.#speak(event);
  }
}

export function hit(n: number, more: Partial<Hit> = {}): Hit {
  return {
    id: n * 10,
    n,
    title: `Page ${n}`,
    url: `https://example.com/${n}`,
    site: "example.com",
    folder: ["Reading"],
    browser: "Firefox",
    source: "firefox",
    addedAt: "2025-03-14T09:12:00Z",
    score: 1,
    words: ["page"],
    meaning: 0.5,
    near: false,
    gone: false,
    passage: null,
    also: [],
    ...more,
  };
}

export const year: Part = { kind: "time", label: "2025", words: "from last year", id: "time:2025" };

export function understood(parts: Part[] = [], relaxed: string[] = [], readAs: string | null = null): AskEvent {
  return {
    type: "understood",
    understood: { text: "", terms: ["page"], parts, intent: "find", relaxed, language: null },
    readAs,
  };
}

export function found(hits: Hit[], confident = true): Found {
  const read = { text: "page", terms: ["page"], parts: [], intent: "find" as const, relaxed: [], language: null };
  return { understood: read, hits, confident, tookMs: 6 };
}

export function sources(hits: Hit[], confident = true): AskEvent {
  return { type: "sources", hits, confident, tookMs: 6 };
}

export function token(text: string): AskEvent {
  return { type: "token", text };
}

export function done(answer: string, cited: Hit[] = [], provider = "Built-in answers"): AskEvent {
  const citations = cited.map(({ n, id, title, url }) => ({ n, id, title, url }));
  return { type: "done", answer, citations, answered: cited.length > 0, provider, tookMs: 9, droppedMarks: 0 };
}
