import { screen, waitFor } from "@testing-library/svelte";
import { expect, test, vi } from "vitest";
import { openWindow, texts } from "../../test/window";
import type { Habit } from "../backend/types";
import { lessons, opened } from "./habit";

const none: Habit = { on: true, opens: 0, choices: 0, choicesNeeded: 20, preferences: [] };

test("what was learnt is said in words, what counts most first", () => {
  const check = (habit: Partial<Habit>, expected: string[]) => expect(lessons({ ...none, ...habit })).toEqual(expected);
  check({ choices: 19 }, ["Nothing is learnt yet: that takes 1 more bookmark opened although others stood above."]);
  check({ preferences: [{ feature: "meaning", weight: 1 }] }, ["You open what stands first: nothing is moved."]);
  check(
    {
      preferences: [
        { feature: "coverage", weight: -20 },
        { feature: "freshness", weight: 70 },
      ],
    },
    [
      "You open bookmarks that have a recent date much more often.",
      "You open bookmarks that have the words of the question in them less often.",
    ],
  );
});

test("the number of opens is said in words", () => {
  expect([0, 1, 2].map((opens) => opened({ ...none, opens }))).toEqual([
    "Nothing opened from an answer is remembered.",
    "1 opened bookmark is remembered.",
    "2 opened bookmarks are remembered.",
  ]);
});

test("learning is switched off, and what was opened is forgotten", async () => {
  const { backend, user } = await openWindow({}, { view: "settings" });
  const change = vi.spyOn(backend, "changeSettings");
  expect((await screen.findByTestId("habit-opens")).textContent).toContain("57");
  expect(texts("lesson")).toHaveLength(2);
  await user.click(screen.getByLabelText("Learn from what I open"));
  expect(change).toHaveBeenLastCalledWith({ habit: false });
  await waitFor(() => expect(screen.queryAllByTestId("lesson")).toHaveLength(0));
  await user.click(screen.getByRole("button", { name: "Forget what I opened" }));
  await waitFor(() => expect(screen.getByTestId("habit-opens").textContent).toContain("Nothing"));
});
