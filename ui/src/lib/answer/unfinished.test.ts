import { expect, test } from "vitest";
import { completed } from "./unfinished";

test.each([
  ["as shown in [1", "as shown in"],
  ["as shown in [", "as shown in"],
  ["as shown in [1]", "as shown in [1]"],
  ["the **first", "the **first**"],
  ["the **first** and **", "the **first** and"],
  ["the **first** one", "the **first** one"],
  ["run `git cl", "run `git cl`"],
  ["```\nlet a = `x", "```\nlet a = `x"],
])("%j reads %j", (block, reads) => {
  expect(completed(block)).toBe(reads);
});
