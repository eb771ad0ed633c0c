/**
 * The conversation on screen. Apart from the list of conversations because it lives at the speed of a streamed answer and
 * is thrown away on every switch. At most one answer is being written; events of any other are ignored.
 */
import { createContext } from "svelte";
import { messageOf, type Backend } from "../backend/backend";
import type { AskEvent, AskRequest, Hit, TurnView } from "../backend/types";
import { READ_AS_ENGLISH, advance, asked, remembered, running, type Turn, type Wish } from "./turn";

/** The ask in progress. Its id arrives from the library after the first events may have. */
type Live = {
  key: number;
  id: number | null;
  stopWanted: boolean;
  /** The first word is shown. */
  writing: boolean;
  /** Words that the next frame will show. */
  unseen: string;
  frame: number | null;
};
type Loading = { at: "ready" } | { at: "loading" } | { at: "failed"; message: string };

export class Thread {
  #turns = $state.raw<readonly Turn[]>([]);
  #conversation = $state<number | null>(null);
  #loading = $state.raw<Loading>({ at: "ready" });
  #among = $state.raw<readonly number[] | null>(null);
  #live: Live | null = null;
  #nextKey = 1;
  readonly #backend: Backend;
  readonly #onRecorded: () => void;

  /** `onRecorded` is called whenever the list of conversations may have changed. */
  constructor(backend: Backend, onRecorded: () => void) {
    this.#backend = backend;
    this.#onRecorded = onRecorded;
  }

  get turns(): readonly Turn[] {
    return this.#turns;
  }

  get conversation(): number | null {
    return this.#conversation;
  }

  /** The bookmarks that questions are answered from alone; null for all. */
  get among(): readonly number[] | null {
    return this.#among;
  }

  get loading(): Loading {
    return this.#loading;
  }

  get running(): boolean {
    return this.#turns.some(running);
  }

  /** What was asked, oldest first; a question asked twice in a row counts once. */
  get questions(): string[] {
    const all = this.#turns.map((turn) => turn.question);
    return all.filter((question, index) => question !== all[index + 1]);
  }

  /** From now on questions are answered from these alone, or from all again. */
  askIn(among: readonly number[] | null): void {
    this.#among = among;
  }

