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
export type MapState = wire.MapStateView;
export type Cluster = wire.ClusterView;
export type MapView = wire.DrawnView;
export type Similar = wire.SimilarView;

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
  health: [],
  among: null,
};
