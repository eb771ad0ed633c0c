/** The app around the window, as far as the page knows it: closing, errands, pauses. */
import type { HostEvent } from "../backend";
import type { Background, Companion, CompanionAdded, Errand, Opened, PlaceLeft, Rest } from "../types";
import type { Scenario } from "./scenario";
import { FakeShelves } from "./shelves";
import { told } from "./told";

/** What a window may ask of the app around it. */
export abstract class Hosted extends FakeShelves {
  readonly host: FakeHost;
  readonly #played: Scenario;
  #companions = false;

  constructor(scenario: Scenario) {
    super(scenario);
    this.#played = scenario;
    this.host = new FakeHost(scenario);
  }

  protected abstract rest(rest: Rest | null): void;

  async companions(): Promise<Companion[]> {
    const state = this.#companions ? "reaches" : "not";
    return ["Chrome", "Firefox"].map((browser) => ({ browser, path: "/home/reader/hosts", state }));
  }

  async letCompanions(on: boolean): Promise<Companion[]> {
    if (this.#played.trouble) throw told("/home/reader/.config/chromium/NativeMessagingHosts: read-only file system.");
    this.#companions = on;
    return this.companions();
  }

  async addCompanion(): Promise<CompanionAdded> {
    const companions = await this.letCompanions(true);
    return { companions, folder: "/usr/lib/Dogear/companion" };
  }

  async background(): Promise<Background> {
    return this.host.background;
  }

  async keepWatching(keep: boolean): Promise<void> {
    this.host.keepWatching(keep);
  }

  async stayOpen(): Promise<void> {
    this.host.stayOpen();
  }

  async startWithComputer(on: boolean): Promise<void> {
    if (this.#played.trouble) throw told("Starting with the computer could not be changed: read-only file system.");
    this.host.startWithComputer(on);
  }

  async pause(forAnHour: boolean): Promise<void> {
    const end = new Date(this.#played.now().getTime() + 3_600_000).toISOString();
    this.rest(forAnHour ? { why: "until", end } : { why: "forLong" });
  }

  async goOn(): Promise<void> {
    this.rest(null);
  }

  async letGo(place: PlaceLeft): Promise<void> {
    this.host.left = place;
  }

  async errand(): Promise<Errand | null> {
    return this.host.takeErrand();
  }

  async importOpened(): Promise<Opened> {
    return this.host.opened;
  }

  async newest(): Promise<string | null> {
    this.host.newestAsked += 1;
    const data = {
      host: "api.github.com",
      reason: "it does not answer",
      page: "https://github.com/anna/dogear/releases/latest",
    };
    if (this.#played.newest === "unknown") throw { code: "newestUnknown", data };
    return this.#played.newest === "newer" ? "0.2.0" : null;
  }

  async openNewest(): Promise<void> {
    this.host.newestOpened += 1;
  }

  async onHost(listener: (event: HostEvent) => void): Promise<() => void> {
    return this.host.listen(listener);
  }
}

export class FakeHost {
  /** Whether the window was closed, and how. */
  closed: "hidden" | "ended" | null = null;
  /** Where the reader was when the window was let go. */
  left: PlaceLeft | null = null;
  opened: Opened = { imported: [], problems: [] };
  /** How often a newer version was looked for, and its page opened. */
  newestAsked = 0;
  newestOpened = 0;
  #background: Background;
  #errand: Errand | null = null;
  #closing = false;
  readonly #listeners = new Set<(event: HostEvent) => void>();

  constructor({ desktop, tray }: Scenario) {
    this.#background = {
      keepsWatching: null,
      startsWithComputer: false,
      tray,
      desktop,
    };
  }

  get background(): Background {
    return this.#background;
  }

  listen(listener: (event: HostEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** The reader presses the window's own button for closing. */
  close(): void {
    this.#closing = true;
    this.#tell({ type: "closing", tray: this.#background.tray });
  }

  stayOpen(): void {
    this.#closing = false;
  }

  keepWatching(keep: boolean): void {
    this.#background = { ...this.#background, keepsWatching: keep };
    if (this.#closing) this.closed = keep ? "hidden" : "ended";
    this.#closing = false;
  }

  startWithComputer(on: boolean): void {
    this.#background = { ...this.#background, startsWithComputer: on };
  }

  /** Something is wanted from outside the window. */
  call(errand: Errand): void {
    this.#errand = errand;
    this.#tell({ type: "errand" });
  }

  takeErrand(): Errand | null {
    const errand = this.#errand;
    this.#errand = null;
    return errand;
  }

  /** Nobody has seen the window for a while. */
  letGo(): void {
    this.#tell({ type: "lettingGo" });
  }

  #tell(event: HostEvent): void {
    for (const listener of this.#listeners) listener(event);
  }
}
