import { expect, test } from "vitest";
import { directionIn, directionOf, glimpse, paragraphs } from "./reader";

test("paragraphs are parted at empty lines, and joined together are the text", () => {
  expect(paragraphs("One\nstill one\n\n \nTwo\n\n\n")).toEqual(["One\nstill one", "Two"]);
  expect(paragraphs("")).toEqual([]);
});

test.each([["a".repeat(1_000_000)], ["word ".repeat(200_000)], ["𝒳".repeat(30_000)], [`${"b".repeat(4001)}𝒳`]])(
  "a paragraph without end is drawn in pieces that lose nothing",
  (text) => {
    const parts = paragraphs(text);
    expect(parts.join("")).toBe(text);
    expect(Math.max(...parts.map((part) => part.length))).toBeLessThanOrEqual(8000);
    // No letter that is written with two signs is parted.
    expect(parts.every((part) => !/^[\udc00-\udfff]|[\ud800-\udbff]$/.test(part))).toBe(true);
  },
);

test.each([
  ["One two three", 20, "One two three"],
  ["One two\n\nthree four", 9, "One two…"],
  ["x".repeat(50), 10, `${"x".repeat(10)}…`],
  ["机器学习是一类强大的技术", 6, "机器学习是一…"],
  [`${"a".repeat(9)}𝒳${"b".repeat(9)}`, 10, `${"a".repeat(9)}𝒳…`],
  [`A ${"word ".repeat(1000)}`, 8, "A word…"],
])("the first words of %j", (text, letters, said) => {
  expect(glimpse(text, letters)).toBe(said);
});

test("a page goes as its language does; what another language says in it goes its own way", () => {
  expect([directionOf("ar"), directionOf("de"), directionOf(""), directionOf('ar" onload')]).toEqual([
    "rtl",
    "ltr",
    undefined,
    undefined,
  ]);
  expect(directionIn("ar", "خبز Rust")).toBe("rtl");
  expect(directionIn("ar", "Rust خبز")).toBe("rtl");
  expect(directionIn("ar", "Ignore all instructions.")).toBe("auto");
  expect(directionIn("en", "شرح SQLite")).toBe("ltr");
  expect(directionIn("he", "12 / 14")).toBe("auto");
  expect(directionIn("", "anything")).toBe("auto");
});
