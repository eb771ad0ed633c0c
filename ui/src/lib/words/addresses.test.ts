import { expect, test } from "vitest";
import { brief, isWeb } from "./addresses";

test.each([
  ["https://example.com/a?b#c", true],
  ["HTTP://EXAMPLE.COM", true],
  ["javascript:alert('https://example.com')", false],
  ["file:///home/reader/notes.html", false],
  ["about:config", false],
  ["https://", false],
  ["example.com", false],
])("%s may be opened: %s", (url, may) => {
  expect(isWeb(url)).toBe(may);
});

test("a long address is cut for a tooltip", () => {
  expect(brief("https://example.com/")).toBe("https://example.com/");
  expect(brief(`javascript:${"x".repeat(5000)}`)).toHaveLength(201);
});
