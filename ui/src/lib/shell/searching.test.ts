import { readFileSync } from "node:fs";
import { join } from "node:path";
import { screen, within } from "@testing-library/svelte";
import { expect, test } from "vitest";
import { openWindow } from "../../test/window";
import { say } from "../words/say.svelte";
import { examples } from "./searching";

test("the terminal's help has the same words in English", () => {
  const file = readFileSync(join(import.meta.dirname, "../../../../assets/languages/en/terminal.ftl"), "utf8");
  // A sentence of several lines stands four spaces in, and ends where one begins that does not.
  const [help = ""] =
    file
      .replaceAll("\r", "")
      .split("\nsearching =\n")[1]
      ?.split(/\n(?=\S)/) ?? [];
  const lines = help
    .split("\n")
    .map((line) => line.slice(4))
    .filter((line) => line.trim() !== "");
  const rows = lines.filter((line) => line.startsWith("  ")).map((line) => line.trim().split(/ {2,}/));
  expect(examples().map(({ write, means }) => [write, means])).toEqual(rows);
  expect(lines.filter((line) => !line.startsWith(" "))).toEqual([`${say("help-heading")}:`, say("help-note")]);
});

test.each(["site:", "folder:", "kind:", "before:", "after:", "in:", " -", " NOT ", " OR ", '"', "/", " › "])(
  "%s has an example",
  (operator) => {
    expect(examples().some(({ write }) => ` ${write}`.includes(operator))).toBe(true);
  },
);

test("the list of keys has them folded away", async () => {
  await openWindow({}, { keys: true });
  const help = await screen.findByTestId<HTMLDetailsElement>("searching");
  expect(help.open).toBe(false);
  expect(within(help).getByText(say("help-heading"))).toBeTruthy();
  for (const { write, means } of examples()) {
    expect(within(help).getByText(write)).toBeTruthy();
    expect(within(help).getByText(means)).toBeTruthy();
  }
});
