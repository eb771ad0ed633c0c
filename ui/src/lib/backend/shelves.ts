/** What the views of the library may ask: lists, one bookmark at length, copies, the map. Part of `Backend`. */
import type { Change, ExportFormat, Place, Understood } from "./types";

export type PageKind = "video" | "pdf" | "repository" | "paper";

/** What a list is of. Empty lists, nulls and false are no condition; entries of one list are alternatives. */
export type Where = {
  /** As typed; read as questions are. */
  query: string;
  /** The ids of understood parts that the person took off. */
  drop: string[];
  sources: string[];
  /** A folder and all below it: of one source, or of every source that has one of this path. */
  folder: { source: string | null; path: string[] } | null;
  /** Hosts without `www.`; a host includes its subdomains. */
  sites: string[];
  tags: string[];
  kinds: PageKind[];
  /** ISO 639-1. */
  languages: string[];
  /** RFC 3339: saved at or after, and before. */
  after: string | null;
  before: string | null;
  neverOpened: boolean;
  savedTwice: boolean;
  /** Only these bookmarks. */
  among: number[] | null;
};

/** `found`: what answers the typed words best comes first. Dates begin with the newest, texts with A. */
export type Sort = "saved" | "title" | "site" | "folder" | "opened" | "found";

export type Order = { sort: Sort; reverse: boolean };

export type ListRequest = { where: Where; order: Order; from: number; count: number };

export type Row = {
  id: number;
  /** May be empty. */
  title: string;
  url: string;
  site: string | null;
  folder: string[];
  source: string;
  browser: string;
  /** RFC 3339. */
  addedAt: string | null;
  /** When Dogear opened it last. */
  openedAt: string | null;
  /** In how many places its page is saved; 1 for once. */
  places: number;
  tags: string[];
};

export type Listed = {
  understood: Understood;
  /** Bookmarks that meet the conditions. */
  total: number;
  /** `count` of them at most, beginning with the one at `from`. */
  rows: Row[];
};

/** Bookmarks that stand together in a list: a month (`2026-03`), a site, a folder's path, a letter; empty for what has none. */
export type Group = { name: string; path: string[]; from: number; count: number };

/**
 * All bookmarks as columns: place `i` of each is of one bookmark. In no order. What is counted, drawn or laid out by time, site,
 * folder and source needs no more, so it is asked for once and again when the library has changed.
 */
export type Columns = {
  ids: number[];
  /** Seconds since 1970, UTC; null where the source does not say. */
  savedAt: (number | null)[];
  /** Place in `sources`. */
  source: number[];
  /** Place in `folders`. */
  folder: number[];
  /** Place in `sites`; -1 for an address without a host. */
  site: number[];
  /** Place in `languages`; -1 where it is not known. */
  language: number[];
  sources: { id: string; browser: string; profile: string }[];
  folders: string[][];
  sites: string[];
  languages: string[];
  /** The most often used first. */
  tags: { name: string; bookmarks: number }[];
};

/** `waiting`: search by meaning is not ready, `why` says it. `making`: it is being laid out. */
export type MapState = "waiting" | "making" | "ready";

export type Cluster = {
  /** Its own words, the most telling first; at most four. */
  name: string[];
  bookmarks: number;
  /** Where its name stands, in the units of `x` and `y`. */
  x: number;
  y: number;
};

/** Bookmarks in two dimensions: near in meaning is near on the map. */
export type MapView = {
  state: MapState;
  /** Bookmarks laid out, of how many. */
  done: number;
  of: number;
  /** Place `i` of each column is of one bookmark. */
  ids: number[];
  /** 0 to 65535, both axes in one scale. */
  x: number[];
  y: number[];
  /** Place in `clusters`; -1 for none. */
  cluster: number[];
  clusters: Cluster[];
};

export type Likeness = "page" | "form" | "title" | "meaning";

export type CopiesRequest = {
  /** How loosely: each takes in those before it, but `meaning` stands alone. */
  likeness: Likeness;
  /** For `meaning`: the least closeness, 0 to 1. */
  closeness: number;
  where: Where;
  from: number;
  count: number;
};

export type Copies = {
  groups: { likeness: Likeness; rows: Row[] }[];
  /** All groups, also those not told. */
  total: number;
  /** Bookmarks that would go if each group were one. */
  spare: number;
  /** False where `meaning` is not ready. */
  ready: boolean;
};

export type Details = {
  row: Row;
  note: string;
  /** Every place where its page is saved, the oldest first, this one among them. */
  places: (Place & { addedAt: string | null })[];
  /** The newest first. */
  history: Change[];
  /** When Dogear opened it, the newest first; RFC 3339. */
  opens: string[];
  /** Others of its site, the newest first, at most five. */
  siteRows: Row[];
  /** How many its site has in all. */
  siteTotal: number;
};

/** What is near in meaning; `ready` is false where search by meaning is not. */
export type Similar = { ready: boolean; near: { row: Row; closeness: number }[] };

export type TextFormat = "links" | "markdown";

export interface Shelves {
  list(request: ListRequest): Promise<Listed>;
  /** Every id of a list, in its order. */
  listedIds(where: Where, order: Order): Promise<number[]>;
  /** The groups of a list, in its order; none for `found`. */
  groups(where: Where, order: Order): Promise<Group[]>;
  /** These, in this order; those that are gone are left out. */
  rows(ids: number[]): Promise<Row[]>;
  columns(): Promise<Columns>;
  /** Null when it is gone. */
  details(id: number): Promise<Details | null>;
  similar(id: number): Promise<Similar>;
  copies(request: CopiesRequest): Promise<Copies>;
  map(): Promise<MapView>;
  /** These as text to paste: an address a line, or a Markdown list. */
  asText(ids: number[], format: TextFormat): Promise<string>;
  /** Asks for a file and writes these into it; null when it was cancelled. */
  exportSome(ids: number[], format: ExportFormat): Promise<{ bookmarks: number; path: string } | null>;
  /** Asks for a file and writes a picture into it: SVG as text, PNG as base64; null when it was cancelled. */
  savePicture(name: string, format: "svg" | "png", content: string): Promise<string | null>;
}

/** Every bookmark. */
export const everything: Where = {
  query: "",
  drop: [],
  sources: [],
  folder: null,
  sites: [],
  tags: [],
  kinds: [],
  languages: [],
  after: null,
  before: null,
  neverOpened: false,
  savedTwice: false,
  among: null,
};
