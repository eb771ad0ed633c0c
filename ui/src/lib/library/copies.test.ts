import { expect, test } from "vitest";
import type { Row } from "../backend/shelves";
import { fakeSources } from "../backend/fake/sources";
import { addresses, differing, keep, keyOf, listText, sourceName, titleOfGroup, type Group } from "./copies";

let next = 1;

function row(more: Partial<Row> = {}): Row {
  return {
    id: next++,
    title: "Bread",
    url: "https://example.com/bread",
    site: "example.com",
    folder: ["Kitchen"],
    source: "firefox",
    browser: "Firefox",
    addedAt: "2024-05-01T09:00:00Z",
    openedAt: null,
    places: 2,
    tags: [],
    ...more,
  };
}

const group = (likeness: Group["likeness"], ...rows: Partial<Row>[]): Group => ({ likeness, rows: rows.map(row) });

/** What is marked stands in brackets. */
function marked(likeness: Group["likeness"], ...urls: string[]): string[] {
  const all = addresses(group(likeness, ...urls.map((url) => ({ url }))));
  return all.map((pieces) => pieces.map(({ text, marked }) => (marked ? `[${text}]` : text)).join(""));
}

test.each([
  ["the same", ["https://a.example/x", "https://a.example/x"], ["https://a.example/x", "https://a.example/x"]],
  [
    "scheme and www",
    ["http://www.a.example/x", "https://a.example/x"],
    ["[http://www.]a.example/x", "[https://]a.example/x"],
  ],
  [
    "a slash at the end",
    ["https://a.example/x/", "https://a.example/x"],
    ["https://a.example/x[/]", "https://a.example/x"],
  ],
  [
    "tracking, also where the rest is ordered otherwise",
    ["https://a.example/x?b=2&a=1", "https://a.example/x?a=1&b=2&utm_source=mail"],
    ["https://a.example/x?b=2&a=1", "https://a.example/x?a=1&b=2[&utm_source=mail]"],
  ],
  [
    "mobile, AMP and a fragment",
    ["https://m.a.example/amp/x#top", "https://a.example/x"],
    ["https://[m.]a.example[/amp]/x[#top]", "https://a.example/x"],
  ],
  [
    "one of three",
    ["https://a.example/x", "https://a.example/x", "https://a.example/x?print=1"],
    ["https://a.example/x", "https://a.example/x", "https://a.example/x[?print=1]"],
  ],
  [
    "what is no web address",
    ["javascript:void(0)", "javascript:void(1)"],
    ["[javascript:void(0)]", "[javascript:void(1)]"],
  ],
])("marks in addresses: %s", (_, urls, expected) => {
  expect(marked("form", ...urls)).toEqual(expected);
});

test("pages that are only alike have nothing marked, and long pieces are cut in their middle", () => {
  expect(marked("meaning", "https://a.example/x", "https://b.example/y")).toEqual([
    "https://a.example/x",
    "https://b.example/y",
  ]);
  const [long = ""] = marked("form", `https://a.example/${"x".repeat(300)}/end`, "https://a.example/y");
  expect(long.length).toBeLessThan(130);
  expect(long).toMatch(/^https:\/\/a\.example\[\/x+…x+\/end\]$/);
});

test("in what bookmarks differ", () => {
  expect(differing([row(), row()])).toEqual([]);
  expect(differing([row(), row({ addedAt: "2024-05-01T21:00:00Z", title: "Bread " })])).toEqual([]);
  expect(
    differing([
      row(),
      row({ url: "http://example.com/bread", title: "", folder: ["Kitchen", "Bread"], source: "edge", addedAt: null }),
    ]),
  ).toEqual(["address", "title", "folder", "browser", "date"]);
  expect(differing([row({ folder: ["a", "b"] }), row({ folder: ["a/b"] })])).toEqual(["folder"]);
});

test.each<[string, Group, number, string[]]>([
  [
    "the oldest",
    group("page", { addedAt: "2025-01-01T00:00:00Z" }, { addedAt: "2024-01-01T00:00:00Z" }),
    1,
    ["oldest"],
  ],
  ["the deepest", group("page", { folder: ["a", "b"] }, { folder: [] }), 0, ["folder"]],
  ["https", group("form", { url: "http://a.example/" }, { url: "https://a.example/" }), 1, ["secure"]],
  [
    "what has all of it",
    group(
      "form",
      { url: "http://a.example/", folder: [], addedAt: "2025-01-01T00:00:00Z" },
      { url: "https://a.example/", folder: ["a"], addedAt: "2024-01-01T00:00:00Z" },
    ),
    1,
    ["oldest", "folder", "secure"],
  ],
])("to keep: %s", (_, found, at, reasons) => {
  expect(keep(found)).toEqual({ id: found.rows[at]?.id, reasons });
});

test.each<[string, Group]>([
  ["nothing differs", group("page", {}, {})],
  ["one is older, the other in a folder", group("page", { addedAt: "2020-01-01T00:00:00Z", folder: [] }, {})],
  ["two are as good", group("page", { folder: [] }, {}, {})],
  ["a date is not known, and nothing else differs", group("page", { addedAt: null }, {})],
  ["the pages may be different ones", group("title", { folder: [] }, {})],
  ["the pages are only alike", group("meaning", { folder: [] }, {})],
])("nothing is plainly to keep: %s", (_, found) => {
  expect(keep(found)).toBeNull();
});

test("a list has a line a bookmark with tabs, and an empty line between groups", () => {
  const sources = fakeSources(new Date(2026, 10, 21), true);
  const one = group(
    "page",
    { folder: ["Kitchen", "Bread\tand\nbutter"] },
    { source: "chrome-work", browser: "Chrome" },
  );
  const other = group("page", { source: "sample", browser: "Imported file", folder: [] });
  expect(listText([one, other], sources)).toBe(
    [
      "https://example.com/bread\tFirefox\tKitchen › Bread and butter",
      "https://example.com/bread\tChrome (Work)\tKitchen",
      "",
      "https://example.com/bread\tSample library\t",
    ].join("\n"),
  );
});

test("a source that is not known any more is its browser, or a file without a name", () => {
  expect(sourceName({ browser: "Firefox", source: "gone" }, [])).toBe("Firefox");
  expect(sourceName({ browser: "Imported file", source: "gone" }, [])).toBe("an imported file");
});

test("a group is called what most of its bookmarks are, or by its address", () => {
  expect(titleOfGroup(group("page", { title: "a" }, { title: "b" }, { title: "b" }))).toBe("b");
  expect(titleOfGroup(group("page", { title: " " }, { title: "" }))).toBe("https://example.com/bread");
  const found = group("page", {}, {});
  expect(keyOf(found)).toBe(found.rows.map(({ id }) => id).join(" "));
});
