/** What the twigs of the tree are called. */
import type { SourceView } from "../backend/types";
import { nameOf as sourceName } from "../sources/readable";
import { languageName } from "../words/naming";
import { neutral } from "../words/neutral";
import { inARow } from "../words/numbers";
import { language, say } from "../words/say.svelte";
import { fileTitle, isFile } from "../words/files";
import type { Held } from "./holdings.svelte";
import type { Naming, Twig } from "./tree";

export function naming(sources: readonly SourceView[], held: Held | null): Naming {
  const collator = new Intl.Collator(language().locale, { numeric: true, sensitivity: "base" });
  const source = (id: string) => {
    const known = sources.find((each) => each.id === id);
    if (known) return sourceName(known);
    const told = held?.sources.find((each) => each.id === id);
    if (!told) return id;
    return isFile(told.browser) ? fileTitle(told.profile) : inARow([told.browser, told.profile]);
  };
  const nameOf = ({ kind, name }: Twig) => {
    switch (kind) {
      case "all":
        return say("library-all");
      case "source":
        return source(name);
      case "folder":
        return neutral(name) || say("library-unnamed");
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
