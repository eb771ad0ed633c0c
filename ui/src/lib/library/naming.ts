/** What the twigs of the tree are called. */
import type { SourceView } from "../backend/types";
import { languageName } from "../words/naming";
import { neutral } from "../words/neutral";
import { called } from "../words/ownfolders";
import { language, say } from "../words/say.svelte";
import type { Held } from "./holdings.svelte";
import type { Naming, Twig } from "./tree";
import { sourceName } from "./words";

export function naming(sources: readonly SourceView[], held: Held | null): Naming {
  const collator = new Intl.Collator(language().locale, { numeric: true, sensitivity: "base" });
  const all = held?.sources ?? [];
  const source = (id: string) => {
    const known = all.find((each) => each.id === id);
    return known ? sourceName({ source: id, browser: known.browser }, sources, all) : id;
  };
  const browserOf = (id: string | null) => all.find((each) => each.id === id)?.browser ?? null;
  const nameOf = ({ kind, name, path, source: of }: Twig) => {
    switch (kind) {
      case "all":
        return say("library-all");
      case "source":
        return source(name);
      case "folder":
        return neutral(called(path, browserOf(of)).at(-1) ?? "") || say("library-unnamed");
      case "tags":
        return say("library-tags");
      case "tag":
        return neutral(name);
      case "languages":
        return say("library-languages");
      case "language":
        return languageName(name);
    }
  };
  return { nameOf, compare: (one, other) => collator.compare(one, other) };
}
