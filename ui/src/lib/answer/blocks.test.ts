import { expect, test } from "vitest";
import { Blocks } from "./blocks";

const answer = "Two pages.\n\n- one\n\n- two\n\nThen:\n\n```\na\n\nb\n```\n\nEnd.";
const whole = ["Two pages.", "- one\n\n- two", "Then:", "```\na\n\nb\n```", "End."];

test("cuts into paragraphs, lists and fences", () => {
  expect(new Blocks().of(answer)).toEqual(whole);
});

test("ends the same, letter by letter", () => {
  const blocks = new Blocks();
  for (let length = 1; length < answer.length; length += 1) blocks.of(answer.slice(0, length));
  expect(blocks.of(answer)).toEqual(whole);
});

test("a block with another after it never changes", () => {
  const blocks = new Blocks();
  let before: string[] = [];
  for (let length = 1; length <= answer.length; length += 1) {
    const now = blocks.of(answer.slice(0, length));
    const finished = before.slice(0, -1);
    expect(now.slice(0, finished.length)).toEqual(finished);
    before = now;
  }
});

test("starts over when the text is another one", () => {
  const blocks = new Blocks();
  blocks.of("One.\n\nTwo.\n\nThree.");
  expect(blocks.of("Uno.\n\nDos.")).toEqual(["Uno.", "Dos."]);
  expect(blocks.of("")).toEqual([]);
});
