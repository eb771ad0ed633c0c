/** An in-memory library: the whole window runs on it in a plain browser, with true-to-life waits and failures on demand. */
import type { Asked, Backend } from "../backend";
import type {
  Answerer,
  AskEvent,
  AskRequest,
  Change,
  ChangeKind,
  ChangesView,
  CheckedRule,
  ConversationSummary,
  ImportView,
  LocalModels,
  ModelsView,
  ProviderTest,
  Rest,
  Rule,
  Sent,
  SettingsChange,
  SettingsView,
  SourceView,
  StartState,
  StatusView,
  TurnView,
} from "../types";
import { builtInAnswer, modelAnswer, tokens } from "./answering";
import { fakeChanges, newest } from "./changes";
import { earlier, readAs, sentFor, turnView, type Conversation } from "./conversations";
import { failures } from "./failures";
import { importedFile, importedSample } from "./imports";
import { FakeModels } from "./models";
import { FakeRules, firstRules } from "./rules";
import { FakeQuick } from "./quick";
import { everyday, type Scenario } from "./scenario";
import { search } from "./searching";
import { fakeSources } from "./sources";
import { changed, firstSettings, without } from "./settings";
import { told } from "./told";
import { firstStatus } from "./status";
import { local, tested } from "./writers";

export class FakeBackend extends FakeQuick implements Backend {
  /** Ids passed to `open`, for tests to look at. */
  readonly opened: number[][] = [];
  /** Ids passed to `openInItsBrowser`. */
  readonly openedInItsBrowser: number[] = [];
  /** Addresses passed to `openChanged`, with their ids. */
  readonly openedChanged: [id: number, url: string][] = [];
  readonly #scenario: Scenario;
  #sources: SourceView[];
  #status: StatusView;
  #settings: SettingsView;
  #conversations: Conversation[];
  #changes: Change[];
  readonly #rules: FakeRules;
  readonly #models: FakeModels;
  #listeners = new Set<(status: StatusView) => void>();
  #stopped = new Set<number>();
  #nextTurn = 1;
  #failed = false;

  constructor(scenario: Partial<Scenario> = {}) {
    const played = { ...everyday, ...scenario };
    super(played);
    this.#scenario = played;
    const { kind } = this.#scenario;
    const hasLibrary = kind === "full" || kind === "offline" || kind === "reading";
    this.#sources = fakeSources(this.#scenario.now(), kind !== "firstRun");
    this.#status = firstStatus(hasLibrary ? 4201 : 0, this.#scenario);
    this.#settings = firstSettings(this.#scenario);
    this.#conversations = hasLibrary ? earlier(this.#scenario.now()) : [];
    this.#changes = hasLibrary ? fakeChanges(this.#scenario.now()) : [];
    this.#rules = new FakeRules(hasLibrary ? firstRules : []);
    this.#models = new FakeModels(this.#scenario);
  }

  async start(): Promise<StartState> {
    await this.#wait(80);
    const { kind } = this.#scenario;
    if (kind === "broken")
      throw told("The library could not be opened: the disk is full. Free some space, then try again.");
    if (kind === "firstRun") return { state: "firstRun" };
    if (kind !== "damaged") return { state: "ready" };
    return { state: "damaged", problem: { code: "libraryDamaged", data: { path: "library.db" } }, canRepair: true };
  }

  async repair(): Promise<StartState> {
    await this.#wait(900);
    return { state: "firstRun" };
  }

  async sources(): Promise<SourceView[]> {
    await this.#wait(120);
    this.#status = { ...this.#status, appeared: [] };
    return this.#sources;
  }

  /** A browser starts for the first time. */
  appear(source: SourceView): void {
    this.#sources = [...this.#sources, source];
    this.#tell({ appeared: [...this.#status.appeared, `${source.browser} · ${source.profile}`] });
  }

  async chooseSources(enabled: string[]): Promise<void> {
    await this.#wait(60);
    this.#sources = this.#sources.map((source) => ({ ...source, enabled: enabled.includes(source.id) }));
    void this.#read();
  }

  async importFile(): Promise<ImportView | null> {
    await this.#wait(400);
    this.#tell({ bookmarks: this.#status.bookmarks + 312, lastSyncAt: this.#scenario.now().toISOString() });
    return importedFile;
  }

  async previewDropped(): Promise<ImportView> {
    return importedFile;
  }

  async importDropped(): Promise<ImportView> {
    return (await this.importFile()) ?? importedFile;
  }

  async trySample(): Promise<ImportView> {
    await this.#wait(400);
    this.#tell({ bookmarks: this.#status.bookmarks + 40, lastSyncAt: this.#scenario.now().toISOString() });
    return importedSample;
  }

