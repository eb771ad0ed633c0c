// What the companion and its host say to each other, as PROTOCOL.md describes it.

/** Changes when a message would be understood otherwise than before. */
export const VERSION = 1;
/** The name under which Dogear tells browsers of its host. */
export const HOST = "app.dogear.companion";

export type Kind = "bookmark" | "folder" | "line";
export type Role = "toolbar" | "menu" | "other" | "mobile";

/** A bookmark, a folder or a line between them. Fields that say nothing are left out. */
export type Node = {
  id: string;
  kind: Kind;
  title: string;
  url?: string;
  /** Milliseconds since 1970. */
  added?: number;
  role?: Role;
  /** Whether an outermost folder belongs to the account that is signed in. */
  account?: boolean;
};

/** What stands in one folder; `folder` is empty for the top. A long folder comes in parts, `from` its first. */
export type Listing = { folder: string; from?: number; children: Node[] };

export type Said =
  | { type: "hello"; version: number; mark: string; digest: string }
  | { type: "tree"; listings: Listing[]; more: boolean }
  | { type: "changes"; listings: Listing[] }
  | { type: "search"; id: number; query: string; limit: number }
  | { type: "page"; id: number; url: string; title: string }
  | { type: "opened"; id: number; url: string }
  | { type: "says"; url: string; html: string }
  | { type: "ask"; question: string }
  | { type: "more"; title: string };

export type Code =
  "not_understood" | "old_host" | "old_companion" | "unknown_profile" | "not_read" | "library" | "too_many";

/** A bookmark that was found. */
export type Found = {
  title: string;
  url: string;
  folder: string[];
  site: string | null;
  browser: string;
  added_at: string | null;
};

export type Answer =
  | { type: "same"; pages?: boolean }
  | { type: "want"; pages?: boolean }
  | { type: "again" }
  | { type: "taken"; bookmarks: number }
  | { type: "results"; id: number; hits: Found[]; confident: boolean }
  | { type: "page"; id: number; saved: Found[]; alike: Found[] }
  | { type: "wanted"; id: number; wanted: boolean }
  | { type: "reached"; reached: boolean }
  | { type: "trouble"; code: Code; id?: number };

type Part = { part: { number: number; of: number; text: string } };

/** Puts together what comes in parts. */
export class Parts {
  private texts: string[] = [];

  /** The whole message that this one is, or ends; null where more is to come, or it is none of the host's. */
  take(message: unknown): Answer | null {
    if (typeof message !== "object" || message === null) return null;
    if (!("part" in message)) return "type" in message ? (message as Answer) : null;
    const { number, of, text } = (message as Part).part;
    if (number !== this.texts.length) {
      this.texts = [];
      return null;
    }
    this.texts.push(text);
    if (this.texts.length < of) return null;
    const whole = this.texts.join("");
    this.texts = [];
    return JSON.parse(whole) as Answer;
  }
}
