/** What a press on the tree makes of the conditions. */
import type { Where } from "../backend/shelves";
import type { Twig } from "./tree";

/** Where something is saved is one place at a time; pressed again, it is none. Tags and languages add up. */
export function chosenBy(twig: Twig, where: Where): Partial<Where> {
  const { kind, name, source, path } = twig;
  const again = isChosen(twig, where);
  const list = (names: readonly string[]) => (again ? names.filter((each) => each !== name) : [...names, name]);
  switch (kind) {
    case "all":
      return { sources: [], folder: null };
    case "source":
      return { sources: again ? [] : [name], folder: null };
    case "folder":
      return { sources: [], folder: again ? null : { source, path: [...path] } };
    case "tag":
      return { tags: list(where.tags) };
    case "language":
      return { languages: list(where.languages) };
    case "tags":
    case "languages":
      return {};
  }
}

export function isChosen({ kind, name, source, path }: Twig, where: Where): boolean {
  const { folder } = where;
  switch (kind) {
    case "all":
      return where.sources.length === 0 && folder === null;
    case "source":
      return where.sources.includes(name);
    case "folder":
      return (
        folder?.source === source &&
        folder.path.length === path.length &&
        path.every((each, level) => each === folder.path[level])
      );
    case "tag":
      return where.tags.includes(name);
    case "language":
      return where.languages.includes(name);
    case "tags":
    case "languages":
      return false;
  }
}
