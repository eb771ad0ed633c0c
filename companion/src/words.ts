// What the companion says to people.
import type { Trouble } from "./talk";

export const words = {
  more: "Find more like this page in Dogear",
  askInDogear: "Ask in Dogear: %s",
  ask: "Ask in Dogear",
  nothing: "Nothing saved on that.",
  nearest: "Nothing saved on that. The nearest are:",
  also: "Nearly the same, already saved:",
};

/** One sentence that says what to do. */
export function sentenceOf(trouble: Trouble): string {
  return sentences[trouble];
}

const sentences: Record<Trouble, string> = {
  no_host: "Open Dogear on this computer and switch on the companion in its settings.",
  silent: "Dogear does not answer at the moment. Try again.",
  not_understood: "Update Dogear and this companion: they do not understand each other.",
  old_host: "Update Dogear: this companion is newer.",
  old_companion: "Update this companion: Dogear is newer.",
  unknown_profile: "Dogear cannot find the folder of this browser profile. Add it in Dogear's settings.",
  not_read: "Dogear does not read this browser profile. Allow it in Dogear's settings.",
  library: "Dogear's library cannot be read. Open Dogear to see why.",
  too_many: "There are more bookmarks here than Dogear reads.",
};

/** Where and when a page was saved, also in which other browsers. */
export function savedSentence(places: { folder: string[]; browser: string; added_at: string | null }[]): string {
  const [first, ...others] = places;
  if (!first) return "";
  const when = first.added_at ? ` in ${month(first.added_at)}` : "";
  const where = first.folder.length > 0 ? ` in ${first.folder.join(" › ")}` : "";
  const elsewhere = [...new Set(others.map((other) => other.browser))].filter((browser) => browser !== first.browser);
  const also = elsewhere.length > 0 ? `, also in ${elsewhere.join(", ")}` : "";
  const times = others.length > 0 && elsewhere.length === 0 ? `, ${others.length + 1} times` : "";
  return `Saved${where}${when}${also}${times}`;
}

function month(moment: string): string {
  return new Date(moment).toLocaleDateString("en", { month: "long", year: "numeric" });
}