  async ask(question: string): Promise<void> {
    const trimmed = question.trim();
    if (trimmed === "" || this.running) return;
    const turn = asked(this.#nextKey++, { question: trimmed, among: this.#among });
    this.#turns = [...this.#turns, turn];
    await this.#send(turn);
  }

  /** Asks a turn's question anew, or another one instead, in its place. */
  async again(old: Turn, wish: Partial<Wish> = {}): Promise<void> {
    if (this.running) return;
    const { question, dropped, among } = old;
    const anew = asked(this.#nextKey++, { question, dropped, among, ...wish });
    const turn = { ...anew, place: old.place };
    this.#turns = this.#turns.map((each) => (each.key === old.key ? turn : each));
    await this.#send(turn);
  }

  /** What the library is asked for a turn. */
  requestFor(turn: Turn): AskRequest {
    const ids = turn.dropped.map((part) => part.id);
    const drop = ids.filter((id) => id !== READ_AS_ENGLISH);
    const { question, builtIn, by, place } = turn;
    const asEnglish = ids.includes(READ_AS_ENGLISH);
    const among = turn.among && [...turn.among];
    return { question, conversation: this.#conversation, replaces: place, drop, asEnglish, builtIn, by, among };
  }

  /** The turn as the library keeps it; null if it is not kept (yet). */
  async kept(turn: Turn): Promise<TurnView | null> {
    if (this.#conversation === null || turn.place === null) return null;
    const views = await this.#backend.conversation(this.#conversation);
    return views[turn.place] ?? null;
  }

  /** Keeps whether an answer was helpful; saying the same twice takes it back. */
  async rate(turn: Turn, helpful: boolean): Promise<void> {
    if (this.#conversation === null || turn.place === null) return;
    const said = turn.helpful === helpful ? null : helpful;
    await this.#backend.rate(this.#conversation, turn.place, said);
    this.#change(turn.key, { helpful: said });
  }

  /** What the page of a bookmark said, or what any said, was forgotten: neither cards nor answers quote it any more. */
  async unquote(bookmark: number | null): Promise<void> {
    const without = (hit: Hit) => (bookmark === null || hit.id === bookmark ? { ...hit, passage: null } : hit);
    this.#turns = this.#turns.map((turn) => ({ ...turn, hits: turn.hits.map(without) }));
    const conversation = this.#conversation;
    if (conversation === null || this.running) return;
    const views = await this.#backend.conversation(conversation).catch(() => []);
    if (this.#conversation !== conversation) return;
    this.#turns = this.#turns.map((turn) => {
      const kept = turn.place === null ? undefined : views[turn.place];
      return kept && kept.question === turn.question ? { ...turn, answer: kept.answer } : turn;
    });
  }

  /** The turn shows as stopped at once; the library is told as soon as the ask has an id. */
  async stop(): Promise<void> {
    const live = this.#live;
    if (!live) return;
    live.stopWanted = true;
    this.#hear(live, { type: "stopped" });
    if (live.id !== null) await this.#backend.stop(live.id).catch(() => undefined);
  }

  /** Leaving a conversation stops the answer that is being written. */
  async startNew(): Promise<void> {
    await this.stop();
    this.#turns = [];
    this.#conversation = null;
    this.#among = null;
    this.#loading = { at: "ready" };
  }

  async show(conversation: number): Promise<void> {
    await this.startNew();
    this.#conversation = conversation;
    this.#loading = { at: "loading" };
    const loaded = await this.#load(conversation);
    if (this.#conversation === conversation) this.#loading = loaded;
  }

  async #load(conversation: number): Promise<Loading> {
    try {
      const views = await this.#backend.conversation(conversation);
      if (this.#conversation !== conversation) return this.#loading;
      this.#turns = latestOfEach(views).map(({ view, place }) => remembered(this.#nextKey++, view, place));
      return { at: "ready" };
    } catch (thrown) {
      return { at: "failed", message: messageOf(thrown) };
    }
  }

  async #send(turn: Turn): Promise<void> {
    const live: Live = { key: turn.key, id: null, stopWanted: false, writing: false, unseen: "", frame: null };
    this.#live = live;
    const request = this.requestFor(turn);
    try {
      const ids = await this.#backend.ask(request, (event) => this.#hear(live, event));
      live.id = ids.turn;
      this.#change(turn.key, { place: ids.place });
      if (this.#turns.some((each) => each.key === turn.key)) this.#conversation = ids.conversation;
      if (live.stopWanted) await this.#backend.stop(ids.turn);
      this.#onRecorded();
    } catch (thrown) {
      this.#hear(live, { type: "failed", failure: { code: "internal", data: { message: messageOf(thrown) } } });
    }
  }

  #change(key: number, change: Partial<Turn>): void {
    this.#turns = this.#turns.map((turn) => (turn.key === key ? { ...turn, ...change } : turn));
  }

  #hear(live: Live, event: AskEvent): void {
    if (this.#live !== live) return;
    // Words come faster than frames, and drawing after each would hold the frames up. The first is shown at once.
    if (event.type === "token" && live.writing) {
      live.unseen += event.text;
      live.frame ??= requestAnimationFrame(() => this.#showUnseen(live));
      return;
    }
    this.#showUnseen(live);
    this.#advance(live, event);
    live.writing = event.type === "token";
    if (!this.running) {
      this.#live = null;
      this.#onRecorded();
    }
  }

  #showUnseen(live: Live): void {
    if (live.frame !== null) cancelAnimationFrame(live.frame);
    live.frame = null;
    const text = live.unseen;
    live.unseen = "";
    if (text !== "") this.#advance(live, { type: "token", text });
  }

  #advance(live: Live, event: AskEvent): void {
    this.#turns = this.#turns.map((turn) => (turn.key === live.key ? advance(turn, event) : turn));
  }
}

export const [useThread, provideThread] = createContext<Thread>();

/** Of a question that was asked again directly after itself, the last answer counts. */
function latestOfEach(views: readonly TurnView[]): { view: TurnView; place: number }[] {
  return views
    .map((view, place) => ({ view, place }))
    .filter(({ view, place }) => views[place + 1]?.question !== view.question);
}
