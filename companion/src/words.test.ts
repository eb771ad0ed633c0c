import { expect, test } from "vitest";
import { Parts } from "./messages";
import { isWeb } from "./show";
import { savedSentence } from "./words";

test("where a page is saved is one sentence", () => {
  const first = { folder: ["Tools", "Terminal"], browser: "Chrome", added_at: "2024-04-12T08:00:00Z" };
  const elsewhere = { folder: ["Menu"], browser: "Firefox", added_at: null };
  expect(savedSentence([first, elsewhere])).toBe("Saved in Tools › Terminal in April 2024, also in Firefox");
  expect(savedSentence([elsewhere])).toBe("Saved in Menu");
  expect(savedSentence([first, first])).toBe("Saved in Tools › Terminal in April 2024, 2 times");
  expect(savedSentence([])).toBe("");
});

test("only pages of the web are opened", () => {
  for (const url of ["https://a.example/", "HTTP://a.example"]) expect(isWeb(url)).toBe(true);
  for (const url of ["javascript:alert(1)", "file:///etc/passwd", "chrome://settings", "", "a.example"]) {
    expect(isWeb(url)).toBe(false);
  }
});

test("a message in parts is put together; one that misses a part is not", () => {
  const text = JSON.stringify({ type: "taken", bookmarks: 7 });
  const part = (number: number, piece: string) => ({ part: { number, of: 2, text: piece } });
  const parts = new Parts();
  expect(parts.take(part(1, text.slice(9)))).toBeNull();
  expect(parts.take(part(0, text.slice(0, 9)))).toBeNull();
  expect(parts.take(part(1, text.slice(9)))).toEqual({ type: "taken", bookmarks: 7 });
  expect(parts.take({ type: "want" })).toEqual({ type: "want" });
  for (const other of [null, 1, "x", {}]) expect(parts.take(other)).toBeNull();
});
