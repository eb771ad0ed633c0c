/** Sources and their folders as a tree with counts, and below them tags and languages; and the part of it that is unfolded. */
import type { Held } from "./holdings.svelte";

export type TwigKind = "all" | "source" | "folder" | "tags" | "tag" | "languages" | "language";

export type Twig = {
  /** Tells twigs apart, also from one reading of the library to the next. */
  key: string;
  kind: TwigKind;
  /** A folder's or a tag's name, a source's id, a language's code; empty for what has a name in the window's words. */
  name: string;
  /** The source of a folder. */
  source: string | null;
  /** Of a folder, from the top. */
  path: readonly string[];
  /** Bookmarks in it and all below it. */
  count: number;
  children: Twig[];
};

export type Shown = { twig: Twig; level: number; place: number; siblings: number; isOpen: boolean };

/** What twigs are called, in the reader's words and order. */
export type Naming = { nameOf(twig: Twig): string; compare(one: string, other: string): number };

/** No twig is open. */
export const folded: ReadonlySet<string> = new Set();

/** With the twig folded if it was open, and the other way round. */
export function turned(open: ReadonlySet<string>, key: string): ReadonlySet<string> {
  const anew = new Set(open);
  if (!anew.delete(key)) anew.add(key);
  return anew;
}

export function treeOf(held: Held, naming: Naming): Twig[] {
  const sources = held.sources.map(({ id }) => twig("source", id, `source\u001f${id}`));
  for (const [source, folder, count] of pairs(held)) {
    const top = sources[source];
    if (top) add(top, held.folders[folder] ?? [], count);
  }
  for (const each of sources) arrange(each, naming);
  const all = { ...twig("all", "", "all"), count: held.ids.length };
  return [all, ...sources.filter(({ count }) => count > 0), ...labels(held)];
}

/**
 * The twigs to be seen, from the top. With a `filter` those that it is part of the name of, and what leads there, unfolded;
 * what is below a twig that meets it is seen when the twig is `open`.
 */
export function unfolded(twigs: readonly Twig[], open: ReadonlySet<string>, filter: string, naming: Naming): Shown[] {
  const wanted = filter.trim().toLocaleLowerCase();
  const shown: Shown[] = [];
  // What the library has a folder under counts, too, where the reader is shown another name.
  const namesOf = (each: Twig) => [naming.nameOf(each), ...(each.kind === "folder" ? [each.name] : [])];
  const meets = (each: Twig) => namesOf(each).some((name) => name.toLocaleLowerCase().includes(wanted));
  const leading = wanted === "" ? new Set<Twig>() : leadingTo(twigs, meets);
  const show = (siblings: readonly Twig[], level: number, all: boolean) => {
    const some = all ? siblings : siblings.filter((each) => leading.has(each) || meets(each));
    for (const [place, each] of some.entries()) {
      const leads = leading.has(each);
      const isOpen = each.children.length > 0 && (leads || open.has(each.key));
      shown.push({ twig: each, level, place, siblings: some.length, isOpen });
      if (isOpen) show(each.children, level + 1, all || !leads);
    }
  };
  show(twigs, 1, wanted === "");
  return shown;
}

/** The next twig whose name begins with what was typed, beginning at `from` and then at the top; -1 for none. */
export function typedAhead(shown: readonly Shown[], typed: string, from: number, naming: Naming): number {
  const wanted = typed.toLocaleLowerCase();
  const begins = ({ twig: each }: Shown) => naming.nameOf(each).toLocaleLowerCase().startsWith(wanted);
  const later = shown.findIndex((each, place) => place >= from && begins(each));
  return later >= 0 ? later : shown.findIndex(begins);
}

export function folderKey(source: string, path: readonly string[]): string {
  return ["folder", source, ...path].join("\u001f");
}

/** How many bookmarks each folder of each source has by itself. */
function pairs({ ids, source, folder, folders }: Held): [source: number, folder: number, count: number][] {
  const width = Math.max(1, folders.length);
  const counts = new Map<number, number>();
  for (let at = 0; at < ids.length; at += 1) {
    const pair = (source[at] ?? 0) * width + (folder[at] ?? 0);
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return [...counts].map(([pair, count]) => [Math.floor(pair / width), pair % width, count]);
}

/** Counts in a folder and all above it. */
function add(top: Twig, path: readonly string[], count: number): void {
  top.count += count;
  let above = top;
  for (const [depth, name] of path.entries()) {
    const known = below(above).get(name);
    const folder = known ?? {
      ...twig("folder", name, folderKey(top.name, path.slice(0, depth + 1))),
      source: top.name,
    };
    if (!known) {
      folder.path = path.slice(0, depth + 1);
      above.children.push(folder);
      below(above).set(name, folder);
    }
    folder.count += count;
    above = folder;
  }
}

/** The folders below a twig by their names, while the tree is made. */
const named = new WeakMap<Twig, Map<string, Twig>>();

function below(above: Twig): Map<string, Twig> {
  const known = named.get(above) ?? new Map<string, Twig>();
  named.set(above, known);
  return known;
}

function arrange(top: Twig, { nameOf, compare }: Naming): void {
  top.children.sort((one, other) => compare(nameOf(one), nameOf(other)));
  for (const each of top.children) arrange(each, { nameOf, compare });
}

function labels({ tags, languages, language }: Held): Twig[] {
  const tagged = tags.map(({ name, bookmarks: count }) => ({ ...twig("tag", name, `tag\u001f${name}`), count }));
  const counts = new Uint32Array(languages.length);
  for (const place of language) if (place >= 0) counts[place] = (counts[place] ?? 0) + 1;
  const spoken = languages.map((code, place) => ({
    ...twig("language", code, `language\u001f${code}`),
    count: counts[place] ?? 0,
  }));
  const group = (kind: "tags" | "languages", children: Twig[]) =>
    children.length > 0 ? [{ ...twig(kind, "", kind), count: children.length, children }] : [];
  const many = spoken.filter(({ count }) => count > 0).sort((one, other) => other.count - one.count);
  return [...group("tags", tagged), ...group("languages", many)];
}

function twig(kind: TwigKind, name: string, key: string): Twig {
  return { key, kind, name, source: null, path: [], count: 0, children: [] };
}

/** The twigs that have one below them that is looked for. */
function leadingTo(twigs: readonly Twig[], meets: (twig: Twig) => boolean): Set<Twig> {
  const leading = new Set<Twig>();
  const look = (each: Twig): boolean => {
    const leads = each.children.map((child) => look(child) || meets(child)).includes(true);
    if (leads) leading.add(each);
    return leads;
  };
  twigs.forEach(look);
  return leading;
}