  async status(): Promise<StatusView> {
    return { ...this.#status, sources: this.#sources, coming: this.#models.coming };
  }

  async onStatus(listener: (status: StatusView) => void): Promise<() => void> {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async ask(request: AskRequest, onEvent: (event: AskEvent) => void): Promise<Asked> {
    const turn = this.#nextTurn++;
    const conversation = this.#conversationFor(request);
    const place = request.replaces ?? conversation.turns.length;
    void this.#answer(request, turn, conversation, onEvent);
    return { conversation: conversation.id, turn, place };
  }

  async wouldSend(request: AskRequest): Promise<Sent | null> {
    await this.#wait(60);
    const found = search(request.question, request.drop, request.asEnglish, this.#scenario.now());
    return this.#settings.provider === "builtIn" ? null : sentFor(request.question, found.hits);
  }

  async agree(address: string): Promise<void> {
    this.#settings = { ...this.#settings, agreed: [...this.#settings.agreed, address] };
  }

  async stop(turn: number): Promise<void> {
    this.#stopped.add(turn);
  }

  async open(ids: number[]): Promise<void> {
    this.opened.push(ids);
  }

  async openInItsBrowser(id: number): Promise<void> {
    this.openedInItsBrowser.push(id);
  }

  async conversations(): Promise<ConversationSummary[]> {
    return this.#conversations.map(({ id, title, updatedAt }) => ({ id, title, updatedAt: updatedAt.toISOString() }));
  }

  async conversation(id: number): Promise<TurnView[]> {
    return this.#conversations.find((each) => each.id === id)?.turns ?? [];
  }

  async searchConversations(words: string): Promise<ConversationSummary[]> {
    const all = await this.conversations();
    return all.filter(({ title }) => title.toLowerCase().includes(words.trim().toLowerCase()));
  }

  async renameConversation(id: number, title: string): Promise<void> {
    this.#conversations = this.#conversations.map((each) =>
      each.id === id && title.trim() !== "" ? { ...each, title: title.trim() } : each,
    );
  }

  async exportConversation(): Promise<string | null> {
    await this.#wait(200);
    return "/home/reader/conversation.md";
  }

  async rate(id: number, turn: number, helpful: boolean | null): Promise<void> {
    const view = this.#conversations.find((each) => each.id === id)?.turns[turn];
    if (view) view.helpful = helpful;
  }

  async deleteConversation(id: number): Promise<void> {
    this.#conversations = this.#conversations.filter((each) => each.id !== id);
  }

  async changes(kind: ChangeKind | null, count: number, until: string | null): Promise<ChangesView> {
    await this.#wait(60);
    if (this.#scenario.hold) await new Promise(() => undefined);
    if (this.#scenario.trouble) throw told("library.db could not be read: the disk does not answer.");
    return newest(
      this.#changes.filter(({ at }) => until === null || at < until),
      kind,
      count,
    );
  }

  async openChanged(id: number, url: string): Promise<void> {
    this.openedChanged.push([id, url]);
  }

  async rules(): Promise<Rule[]> {
    await this.#wait(60);
    if (this.#scenario.trouble) throw told("library.db could not be read: the disk does not answer.");
    return this.#rules.all;
  }

  async checkRule(rule: Rule): Promise<CheckedRule> {
    const checked = this.#rules.check(rule);
    return { rule: checked, matching: this.#rules.matching(checked) };
  }

  async leaveOut(rule: Rule): Promise<number> {
    await this.#wait(200);
    const forgotten = this.#rules.add(this.#rules.check(rule));
    this.#tell({ bookmarks: this.#status.bookmarks - forgotten, ready: this.#status.ready - forgotten });
    return forgotten;
  }

  async letIn(rule: Rule): Promise<number | null> {
    await this.#wait(600);
    const back = this.#rules.drop(rule);
    this.#tell({ bookmarks: this.#status.bookmarks + (back ?? 0), ready: this.#status.ready + (back ?? 0) });
    return back;
  }

  async settings(): Promise<SettingsView> {
    return this.#settings;
  }

  async localModels(): Promise<LocalModels[]> {
    await this.#wait(300);
    return this.#scenario.kind === "full" ? local : [];
  }

  async modelsOf({ provider }: Answerer): Promise<string[]> {
    await this.#wait(200);
    return provider === "ollama" ? ["llama3.2", "mistral", "qwen3"] : [];
  }

  async changeSettings(change: SettingsChange): Promise<SettingsView> {
    await this.#wait(40);
    this.#settings = changed(this.#settings, change, this.#scenario.trouble);
    return this.#settings;
  }

  async forgetHabit(): Promise<SettingsView> {
    await this.#wait(40);
    this.#settings = { ...this.#settings, habit: without(this.#settings.habit) };
    return this.#settings;
  }

  async models(): Promise<ModelsView> {
    await this.#wait(60);
    if (this.#scenario.trouble) throw told("library.db could not be read: the disk does not answer.");
    return { ...this.#models.view, server: this.#settings.modelServer || this.#models.view.server };
  }

  async fetchModel(id: string): Promise<ModelsView> {
    void this.#models.fetch(id);
    return this.models();
  }

  async stopFetching(id: string): Promise<ModelsView> {
    this.#models.stop(id);
    return this.models();
  }

  async useModel(id: string): Promise<ModelsView> {
    void this.#models.use(id, this.#status.bookmarks);
    return this.models();
  }

  async removeModel(id: string): Promise<ModelsView> {
    this.#models.remove(id);
    return this.models();
  }

  async testProvider(): Promise<ProviderTest> {
    await this.#wait(700);
    return tested(this.#settings);
  }

  protected override rest(rest: Rest | null): void {
    this.#tell({ rest });
  }

  async #answer(
    request: AskRequest,
    turn: number,
    conversation: Conversation,
    onEvent: (event: AskEvent) => void,
  ): Promise<void> {
    const known = search(request.question, request.drop, request.asEnglish, this.#scenario.now());
    const found = this.pages?.found(known) ?? known;
    const writer = request.by ?? this.#settings;
    const isBuiltIn = request.builtIn || writer.provider === "builtIn";
    await this.#wait(30);
    onEvent({ type: "understood", understood: found.understood, readAs: readAs(request, conversation) });
    await this.#wait(30);
    onEvent({ type: "sources", hits: found.hits, confident: found.confident, tookMs: 6 });
    await this.#wait(isBuiltIn ? 40 : 500);
    if (this.#shouldFail(request)) {
      this.#failed = true;
      const code = this.#scenario.fail ?? "internal";
      onEvent({ type: "failed", failure: { code, data: failures[code] } });
      return;
    }
    const answer = isBuiltIn
      ? builtInAnswer(found)
      : Array(this.#scenario.length).fill(modelAnswer(found)).join("\n\n");
    if (!(await this.#stream(answer, turn, isBuiltIn ? 8 : 45, onEvent))) return onEvent({ type: "stopped" });
    const provider = isBuiltIn ? "Built-in answers" : writer.model;
    const made = turnView(request.question, found, answer, provider, this.#scenario.now());
    const view = isBuiltIn ? made : { ...made, sent: sentFor(request.question, found.hits) };
    conversation.turns.splice(request.replaces ?? conversation.turns.length, 1, view);
    conversation.updatedAt = this.#scenario.now();
    onEvent({
      type: "done",
      answer,
      citations: view.citations,
      answered: found.confident,
      provider,
      tookMs: 240,
      droppedMarks: 0,
    });
  }

  /** False when it was stopped on the way. */
  async #stream(answer: string, turn: number, each: number, onEvent: (event: AskEvent) => void): Promise<boolean> {
    const words = tokens(answer);
    for (const [index, text] of words.entries()) {
      if (this.#stopped.has(turn)) return false;
      if (this.#scenario.hold && index > words.length / 2) await new Promise(() => undefined);
      onEvent({ type: "token", text });
      await this.#wait(each);
    }
    return !this.#stopped.has(turn);
  }

  #shouldFail(request: AskRequest): boolean {
    if (this.#scenario.fail === "notAgreed" && this.#settings.agreed.length > 0) return false;
    return this.#scenario.fail !== null && !request.builtIn && !(this.#failed && this.#scenario.fail === "rateLimited");
  }

  #conversationFor(request: AskRequest): Conversation {
    const known = this.#conversations.find((each) => each.id === request.conversation);
    if (known) return known;
    const id = Math.max(0, ...this.#conversations.map((each) => each.id)) + 1;
    const made = { id, title: request.question, updatedAt: this.#scenario.now(), turns: [] };
    this.#conversations = [made, ...this.#conversations];
    return made;
  }

  async #read(): Promise<void> {
    const total = this.#sources
      .filter((source) => source.enabled)
      .reduce((sum, source) => sum + (source.bookmarks ?? 0), 0);
    for (let step = 1; step <= 12; step += 1) {
      this.#tell({ activity: "reading", bookmarks: Math.round((total * step) / 12) });
      await this.#wait(140);
    }
    for (let step = 0; step <= 20; step += 1) {
      this.#tell({
        activity: "preparing",
        ready: Math.round((total * step) / 20),
        lastSyncAt: this.#scenario.now().toISOString(),
      });
      await this.#wait(200);
    }
    this.#tell({ activity: "idle" });
  }

  #tell(change: Partial<StatusView>): void {
    this.#status = { ...this.#status, ...change, sources: this.#sources, coming: this.#models.coming };
    for (const listener of this.#listeners) listener(this.#status);
  }

  #wait(milliseconds: number): Promise<void> {
    return new Promise((resolve) => setTimeout(resolve, milliseconds * this.#scenario.pace));
  }
}
