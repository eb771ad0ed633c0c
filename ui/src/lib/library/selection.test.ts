import { beforeEach, expect, test } from "vitest";
import { Selection } from "./selection.svelte";

/** A list of a hundred thousand, of which the first ten were fetched. Ids are places and a thousand. */
class FakeRows {
  asked = 0;
  /** Ends the waiting of what was asked, in the order of asking. */
  readonly answers: (() => void)[] = [];
  held = false;

  async between(one: number, other: number): Promise<number[]> {
    const [first, last] = [Math.min(one, other), Math.max(one, other)];
    if (last >= 10) await this.#ask();
    return Array.from({ length: last - first + 1 }, (_, at) => 1000 + first + at);
  }

  async ids(): Promise<number[]> {
    await this.#ask();
    return Array.from({ length: 100_000 }, (_, at) => 1000 + at);
  }

  async #ask(): Promise<void> {
    this.asked += 1;
    if (this.held) await new Promise<void>((resolve) => this.answers.push(resolve));
  }
}

let rows: FakeRows;
let selection: Selection;

const alone = { add: false, range: false };
const add = { add: true, range: false };
const range = { add: false, range: true };

beforeEach(() => {
  rows = new FakeRows();
  selection = new Selection(rows);
});

test("a press chooses one alone, with the command key one more or one less", async () => {
  await selection.press(3, alone);
  await selection.press(5, add);
  await selection.press(7, add);
  await selection.press(5, add);
  expect(selection.ids).toEqual([1003, 1007]);
  await selection.press(4, alone);
  expect(selection.ids).toEqual([1004]);
  expect(selection.cursor).toBe(4);
});

test("a range goes from what was pressed last, both ways, and grows and shrinks", async () => {
  await selection.press(5, alone);
  await selection.press(8, range);
  expect(selection.ids).toEqual([1005, 1006, 1007, 1008]);
  await selection.press(7, range);
  expect(selection.ids).toEqual([1005, 1006, 1007]);
  await selection.press(3, range);
  expect(selection.ids).toEqual([1003, 1004, 1005]);
});

test("a range with the command key is added to what was chosen", async () => {
  await selection.press(1, alone);
  await selection.press(4, add);
  await selection.press(6, { add: true, range: true });
  expect(selection.ids).toEqual([1001, 1004, 1005, 1006]);
});

test("a range leads over rows that were never fetched", async () => {
  await selection.press(2, alone);
  await selection.press(60_000, range);
  expect(selection.size).toBe(59_999);
  expect([selection.has(1002), selection.has(61_000), selection.has(61_001)]).toEqual([true, true, false]);
});

test("all are chosen, and none", async () => {
  await selection.all();
  expect(selection.size).toBe(100_000);
  selection.clear();
  expect(selection.ids).toEqual([]);
});

test("of two presses the later counts, whichever answer comes first", async () => {
  await selection.press(2, alone);
  rows.held = true;
  const far = selection.press(50_000, range);
  await selection.press(4, alone);
  rows.answers.forEach((answer) => answer());
  await far;
  expect(selection.ids).toEqual([1004]);
});

test("what was cleared while an answer was on its way stays cleared", async () => {
  rows.held = true;
  const all = selection.all();
  selection.clear();
  rows.answers.forEach((answer) => answer());
  await all;
  expect(selection.size).toBe(0);
});

test("another list keeps what is chosen, but has no row to go from", async () => {
  await selection.press(3, alone);
  selection.forgetPlaces();
  expect([selection.cursor, selection.ids]).toEqual([null, [1003]]);
});
