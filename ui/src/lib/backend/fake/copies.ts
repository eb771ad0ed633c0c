/** Bookmarks of one page, or of pages alike, as the fake finds them: a few written by hand, over and over where many are wanted. */
import type { CopiesRequest, Copies, Likeness, Row } from "../shelves";
import { browsers } from "./searching";

type Line = [url: string, source: string, folder: string, day: string | null, title?: string];
type Found = { likeness: Likeness; closeness: number; title: string; lines: Line[] };

// A line a bookmark, as in a table.
// prettier-ignore
const found: Found[] = [
  { likeness: "page", closeness: 1, title: "GitHub - facebookresearch/dinov2: PyTorch code and models for the DINOv2 self-supervised learning method", lines: [
    ["https://github.com/facebookresearch/dinov2", "chrome-home", "Work/Vision", "2025-03-14"],
    ["https://github.com/facebookresearch/dinov2", "firefox", "Reading", "2025-06-02", "dinov2"],
    ["https://github.com/facebookresearch/dinov2", "sample", "", null],
  ] },
  { likeness: "page", closeness: 1, title: "Sourdough for beginners: a timeline you can sleep through", lines: [
    ["https://www.theperfectloaf.com/beginners-sourdough-bread/", "safari", "Kitchen/Bread", "2026-01-11"],
    ["https://www.theperfectloaf.com/beginners-sourdough-bread/", "chrome-home", "Recipes/Bread", "2026-01-12"],
  ] },
  { likeness: "page", closeness: 1, title: "خبز العجين المخمر خطوة بخطوة", lines: [
    ["https://khubz.example.org/starter", "firefox", "Kitchen/Bread", "2025-02-03"],
    ["https://khubz.example.org/starter", "firefox", "Kitchen/Bread", "2025-02-04"],
  ] },
  { likeness: "form", closeness: 0.99, title: "A complete guide to CSS grid", lines: [
    ["https://css-tricks.com/snippets/css/complete-guide-grid/", "chrome-work", "Design/CSS", "2021-06-15"],
    ["http://www.css-tricks.com/snippets/css/complete-guide-grid", "firefox", "Later", "2019-05-02"],
    ["https://css-tricks.com/snippets/css/complete-guide-grid/?utm_source=newsletter&utm_medium=email", "chrome-home", "", "2022-01-20"],
  ] },
  { likeness: "form", closeness: 0.98, title: "How to write a letter of complaint that gets an answer", lines: [
    ["https://www.citizensadvice.org.uk/consumer/template-letters/", "safari", "Household/Letters", "2020-08-13"],
    ["https://www.citizensadvice.org.uk/amp/consumer/template-letters/", "safari", "Household", "2025-08-13"],
    ["https://m.citizensadvice.org.uk/consumer/template-letters/?print=1#top", "edge", "A folder with a long name of its own/And another in it, with a longer one", "2025-08-14"],
  ] },
  { likeness: "title", closeness: 0.97, title: "Attention Is All You Need", lines: [
    ["https://arxiv.org/abs/1706.03762", "chrome-home", "Papers", "2022-03-05"],
    ["https://arxiv.org/pdf/1706.03762v7", "chrome-home", "Papers", "2024-03-05"],
  ] },
  { likeness: "meaning", closeness: 0.94, title: "Kyoto in four unhurried days", lines: [
    ["https://www.japan-guide.com/e/e2158.html", "safari", "Travel/Japan", "2026-03-21"],
    ["https://kyoto-walks.example.jp/four-days", "firefox", "Travel/Japan", "2026-03-22", "Four slow days in Kyoto"],
  ] },
  { likeness: "meaning", closeness: 0.88, title: "Nachtzüge in Europa: alle Verbindungen 2026", lines: [
    ["https://www.nachtzug-karte.example.de/", "firefox", "Reise", "2026-02-08"],
    ["https://www.seat61.com/sleepers.htm", "chrome-home", "Travel/Trains", "2024-05-30", "Night trains in Europe"],
  ] },
];

const order: readonly Likeness[] = ["page", "form", "title"];

/** `many`: bookmarks of the library; as many groups are in it for each twenty of them. */
export function copiesFound({ likeness, closeness, from, count }: CopiesRequest, many: number): Copies {
  const fits = (each: Found) =>
    likeness === "meaning"
      ? each.likeness === "meaning" && each.closeness >= (closeness ?? 0)
      : order.indexOf(each.likeness) <= order.indexOf(likeness) && each.likeness !== "meaning";
  const fitting = found.filter(fits);
  const total = fitting.length === 0 ? 0 : Math.max(fitting.length, Math.floor(many / 20));
  const at = (place: number) => fitting[place % fitting.length] as Found;
  const spare = Array.from({ length: total }, (_, place) => at(place).lines.length - 1);
  const shown = Math.max(0, Math.min(count, total - from));
  return {
    groups: Array.from({ length: shown }, (_, place) =>
      group(at(from + place), Math.floor((from + place) / fitting.length)),
    ),
    total,
    spare: spare.reduce((sum, each) => sum + each, 0),
    ready: true,
  };
}

/** One of them by its id. They are in no list but one of chosen bookmarks. */
export function copiedRow(id: number): Row | null {
  const [place, at] = [Math.floor((id - FIRST) / EACH), (id - FIRST) % EACH];
  const each = found[place % found.length];
  return id < FIRST || !each ? null : (group(each, Math.floor(place / found.length)).rows[at] ?? null);
}

/** Ids of theirs begin behind those of any library; every group has so many. */
const [FIRST, EACH] = [10_000_000, 10];

/** `round`: how often it was told before. */
function group(each: Found, round: number): Copies["groups"][number] {
  const { likeness, title, lines } = each;
  const own = round === 0 ? title : `${title} ${round}`;
  const first = FIRST + (round * found.length + found.indexOf(each)) * EACH;
  return { likeness, rows: lines.map((line, at) => row(line, own, first + at, lines.length)) };
}

function row([url, source, folder, day, title]: Line, own: string, id: number, places: number): Row {
  return {
    id,
    title: title ?? own,
    url,
    site: new URL(url).hostname.replace(/^www\./, ""),
    folder: folder === "" ? [] : folder.split("/"),
    source,
    browser: browsers[source] ?? (source === "edge" ? "Edge" : "Imported file"),
    addedAt: day === null ? null : `${day}T09:12:00Z`,
    openedAt: null,
    places,
    tags: [],
  };
}
