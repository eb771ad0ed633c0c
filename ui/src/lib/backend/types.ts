/** The words of the wire: every shape that crosses between the window and the library, and nothing else. */

export type SourceState = "ok" | "encryptedOnly" | "denied" | "damaged" | "missing";
export type SourceView = { id: string; browser: string /* "Chrome" */; profile: string; path: string; bookmarks: number | null; newestAt: string | null /* RFC 3339 */;
  state: SourceState; detail: string | null /* plain sentence, remedy included */; enabled: boolean };
export type PartKind = "time" | "site" | "folder" | "source";
export type Part = { kind: PartKind; label: string /* on the chip: "2025", "github.com" */; words: string /* the words of the question it came from; identifies it for `drop` */ };
export type Intent = "find" | "list" | "count" | "latest";
export type Understood = { text: string; terms: string[]; parts: Part[]; intent: Intent; relaxed: string[] /* parts that were let go because nothing fitted */ };
export type Hit = { id: number; n: number /* 1-based citation number */; title: string; url: string; site: string | null; folder: string[]; browser: string; source: string; addedAt: string | null;
  score: number; words: string[] /* matched words, for marking in the title */; meaning: number | null /* cosine, 0..1 */; gone: boolean };
export type Citation = { n: number; id: number; title: string; url: string };
export type FailureCode = "noProvider" | "wrongKey" | "rateLimited" | "providerDown" | "timeout" | "contextTooLong" | "cut" | "badAnswer" | "internal";
export type AskEvent =
  | { type: "understood"; understood: Understood }
  | { type: "sources"; hits: Hit[]; confident: boolean; tookMs: number }
  | { type: "token"; text: string }
  | { type: "done"; answer: string; citations: Citation[]; answered: boolean; provider: string /* "Built-in answers" or model */; tookMs: number; droppedMarks: number }
  | { type: "failed"; code: FailureCode; message: string /* plain, says what to do */ }
  | { type: "stopped" };
export type AskRequest = { question: string; conversation: number | null; drop: string[] /* `words` of removed parts */; builtIn: boolean /* force built-in answers, offered after a failure */ };
export type TurnView = { question: string; understood: Understood; hits: Hit[]; confident: boolean; answer: string; citations: Citation[]; provider: string; askedAt: string; failure: { code: FailureCode; message: string } | null };
export type ConversationSummary = { id: number; title: string; updatedAt: string };
export type Activity = "idle" | "reading" | "preparing" /* getting search by meaning ready */ | "paused";
export type StatusView = { bookmarks: number; ready: number /* searchable by meaning */; activity: Activity; lastSyncAt: string | null; sources: SourceView[];
  meaning: { available: boolean; detail: string | null; model: string | null }; problem: string | null /* plain sentence, e.g. a source cannot be read */ };
export type ProviderKind = "builtIn" | "ollama" | "openAiCompatible";
export type SettingsView = { provider: ProviderKind; baseUrl: string; model: string; hasKey: boolean; theme: "system" | "light" | "dark"; embeddingModel: string; version: string; dataDir: string };
export type SettingsChange = { provider?: ProviderKind; baseUrl?: string; model?: string; key?: string /* write-only; "" removes it */; theme?: SettingsView["theme"] };
export type ProviderTest = { ok: boolean; message: string; models: string[] };
export type ImportView = { file: string; added: number; changed: number; unchanged: number; warnings: { where: string; message: string }[] };
export type StartState = { state: "firstRun" } | { state: "ready" } | { state: "damaged"; message: string; canRepair: boolean };
export type Failure = { code: string; message: string };  // every command rejects with this

