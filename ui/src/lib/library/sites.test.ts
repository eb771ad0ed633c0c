import { expect, test } from "vitest";
import type { Columns } from "../backend/shelves";
import {
  foldersOf,
  newestIds,
  pagesOf,
  rowsOf,
  sitesOf,
  sparkPath,
  standing,
  stepsOf,
  subdomains,
  tallest,
  yearsOf,
  type Shown,
  type Sites,
} from "./sites";

type Line = [site: string | null, saved: string | null, folder?: string];

function columns(lines: readonly Line[]): Columns {
  const places = <T>(values: readonly T[]) => [...new Set(values)];
  const sites = places(lines.flatMap(([site]) => site ?? []));
  const folders = places(lines.map(([, , folder = "Inbox"]) => folder));
  return {
    ids: lines.map((_, at) => 100 + at),
    savedAt: lines.map(([, saved]) => (saved === null ? null : Date.parse(saved) / 1000)),
    source: lines.map(() => 0),
    folder: lines.map(([, , folder = "Inbox"]) => folders.indexOf(folder)),
    site: lines.map(([site]) => (site === null ? -1 : sites.indexOf(site))),
    language: lines.map(() => -1),
    sources: [{ id: "firefox", browser: "Firefox", profile: "home" }],
    folders: folders.map((folder) => folder.split("/")),
    sites,
    languages: [],
    tags: [],
  };
}

const few = columns([
  ["rust-lang.org", "2020-02-01T12:00:00Z", "Work/Rust"],
  ["docs.rust-lang.org", "2022-05-01T12:00:00Z", "Work/Rust"],
  ["docs.rust-lang.org", "2023-05-01T12:00:00Z", "Inbox"],
  ["std.docs.rust-lang.org", "2021-05-01T12:00:00Z", "Work/Rust"],
  ["example.com", "2024-01-01T12:00:00Z"],
  ["notrust-lang.org", null],
  [null, "2024-06-01T12:00:00Z"],
]);

const place = (sites: Sites, name: string) => sites.names.indexOf(name);

function told(sites: Sites, shown: Partial<Shown> = {}): string[] {
  const rows = rowsOf(sites, { sort: "pages", typed: "", open: new Set(), ...shown });
  return rows.map(({ site, depth, below, open }) => {
    const sign = below === 0 ? "" : open ? "- " : "+ ";
    return `${"  ".repeat(depth)}${sign}${sites.names[site]} ${pagesOf(sites, site)}`;
  });
}

test("a host includes its subdomains, and what only ends alike is another", () => {
  const sites = sitesOf(few);
  expect(told(sites)).toEqual(["+ rust-lang.org 4", "example.com 1", "notrust-lang.org 1"]);
  expect(standing(sites)).toBe(3);
});

test("unfolded, each stands below the nearest that has bookmarks of its own", () => {
  expect(told(sitesOf(few), { open: new Set(["rust-lang.org", "docs.rust-lang.org"]) }).slice(0, 3)).toEqual([
    "- rust-lang.org 4",
    "  - docs.rust-lang.org 3",
    "    std.docs.rust-lang.org 1",
  ]);
});

test("hosts of a domain that was never saved itself stand by themselves", () => {
  const sites = sitesOf(
    columns([
      ["a.example.net", null],
      ["b.example.net", null],
    ]),
  );
  expect(told(sites)).toEqual(["a.example.net 1", "b.example.net 1"]);
});

test("by name, by pages, and by the newest, with the undated last", () => {
  const names = (sort: Shown["sort"]) => told(sitesOf(few), { sort }).map((row) => row.replace(/^\+ | \d+$/g, ""));
  expect(names("name")).toEqual(["example.com", "notrust-lang.org", "rust-lang.org"]);
  expect(names("newest")).toEqual(["example.com", "rust-lang.org", "notrust-lang.org"]);
});

test.each([
  ["docs", ["- rust-lang.org 4", "  + docs.rust-lang.org 3"]],
  ["STD.", ["- rust-lang.org 4", "  - docs.rust-lang.org 3", "    std.docs.rust-lang.org 1"]],
  ["https://www.example.com/page?q=1", ["example.com 1"]],
  ["rust-lang", ["+ rust-lang.org 4", "notrust-lang.org 1"]],
  ["nothing", []],
])("typed %s", (typed, rows) => {
  expect(told(sitesOf(few), { typed })).toEqual(rows);
});

test("the newest of a site may be of its subdomain", () => {
  const sites = sitesOf(few);
  const site = place(sites, "rust-lang.org");
  expect(few.ids[sites.newest[site] ?? 0]).toBe(102);
  expect(newestIds(sites, few, site, 3)).toEqual([102, 101, 103]);
  expect(newestIds(sites, few, place(sites, "notrust-lang.org"), 5)).toEqual([105]);
});

