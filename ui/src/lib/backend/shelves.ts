/** What the views of the library may ask: lists, one bookmark at length, copies, the map. Part of `Backend`. */
import type * as wire from "./tauri/bindings";
import type { ExportFormat, Exported } from "./types";

export type PageKind = wire.PageKindView;
export type Where = wire.WhereView;
export type Sort = wire.SortView;
export type Order = wire.OrderView;
export type ListRequest = wire.ListRequestView;
export type Row = wire.RowView;
export type Listed = wire.ListedView;
export type Group = wire.GroupView;
export type Columns = wire.ColumnsView;
export type Likeness = wire.LikenessView;
export type CopiesRequest = wire.CopiesRequestView;
export type Copies = wire.CopiesView;
export type Details = wire.DetailsView;
export type TextFormat = wire.TextFormatView;
export type PictureFormat = wire.PictureFormatView;

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

/** What is near in meaning; `ready` is false where search by meaning is not. */
export type Similar = { ready: boolean; near: { row: Row; closeness: number }[] };

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
  exportSome(ids: number[], format: ExportFormat): Promise<Exported | null>;
  /** Asks for a file and writes a picture into it: SVG as text, PNG as base64; null when it was cancelled. */
  savePicture(name: string, format: PictureFormat, content: string): Promise<string | null>;
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
