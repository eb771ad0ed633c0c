import { readFileSync } from "node:fs";
import { beforeEach, expect, test, vi } from "vitest";
import { messages } from "../locales.mjs";
import { Parts } from "./messages";
import { isWeb } from "./show";
import { savedSentence, say, sentenceOf } from "./words";

beforeEach(() => speak("en"));

/** Speaks a language as a browser does: `$1` is put in, and what there is not is empty. */
function speak(code: string, own = words(code)): void {
  const all = messages(code, own, words("en"));
  const getMessage = (key: string, named: string[] = []) =>
    (all[key]?.message ?? "").replace(/\$(\d|\$)/g, (sign, which) =>
      which === "$" ? "$" : (named[which - 1] ?? sign),
    );
  vi.stubGlobal("chrome", { i18n: { getMessage } });
}

function words(code: string): string {
  return readFileSync(new URL(`../../assets/languages/${code}/companion.ftl`, import.meta.url), "utf8");
}

test("a sentence is said in the language of the browser, with its own forms of numbers", () => {
  const place = { folder: [], browser: "Chrome", added_at: null };
  expect(sentenceOf("no_host")).toBe("Open Dogear on this computer and switch on the companion in its settings.");
  expect(say("omnibox-ask", "%s")).toBe("Ask in Dogear: %s");
  speak("ru");
  expect(savedSentence([place, place, place])).toContain("3 раза");
  expect(savedSentence(Array(5).fill(place))).toContain("5 раз");
  speak("de");
  expect(savedSentence([{ ...place, added_at: "2024-03-12T08:00:00Z" }])).toContain("März 2024");
});

test("what a half-written language lacks is said in English", () => {
  speak("de", "saved = Gespeichert\nsaved-in-folder = In { $");
  expect(say("saved")).toBe("Gespeichert");
  expect(say("saved-in-folder", "Kitchen")).toBe("Saved in Kitchen");
});

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
