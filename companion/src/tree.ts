// The browser's bookmarks as listings of folders, and what stands for all of them.
import type { Kind, Listing, Node, Role } from "./messages";

type BrowserNode = chrome.bookmarks.BookmarkTreeNode;

/** Characters of a title that Dogear keeps; bytes of an address that it keeps whole, and one more. */
const LONGEST_TITLE = 4 * 1024;
const LONGEST_URL = 64 * 1024 + 1;
/** Nodes in one listing, so that no message is too long. */
const CHILDREN_AT_ONCE = 500;
/** Characters of the listings in one message. */
const MESSAGE = 400_000;

/** Chromium's ids of the folders that it makes itself, where it does not say what they are. */
const ROLES: Record<string, Role> = { "1": "toolbar", "2": "other", "3": "mobile" };
const FOLDER_TYPES: Record<string, Role> = { "bookmarks-bar": "toolbar", other: "other", mobile: "mobile" };

/** A folder whose bookmarks an administrator set: they stand in no file of the profile. */
const MANAGED = "managed";

/** What is told of a node. */
export function told(node: BrowserNode): Node {
  const kind = kindOf(node);
  const said: Node = { id: node.id, kind, title: text(node.title, LONGEST_TITLE) };
  if (kind === "bookmark") said.url = text(node.url ?? "", LONGEST_URL);
  if (typeof node.dateAdded === "number" && node.dateAdded > 0) said.added = Math.floor(node.dateAdded);
  if (kind === "folder") {
    const role = FOLDER_TYPES[folderType(node) ?? ""] ?? (node.parentId === "0" ? ROLES[node.id] : undefined);
    if (role) said.role = role;
    if (folderType(node) && node.syncing) said.account = true;
  }
  return said;
}

/** What stands in a folder, in listings that are not too long. */
export function listingsOf(folder: string, children: BrowserNode[]): Listing[] {
  const nodes = children.filter((child) => folderType(child) !== MANAGED).map(told);
  const listings: Listing[] = [{ folder, children: nodes.slice(0, CHILDREN_AT_ONCE) }];
  for (let from = CHILDREN_AT_ONCE; from < nodes.length; from += CHILDREN_AT_ONCE) {
    listings.push({ folder, from, children: nodes.slice(from, from + CHILDREN_AT_ONCE) });
  }
  return listings;
}

/** What stands in a folder and in all folders below it, outer ones first. `name` is what it goes by: empty for the top. */
export function listingsBelow(top: BrowserNode, name = top.id): Listing[] {
  const listings: Listing[] = [];
  const waiting: { name: string; node: BrowserNode }[] = [{ name, node: top }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const children = next.node.children ?? [];
    listings.push(...listingsOf(next.name, children));
    const folders = children.filter((child) => kindOf(child) === "folder" && folderType(child) !== MANAGED);
    waiting.push(...folders.reverse().map((node) => ({ name: node.id, node })));
  }
  return listings;
}

/** Listings as they fit into messages, at least one. */
export function messagesOf(listings: Listing[]): Listing[][] {
  const messages: Listing[][] = [[]];
  let length = 0;
  for (const listing of listings) {
    const own = JSON.stringify(listing).length;
    if (length > 0 && length + own > MESSAGE) {
      messages.push([]);
      length = 0;
    }
    messages.at(-1)?.push(listing);
    length += own;
  }
  return messages;
}

/** What stands for the whole tree; the host computes the same (`Tree::digest`). */
export async function digest(top: BrowserNode): Promise<string> {
  const bytes = new TextEncoder().encode(lines(top).join(""));
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

function lines(top: BrowserNode): string[] {
  const lines: string[] = [];
  const waiting = [...(top.children ?? [])].reverse().map((node) => ({ node, depth: 0 }));
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node, depth } = next;
    if (folderType(node) === MANAGED) continue;
    const { kind, id, added, title, url } = told(node);
    lines.push(`${depth}\t${kind[0]}\t${id}\t${added ?? 0}\t${title}\t${url ?? ""}\n`);
    for (const child of [...(node.children ?? [])].reverse()) waiting.push({ node: child, depth: depth + 1 });
  }
  return lines;
}

function kindOf(node: BrowserNode): Kind {
  if ("type" in node && node.type === "separator") return "line";
  return node.url === undefined ? "folder" : "bookmark";
}

function folderType(node: BrowserNode): string | undefined {
  return "folderType" in node ? (node.folderType as string) : undefined;
}

/** At most so many characters. Half a one at the end, or anywhere in it, could not be told. */
export function text(whole: string, longest: number): string {
  const cut = whole.length > longest ? whole.slice(0, longest) : whole;
  if (!/[\uD800-\uDFFF]/.test(cut)) return cut;
  return cut.replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, "\uFFFD");
}
