/**
 * What the window may ask of the library. Two things implement it: `tauri/` (the real one) and `fake/` (in memory, for a
 * plain browser and for tests). Every method rejects with a `Failure`, which `messageOf` puts into words.
 */
import { createContext } from "svelte";

import { problemWords } from "../words/problems";
import { say } from "../words/say.svelte";
import type { PageTexts } from "./pages";
import type { Shelves } from "./shelves";
import type {
  Answerer,
  AskEvent,
  AskRequest,
  Background,
  ChangeKind,
  ChangesView,
  CheckedRule,
  Companion,
  CompanionAdded,
  ConversationSummary,
  Errand,
  Drag,
  ExportRequest,
  Exported,
  Failure,
  Found,
  ImportView,
  LocalModels,
  ModelsView,
  Opened,
  PlaceLeft,
  ProviderTest,
  Rule,
  Sent,
  SettingsChange,
  SettingsView,
  Shortcut,
  SourceView,
  StartState,
  StatusView,
  TurnView,
} from "./types";

export interface Backend extends Shelves {
  /** Missing where the library reads no pages. */
  readonly pages?: PageTexts | undefined;
  start(): Promise<StartState>;
  /** Moves the damaged library aside; conversations are kept. */
  repair(): Promise<StartState>;
  sources(): Promise<SourceView[]>;
  /** The ids to read from now on; reading starts at once. */
  chooseSources(enabled: string[]): Promise<void>;
  /** Shows the system's file dialog; null when it was cancelled. */
  importFile(): Promise<ImportView | null>;
  /** Tells of files that are dragged over the window or dropped on it; resolves with what ends the listening. */
  onDrag(listener: (drag: Drag) => void): Promise<() => void>;
  /** What taking in the dropped file would do; nothing is changed. */
  previewDropped(): Promise<ImportView>;
  importDropped(): Promise<ImportView>;
  /** Asks for a file and writes bookmarks into it; null when it was cancelled. */
  exportBookmarks(request: ExportRequest): Promise<Exported | null>;
  trySample(): Promise<ImportView>;
  status(): Promise<StatusView>;
  /** Resolves with the function that ends the listening. */
  onStatus(listener: (status: StatusView) => void): Promise<() => void>;
  /** Resolves with the ids; events may arrive before and after that. */
  ask(request: AskRequest, onEvent: (event: AskEvent) => void): Promise<Asked>;
  /** What asking this would send, to the letter; null where nothing leaves Dogear. Sends nothing. */
  wouldSend(request: AskRequest): Promise<Sent | null>;
  /** From now on questions and bookmarks may be sent to this address. */
  agree(address: string): Promise<void>;
  stop(turn: number): Promise<void>;
  /** Opens bookmarks in the system's browser; only http and https pass. */
  open(ids: number[]): Promise<void>;
  /** Opens a bookmark in the browser and profile that it was read from; only http and https pass. */
  openInItsBrowser(id: number): Promise<void>;
  /** What fits these words so far; `words` leaves the meaning out, which is there sooner. */
  find(query: string, drop: string[], words: boolean): Promise<Found>;
  /** Shows quick search as its keys do. */
  showQuick(): Promise<void>;
  /** Tells the main window that quick search was called; resolves with the function that ends the listening. */
  onQuickCalled(listener: () => void): Promise<() => void>;
  /** Hides quick search; the window before gets the focus. */
  hideQuick(): Promise<void>;
  /** Shows the main window, where a question is asked unless it is empty. */
  askInWindow(question: string): Promise<void>;
  /** The keys that call quick search, and whether they do. */
  shortcut(): Promise<Shortcut>;
  /** Other keys, or none; where they cannot be had those before stay, and the failure says why. */
  changeShortcut(keys: string): Promise<Shortcut>;
  conversations(): Promise<ConversationSummary[]>;
  conversation(id: number): Promise<TurnView[]>;
  /** Those that hold these words, the latest first. */
  searchConversations(words: string): Promise<ConversationSummary[]>;
  renameConversation(id: number, title: string): Promise<void>;
  /** Asks for a file and writes it as Markdown; resolves with the path, null when it was cancelled. */
  exportConversation(id: number): Promise<string | null>;
  /** Keeps whether an answer was helpful; turns count from 0. */
  rate(id: number, turn: number, helpful: boolean | null): Promise<void>;
  deleteConversation(id: number): Promise<void>;
  /** The newest changes, at most `count`, of one kind or of all, before this moment (RFC 3339) or up to now. */
  changes(kind: ChangeKind | null, count: number, until: string | null): Promise<ChangesView>;
  /** Opens an address that the list of changes holds for this bookmark, which may be gone; only http and https pass. */
  openChanged(id: number, url: string): Promise<void>;
  /** What Dogear shall not know. */
  rules(): Promise<Rule[]>;
  /** The rule as it would be kept, and how much it would forget; rejects with what is wrong with it. Changes nothing. */
  checkRule(rule: Rule): Promise<CheckedRule>;
  /** Adds a rule; resolves with how many bookmarks were forgotten. */
  leaveOut(rule: Rule): Promise<number>;
  /** Drops a rule; resolves with how many bookmarks came back, null if there was no such rule. */
  letIn(rule: Rule): Promise<number | null>;
  settings(): Promise<SettingsView>;
  changeSettings(change: SettingsChange): Promise<SettingsView>;
  /** Forgets what was opened and all that was learnt from it. */
  forgetHabit(): Promise<SettingsView>;
  /** The models for search by meaning; so do the next four, as it is then. */
  models(): Promise<ModelsView>;
  /** Begins to fetch a model, or goes on where that was stopped. */
  fetchModel(id: string): Promise<ModelsView>;
  stopFetching(id: string): Promise<ModelsView>;
  /** The model answers as soon as it has read all bookmarks; until then what answered before does. */
  useModel(id: string): Promise<ModelsView>;
  removeModel(id: string): Promise<ModelsView>;
  testProvider(): Promise<ProviderTest>;
  /** Programs with models that answer on this computer now. */
  localModels(): Promise<LocalModels[]>;
  /** The models that one who could answer has; empty if it does not say. */
  modelsOf(answerer: Answerer): Promise<string[]>;
  /** Asks the project whether there is a newer version, once: that one, or null where this is the newest. */
  newest(): Promise<string | null>;
  /** Opens the page of the latest version in the browser. */
  openNewest(): Promise<void>;
  /** Every browser found, and whether its companion reaches Dogear. */
  companions(): Promise<Companion[]>;
  /** Lets the companions of all browsers reach Dogear, or none any more; resolves with how it is then. */
  letCompanions(on: boolean): Promise<Companion[]>;
  /** Lets them reach Dogear and shows the folder of the companion, which only the reader can add to a browser. */
  addCompanion(): Promise<CompanionAdded>;
  /** How Dogear lives beside its window. */
  background(): Promise<Background>;
  /** Whether it keeps watching when the window is closed; answers the question of a `closing`, too. */
  keepWatching(keep: boolean): Promise<void>;
  /** The window is not to be closed after all. */
  stayOpen(): Promise<void>;
  startWithComputer(on: boolean): Promise<void>;
  pause(forAnHour: boolean): Promise<void>;
  goOn(): Promise<void>;
  /** Says where the reader was; the window goes then, and the next one begins there. */
  letGo(place: PlaceLeft): Promise<void>;
  /** What was wanted from outside the window, once; null where nothing waits. */
  errand(): Promise<Errand | null>;
  /** Reads the files of an `open` errand. */
  importOpened(): Promise<Opened>;
  /** Resolves with the function that ends the listening. */
  onHost(listener: (event: HostEvent) => void): Promise<() => void>;
}

/**
 * What the app tells its window: an errand waits; the window is being closed, and there is a tray or none; nobody has seen
 * the window for a while, so it goes.
 */
export type HostEvent = { type: "errand" } | { type: "closing"; tray: boolean } | { type: "lettingGo" };

/** `turn` stops the answer; `place` is where in the conversation it is kept, from 0. */
export type Asked = { conversation: number; turn: number; place: number };

export const [useBackend, provideBackend] = createContext<Backend>();

/** The sentence to show for whatever a rejected call threw. */
export function messageOf(thrown: unknown): string {
  if (isFailure(thrown)) return problemWords(thrown);
  if (thrown instanceof Error) return thrown.message;
  return typeof thrown === "string" ? thrown : say("something-went-wrong");
}

function isFailure(thrown: unknown): thrown is Failure {
  return typeof thrown === "object" && thrown !== null && "code" in thrown && "data" in thrown;
}
