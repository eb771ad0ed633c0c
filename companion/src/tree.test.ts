import { expect, test } from "vitest";
import { digest, listingsBelow, listingsOf, messagesOf, told } from "./tree";

type BrowserNode = chrome.bookmarks.BookmarkTreeNode;

function folder(id: string, children: BrowserNode[], more: object = {}): BrowserNode {
  return { id, title: id, dateAdded: 1, syncing: false, children, ...more } as BrowserNode;
}

function page(id: string, more: object = {}): BrowserNode {
  return { id, title: id, url: `https://${id}.example/`, dateAdded: 1, syncing: false, ...more } as BrowserNode;
}

test("the digest is what the host makes of the same tree", async () => {
  const top = folder("0", [folder("1", [page("2", { title: "Bread🍞", dateAdded: undefined })])]);
  // The same as in src-tauri/crates/sources/src/companion/tree.rs.
  expect(await digest(top)).toBe("16798055fbc2bcfae6eef1ab060eca148573619147af9d54b549b35ffd334222");
});

test("every change changes the digest", async () => {
  const whole = (bread: object) => folder("0", [folder("1", [page("2", bread), page("3")]), folder("4", [])]);
  const changes = [{ title: "Rye" }, { url: "https://rye.example/" }, { id: "9" }, { dateAdded: 2 }];
  const digests = await Promise.all([{}, ...changes].map((change) => digest(whole(change))));
  const elsewhere = folder("0", [folder("1", [page("3")]), folder("4", [page("2")])]);
  expect(new Set([...digests, await digest(elsewhere)]).size).toBe(6);
});

test("what stands in folders is listed, outer ones first", () => {
  const top = folder("0", [folder("1", [folder("3", [page("4")])]), folder("2", [])]);
  const listings = listingsBelow(top, "").map(({ folder, children }) => [folder, children.map(({ id }) => id)]);
  expect(listings).toEqual([
    ["", ["1", "2"]],
    ["1", ["3"]],
    ["3", ["4"]],
    ["2", []],
  ]);
});

test("a hundred levels and a long folder are no trouble", () => {
  let deep = folder("f0", [page("p")]);
  for (let level = 1; level < 5_000; level++) deep = folder(`f${level}`, [deep]);
  expect(listingsBelow(folder("0", [deep]), "")).toHaveLength(5_001);
  const long = Array.from({ length: 1_234 }, (_, number) => page(`p${number}`));
  const listings = listingsOf("1", long);
  expect(listings.map(({ from, children }) => [from ?? 0, children.length])).toEqual([
    [0, 500],
    [500, 500],
    [1000, 234],
  ]);
});

test("no message is longer than a browser takes, whatever titles there are", () => {
  const title = "\u0001".repeat(1_000_000);
  const long = Array.from({ length: 3_000 }, (_, number) => page(`p${number}`, { title }));
  const messages = messagesOf(listingsOf("1", long));
  for (const message of messages) expect(JSON.stringify(message).length).toBeLessThan(64 * 1024 * 1024);
  expect(messages.flat().reduce((count, { children }) => count + children.length, 0)).toBe(3_000);
});

test("only what Dogear keeps of a node is told", () => {
  expect(told(page("1", { title: `${"a".repeat(4095)}😀b`, url: "https://a.example/" }))).toEqual({
    id: "1",
    kind: "bookmark",
    title: `${"a".repeat(4095)}\uFFFD`,
    url: "https://a.example/",
    added: 1,
  });
  expect(told(page("2", { title: "\uDC00 half", dateAdded: 1.7 })).title).toBe("\uFFFD half");
  expect(told({ id: "3", title: "", type: "separator", url: "data:" } as unknown as BrowserNode).kind).toBe("line");
});

test("folders that the browser makes say which they are", () => {
  expect(told(folder("1", [], { parentId: "0" })).role).toBe("toolbar");
  expect(told(folder("1", [], { parentId: "7" })).role).toBeUndefined();
  const ofAccount = told(folder("70", [], { folderType: "other", parentId: "0", syncing: true }));
  expect([ofAccount.role, ofAccount.account]).toEqual(["other", true]);
  expect(listingsOf("", [folder("9", [], { folderType: "managed" }), folder("1", [])])[0]?.children).toHaveLength(1);
});
