/** What the library's view is made of and finds again when it comes back: the list, what is seen and chosen, the tree beside. */
import type { Backend } from "../backend/backend";
import type { Row } from "../backend/shelves";
import type { Shell } from "../shell/shell.svelte";
import { isWeb } from "../words/addresses";
import { say } from "../words/say.svelte";
import type { Browse } from "./browse.svelte";
import { Lines } from "./geometry";
import { folded } from "./tree";
import { Holdings } from "./holdings.svelte";
import { Listing, type Asked } from "./listing.svelte";
import { Look } from "./look.svelte";
import { Selection, type Press } from "./selection.svelte";
import { Viewport } from "./viewport.svelte";

/** Pixels, as the rows and headings are styled. */
export const ROW = 54;
export const HEAD = 36;

/** More pages than this are opened only when the reader has said so. */
export const MANY = 10;

export class Room {
  readonly listing: Listing;
  readonly selection: Selection;
  readonly holdings: Holdings;
  readonly look: Look;
  readonly viewport = new Viewport();
  /** Twigs of the tree that are unfolded, by their keys. */
  open = $state.raw<ReadonlySet<string>>(folded);
  /** Pages that the reader is asked about before they are opened. */
  sure = $state.raw<number[] | null>(null);
  /** The tree lies over the list. */
  drawer = $state(false);
  /** The bookmark at length lies over the list, where there is no room for both. */
  sheet = $state(false);
  #listed: Asked | null = null;
  readonly #browse: Browse;
  readonly #shell: Shell;

  constructor(backend: Backend, browse: Browse, shell: Shell) {
    this.#browse = browse;
    this.#shell = shell;
    this.listing = new Listing(backend);
    this.selection = new Selection(this.listing);
    this.holdings = new Holdings(backend);
    this.look = new Look(backend);
  }

  /** Asks for the list that the conditions are of, from where the reader is in it. */
  ask(asked: Asked): void {
    const { lines, range } = this.viewport;
    const row = range.seenFirst <= range.seenLast ? (lines.at(range.seenFirst).row ?? 0) : 0;
    this.listing.show(asked, this.#isListed(asked) ? row : 0);
  }

  /** Another list is there: puts it on screen, from its top unless it is of the same conditions. */
  lay(): void {
    const { total, groups, asked } = this.listing;
    if (total === null || asked === null) return;
    const lines = new Lines(total, groups, ROW, HEAD);
    if (this.#isListed(asked)) this.viewport.show(lines);
    else {
      this.viewport.show(lines, 0);
      this.selection.forgetPlaces();
    }
    this.#listed = asked;
  }

  /** A row was pressed, or gone to by a key: it is chosen as told, shown at length where there is room, and brought into view. */
  async press(place: number, press: Press): Promise<void> {
    this.show(place);
    await this.selection.press(place, press);
  }

  /** Moves to a row without choosing it. */
  show(place: number): void {
    const { lines } = this.viewport;
    this.selection.move(place);
    this.viewport.reveal(lines.lineOfRow(place), lines.groups > 0 ? HEAD : 0);
    const row = this.listing.row(place);
    if (row) this.#browse.chosen = row.id;
  }

  /** Opens pages, many of them only after the reader was asked. */
  visit(ids: number[]): void {
    if (ids.length > MANY) this.sure = ids;
    else void this.#shell.open(ids);
  }

  /** Opens one page; what is none has its address copied. */
  visitRow({ id, url }: Pick<Row, "id" | "url">): void {
    if (isWeb(url)) void this.#shell.open([id]);
    else void this.#shell.copy(url, say("not-web-address-copied"));
  }

  /** What Enter opens: all that is chosen if the row is part of it, else the row. */
  enter(): void {
    const { cursor, size, ids } = this.selection;
    const row = cursor === null ? undefined : this.listing.row(cursor);
    if (size > 1 && (!row || this.selection.has(row.id))) this.visit(ids);
    else if (row) this.visitRow(row);
  }

  #isListed(asked: Asked): boolean {
    const before = this.#listed;
    if (before?.grouped !== asked.grouped) return false;
    return same(before.where, asked.where) && same(before.order, asked.order);
  }
}

function same(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

export const newRoom = (backend: Backend, browse: Browse, shell: Shell) => new Room(backend, browse, shell);