test("steps reach from the first to the last bookmark of all, the same for every site", () => {
  const sites = sitesOf(few);
  expect([...stepsOf(sites, place(sites, "rust-lang.org"), 4)]).toEqual([1, 1, 2, 0]);
  expect([...stepsOf(sites, place(sites, "example.com"), 4)]).toEqual([0, 0, 0, 1]);
  expect([...stepsOf(sites, place(sites, "notrust-lang.org"), 4)]).toEqual([0, 0, 0, 0]);
});

test("all saved in one moment, or at no known time, is still a line", () => {
  const once = sitesOf(
    columns([
      ["a.example", "2020-01-01T00:00:00Z"],
      ["a.example", "2020-01-01T00:00:00Z"],
    ]),
  );
  expect([...stepsOf(once, 0, 3)]).toEqual([2, 0, 0]);
  const never = sitesOf(columns([["a.example", null]]));
  expect(yearsOf(never, 0)).toEqual([]);
  expect(sparkPath(stepsOf(never, 0, 2), tallest(never), 10, 10)).toBe("M0 10V10H5V10H10V10Z");
});

test("a spark line steps by the logarithm up to the tallest step of all sites", () => {
  expect(sparkPath(Uint32Array.of(0, 1, 3), 3, 30, 20)).toBe("M0 20V20H10V10H20V0H30V20Z");
  const sites = sitesOf(few);
  expect(tallest(sites)).toBe(1);
});

test("years without any are there between those with some", () => {
  const sites = sitesOf(
    columns([
      ["a.example", "2019-06-01T12:00:00Z"],
      ["www2.a.example", "2021-06-01T12:00:00Z"],
      ["a.example", "2021-07-01T12:00:00Z"],
    ]),
  );
  expect(yearsOf(sites, 0)).toEqual([
    { year: 2019, count: 1 },
    { year: 2020, count: 0 },
    { year: 2021, count: 2 },
  ]);
});

test("dates that cannot be true make no endless row of years", () => {
  const sites = sitesOf(
    columns([
      ["a.example", "1601-06-01T12:00:00Z"],
      ["a.example", "2021-06-01T12:00:00Z"],
    ]),
  );
  expect(yearsOf(sites, 0).map(({ year }) => year)).toEqual([1601, 2021]);
});

test("a folder counts those below it, and no folder only what is in none", () => {
  const all = columns([
    ["a.example", null, "Work"],
    ["a.example", null, "Work/Rust/Async"],
    ["a.example", null, "Work/Rust/Async"],
    ["a.example", null, "Workshop"],
    ["a.example", null, "x"],
  ]);
  all.folders = all.folders.map((path) => (path[0] === "x" ? [] : path));
  expect(foldersOf(sitesOf(all), all, 0)).toEqual([
    { path: ["Work"], count: 3 },
    { path: ["Work", "Rust", "Async"], count: 2 },
    { path: [], count: 1 },
    { path: ["Workshop"], count: 1 },
  ]);
});

test("its folders, the fullest first, and its subdomains", () => {
  const sites = sitesOf(few);
  const site = place(sites, "rust-lang.org");
  expect(foldersOf(sites, few, site)).toEqual([
    { path: ["Work", "Rust"], count: 3 },
    { path: ["Inbox"], count: 1 },
  ]);
  expect(subdomains(sites, site).map((each) => sites.names[each])).toEqual(["docs.rust-lang.org"]);
});

test.each([
  ["nothing", []],
  ["addresses without a host", [[null, null]]],
] satisfies [string, Line[]][])("%s makes no row", (_, lines) => {
  const sites = sitesOf(columns(lines));
  expect(told(sites)).toEqual([]);
  expect(tallest(sites)).toBe(0);
});

test("every bookmark of many hosts is in exactly one run", () => {
  const lines = Array.from({ length: 5000 }, (_, at): Line => {
    const host = `${at % 3 === 0 ? `s${at % 50}.` : ""}d${at % 211}.example`;
    return [host, new Date(Date.UTC(2010, 0, 1 + (at % 4000))).toISOString()];
  });
  const all = columns(lines);
  const sites = sitesOf(all);
  expect([...sites.bookmarks].sort((a, b) => a - b)).toEqual(all.ids.map((_, at) => at));
  for (const [site, name] of sites.names.entries()) {
    const expected = lines.filter(([host]) => host === name || host?.endsWith(`.${name}`)).length;
    expect(pagesOf(sites, site)).toBe(expected);
  }
});
