import { screen, within } from "@testing-library/svelte";
import { expect, test } from "vitest";
import { openWindow } from "../../test/window";
import { readHelp, searching } from "./searching";

test("rows have an example and its meaning, the rest is text", () => {
  expect(
    readHelp('What:\n  "a b" c   exactly these\r\n  a OR b  either, or both\n\nPlain words\ndo as well.\n'),
  ).toEqual({
    heading: "What",
    examples: [
      { write: '"a b" c', means: "exactly these" },
      { write: "a OR b", means: "either, or both" },
    ],
    note: "Plain words do as well.",
  });
});

test.each(["site:", "folder:", "kind:", "before:", "after:", "in:", " -", " NOT ", " OR ", '"', "/", " › "])(
  "%s has an example",
  (operator) => {
    expect(searching.examples.some(({ write }) => ` ${write}`.includes(operator))).toBe(true);
  },
);

test("the list of keys has them folded away", async () => {
  await openWindow({}, { keys: true });
  const help = await screen.findByTestId<HTMLDetailsElement>("searching");
  expect(help.open).toBe(false);
  expect(within(help).getByText(searching.heading)).toBeTruthy();
  for (const { write, means } of searching.examples) {
    expect(within(help).getByText(write)).toBeTruthy();
    expect(within(help).getByText(means)).toBeTruthy();
  }
});
