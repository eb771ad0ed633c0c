import { expect, test } from "vitest";
import { pieces } from "./marking";

/** The title with its marked pieces in brackets. */
function check(title: string, ...words: string[]): string {
  const found = pieces(title, words);
  expect(found.map((piece) => piece.text).join("")).toBe(title);
  return found.map((piece) => (piece.marked ? `[${piece.text}]` : piece.text)).join("");
}

test.each([
  ["facebookresearch/dinov2: DINOv2", ["dinov2"], "facebookresearch/[dinov2]: [DINOv2]"],
  ["File managers compared", ["manager"], "File [managers] compared"],
  ["Managerialism", ["manager"], "Managerialism".replace("Manager", "[Manager]")],
  ["unrusted Rust", ["rust"], "unrusted [Rust]"],
  ["Crème brûlée comme au bistrot", ["creme", "brulee"], "[Crème] [brûlée] comme au bistrot"],
  ["Creme", ["crème"], "[Creme]"],
  ["Straße und Strasse", ["straße"], "[Straße] und Strasse"],
  ["İstanbul rehberi", ["istanbul"], "[İstanbul] rehberi"],
  ["机器学习入门教程", ["学习", "教程"], "机器[学习]入门[教程]"],
  ["हिंदी में वर्तनी", ["हिंदी"], "[हिंदी] में वर्तनी"],
  ["<b>rust</b> & more", ["rust", "b"], "<[b]>[rust]</[b]> & more"],
  ["C++ (in depth)", ["c++", "("], "[C++] [(]in depth)"],
  ["abc", [" ", ""], "abc"],
  ["one two", ["one", "on"], "[one] two"],
])("%s, %j", (title, words, marked) => {
  expect(check(title, ...words)).toBe(marked);
});
