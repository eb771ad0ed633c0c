import { expect, test } from "vitest";
import { Recall } from "./recall";

const questions = ["one", "two", "three"];

/** Presses keys in a box that starts empty; other letters are typed. */
function check(keys: string, asked = questions): string {
  const recall = new Recall();
  let text = "";
  for (const key of keys) {
    if (key === "↑") text = recall.earlier(asked, text) ?? text;
    else if (key === "↓") text = recall.later(asked, text) ?? text;
    else text = key === "⌫" ? "" : text + key;
  }
  return text;
}

test.each([
  ["↑", "three"],
  ["↑↑", "two"],
  ["↑↑↑↑", "one"],
  ["↑↑↓", "three"],
  ["↑↓", ""],
  ["↓", ""],
  ["x↑", "x"],
  ["↑↑x↑↓", "twox"],
  ["↑↑⌫↑", "three"],
])("%s leaves %j", (keys, text) => {
  expect(check(keys)).toBe(text);
});

test("nothing was asked yet", () => {
  expect(check("↑↓", [])).toBe("");
});
