/**
 * Which library the fake plays, from the address: `?fake=firstRun|damaged|empty|offline|reading|broken`,
 * `&fail=providerDown` (any failure code), `&trouble` (no list can be read), `&provider=ollama`, `&theme=dark`, `&language=ar`, `&pace=0`,
 * `&hold` (an answer and a list that never end), `&length=35` (a model's answer so many times over),
 * `&models=fetching|partial|coming|used|failed`, `&desktop=gnome|kde|sway|hyprland|other`, `&noTray`,
 * `&shortcut=held|notHere|off|refused`, `&many=100000` (bookmarks in lists), `&map=waiting|making`,
 * `&pages=none|off|estimate|reading|paused|waiting|read|failed`, `&newest=none|this|newer|unknown`. `&ask=…&view=settings&keys` open the window in a state that would else take clicks.
 */
import type { MapState } from "../shelves";
import type { Desktop, FailureCode, ProviderKind, SettingsView, ShortcutState } from "../types";

export type Kind = "full" | "firstRun" | "damaged" | "empty" | "offline" | "reading" | "broken";

export type Scenario = {
  kind: Kind;
  fail: FailureCode | null;
  provider: ProviderKind;
  theme: SettingsView["theme"];
  /** Its code; empty for the system's. */
  language: string;
  /** Multiplies every wait; 0 answers at once. */
  pace: number;
  /** Stops streaming before the last word, and lists before the first change, for ever. */
  hold: boolean;
  /** How often a model says the same again in one answer. */
  length: number;
  /** Neither changes nor rules can be read. */
  trouble: boolean;
  /** How the second model of the list is. */
  models: "absent" | "fetching" | "partial" | "coming" | "used" | "failed";
  /** Where keys are bound. */
  desktop: Desktop;
  /** Whether there is a tray. */
  tray: boolean;
  /** How it is with the keys that call quick search. */
  shortcut: ShortcutState;
  /** Bookmarks in the lists of the library, at least those written by hand. */
  many: number;
  /** How far the map is. */
  map: MapState;
  /** How far reading the text of pages is; none: this library reads no pages. */
  pages: "none" | "off" | "estimate" | "reading" | "paused" | "waiting" | "read" | "failed";
  /** What comes of looking for a newer version; none: this one was built for no project. */
  newest: "none" | "this" | "newer" | "unknown";
  now: () => Date;
};

export const everyday: Scenario = {
  kind: "full",
  fail: null,
  provider: "builtIn",
  theme: "system",
  language: "",
  pace: 1,
  hold: false,
  length: 1,
  trouble: false,
  models: "absent",
  desktop: "none",
  tray: true,
  shortcut: "taken",
  many: 0,
  map: "ready",
  pages: "off",
  newest: "this",
  now: () => new Date(),
};

export function scenarioFrom(query: URLSearchParams): Scenario {
  const isOffline = query.get("fake") === "offline";
  return {
    ...everyday,
    kind: (query.get("fake") ?? everyday.kind) as Kind,
    fail: (query.get("fail") ?? (isOffline ? "providerDown" : null)) as FailureCode | null,
    provider: (query.get("provider") ?? everyday.provider) as ProviderKind,
    theme: (query.get("theme") ?? everyday.theme) as Scenario["theme"],
    language: query.get("language") ?? everyday.language,
    pace: Number(query.get("pace") ?? everyday.pace),
    hold: query.has("hold"),
    length: Number(query.get("length") ?? everyday.length),
    trouble: query.has("trouble"),
    models: (query.get("models") ?? everyday.models) as Scenario["models"],
    desktop: (query.get("desktop") ?? everyday.desktop) as Desktop,
    tray: !query.has("noTray"),
    shortcut: (query.get("shortcut") ?? everyday.shortcut) as ShortcutState,
    many: Number(query.get("many") ?? everyday.many),
    map: (query.get("map") ?? everyday.map) as MapState,
    pages: (query.get("pages") ?? everyday.pages) as Scenario["pages"],
    newest: (query.get("newest") ?? everyday.newest) as Scenario["newest"],
  };
}
