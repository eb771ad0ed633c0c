/**
 * What the window may ask about the text of pages: what may be read, how far that is, what a page said, and which pages are
 * gone. A library that reads no pages has none of it, and then nothing of it is shown.
 */
import type { Exported, Failure, Hit } from "./types";

export interface PageTexts {
  view(): Promise<PagesView>;
  /** Tells how it stands whenever that changes; resolves with what ends the listening. */
  onView(listener: (view: PagesView) => void): Promise<() => void>;
  change(change: Partial<PagesSettings>): Promise<PagesView>;
  /** What starting now would ask for. Asks no site. */
  estimate(): Promise<Estimate>;
  /** Begins to read, or goes on where it was paused. */
  start(): Promise<PagesView>;
  pause(): Promise<PagesView>;
  /** What was read stays; the rest is asked for only when it is started again. */
  stop(): Promise<PagesView>;
  /** Forgets the text of all pages, and what came of asking for them; nothing is read then until it is switched on again. */
  forget(): Promise<PagesView>;
  /** What is known of the page of a bookmark. */
  page(id: number): Promise<PageView>;
  /** Asks for the page of a bookmark now, chosen or not, unless it is private or never read; resolves with what came of it. */
  readAgain(id: number): Promise<PageView>;
  /** Forgets what the page of a bookmark said. */
  forgetPage(id: number): Promise<PageView>;
  health(request: HealthRequest): Promise<Health>;
  /** Asks for a file and writes a table of them into it; null when it was cancelled. */
  exportHealth(kind: HealthKind | null): Promise<Exported | null>;
  /** Opens the archived copy of a bookmark's page in the system's browser. */
  openArchived(id: number): Promise<void>;
}

export type PagesSettings = {
  on: boolean;
  /** Bookmarks of these sources and those in these folders are read; with neither, none are. */
  sources: string[];
  /** "Work/Rust". */
  folders: string[];
  /** Never these, whatever is chosen above. */
  notFolders: string[];
  notSites: string[];
  /** Also addresses of this computer and of the networks it is in, where a bookmark names one. */
  privateAddresses: boolean;
  /** Reads a page again after so many days; 0: never. */
  rereadDays: number;
};

export type PagesView = {
  settings: PagesSettings;
  /**
   * `waiting`: goes on by itself. `finished`: nothing that was chosen is left to ask for, and what is saved from now on is
   * read by itself; choosing something else makes it `idle` again.
   */
  phase: "idle" | "reading" | "paused" | "waiting" | "finished";
  /** What it waits for. */
  waitingFor: "powerSaver" | "lowBattery" | "metered" | "offline" | "elsewhere" | "resting" | null;
  /** Pages that were asked for since it was started, of all that will be. */
  done: number;
  of: number;
  /** That is asked now. */
  site: string | null;
  /** That have arrived since it was started. */
  megabytes: number;
  /** Null while that cannot be told. */
  minutesLeft: number | null;
  /** When a page was asked for last, where it is `finished`; RFC 3339. */
  finishedAt: string | null;
  /** Why nothing can be read. */
  problem: Failure | null;
  /** How many pages there are of each state, of all that were ever asked for. */
  states: Record<PageState, number>;
  kept: Kept;
};

/** Pages whose text is kept, and what all of it takes on the disk. */
export type Kept = { pages: number; megabytes: number };

export type Estimate = {
  pages: number;
  sites: number;
  megabytes: number;
  minutes: number;
  /** Chosen, but in private folders: not asked for. */
  private: number;
};

/** What came of asking for a page. */
export type PageState = "read" | "noText" | "walled" | "unwanted" | "gone" | "dead" | "trouble" | "forbidden";

/** How a text came here: Dogear asked the site, a browser showed it, a file brought it. */
export type TextOrigin = "fetched" | "companion" | "imported";

export type PageView = {
  /** Null where it was never asked for. */
  state: PageState | null;
  /** RFC 3339. */
  triedAt: string | null;
  text: PageText | null;
};

/** All of it was written by strangers. */
export type PageText = {
  title: string;
  author: string;
  /** As the page says it: "2026-03-31". */
  published: string | null;
  /** The first part of a language's tag: "pt"; may be empty. */
  language: string;
  /** By which the page wants to be known; may be empty. */
  canonical: string;
  /** Paragraphs and headings, an empty line between two. */
  text: string;
  origin: TextOrigin;
  /** RFC 3339. */
  readAt: string;
};

/** What a page says that fits the question best, in a sentence or two. */
export type Passage = {
  /** Joined together they are the passage; the words of the question are marked. */
  pieces: { text: string; marked: boolean }[];
  origin: TextOrigin;
  /** RFC 3339. */
  readAt: string;
};

export type HealthKind = "gone" | "dead" | "moved" | "changed";

/** `kind`: null for all. */
export type HealthRequest = { kind: HealthKind | null; from: number; count: number };

export type Health = {
  /** Of all kinds, whichever was asked for; a page may be of several. */
  counts: Record<HealthKind, number>;
  /** Pages of the kind that was asked for, or of any. */
  total: number;
  /** Those found last come first. */
  rows: HealthRow[];
};

export type HealthRow = Pick<Hit, "id" | "title" | "url" | "site" | "folder" | "addedAt"> & {
  kind: HealthKind;
  /** The number that the site answered with, where it did. */
  status: number | null;
  /** RFC 3339. */
  foundAt: string;
  /** Where it has moved for good. */
  movedTo: string | null;
  /** Where an archive of the web would have the page as it was when it was saved. */
  archived: string;
};

/** In the order in which they are shown. */
export const healthKinds: readonly HealthKind[] = ["gone", "dead", "moved", "changed"];
