import { expect, test } from "vitest";
import { Lines, Track, type Span } from "./geometry";

const [ROW, HEAD, VIEW] = [54, 38, 700];

/** The same numbers for the same seed. */
function dice(seed: number): (below: number) => number {
  let state = seed * 2_654_435_761 + 1;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}

function groupsOf(rows: number, roll: (below: number) => number): Span[] {
  const groups: Span[] = [];
  for (let from = 0; from < rows;) {
    const count = Math.min(rows - from, 1 + roll(from % 3 === 0 ? 4 : 200));
    groups.push({ from, count });
    from += count;
  }
  return groups;
}

const seeds = Array.from({ length: 40 }, (_, seed) => seed);

test.each(seeds)("every line stands where the one before it ends, and is found there (%i)", (seed) => {
  const roll = dice(seed);
  const rows = roll(600);
  const lines = new Lines(rows, seed % 4 === 0 ? [] : groupsOf(rows, roll), ROW, HEAD);
  let top = 0;
  let row = 0;
  for (let line = 0; line < lines.count; line += 1) {
    const entry = lines.at(line);
    const height = entry.row === null ? HEAD : ROW;
    expect(lines.topOf(line)).toBe(top);
    expect(lines.lineAt(top)).toBe(line);
    expect(lines.lineAt(top + height - 1)).toBe(line);
    if (entry.row !== null) {
      expect(entry.row).toBe(row);
      expect(lines.lineOfRow(row)).toBe(line);
      row += 1;
    }
    top += height;
  }
  expect(row).toBe(rows);
  expect(lines.height).toBe(top);
});

test("groups lie one below the other from top to end", () => {
  const groups = groupsOf(2000, dice(7));
  const lines = new Lines(2000, groups, ROW, HEAD);
  let end = 0;
  for (const [place, { count }] of groups.entries()) {
    expect(lines.extent(place)).toEqual({ top: end, end: end + HEAD + count * ROW });
    end += HEAD + count * ROW;
  }
  expect(end).toBe(lines.height);
});

test("beyond the ends are the first and the last line, and of no list none", () => {
  const lines = new Lines(10, [{ from: 0, count: 10 }], ROW, HEAD);
  expect([lines.lineAt(-50), lines.lineAt(1e9)]).toEqual([0, 10]);
  expect(new Lines(0, [], ROW, HEAD).lineAt(0)).toBe(-1);
});

test("a list that fits goes with the bar", () => {
  const track = new Track();
  track.resize(100_000 * ROW, VIEW);
  for (const bar of [0, 12, 4_000_000, 17, 100_000 * ROW - VIEW]) {
    track.moved(bar);
    expect([track.at, track.bar]).toEqual([bar, bar]);
  }
});

test.each(seeds)("a list higher than any element is reached from end to end (%i)", (seed) => {
  const roll = dice(seed);
  const whole = 9_000_000 + roll(400_000_000);
  const track = new Track();
  track.resize(whole, VIEW);
  track.moved(track.length - VIEW);
  expect(track.at).toBe(whole - VIEW);
  track.moved(0);
  expect(track.at).toBe(0);
});

test.each(seeds)("steps of the bar are steps in the list, and settling moves nothing (%i)", (seed) => {
  const roll = dice(seed);
  const whole = 9_000_000 + roll(40_000_000);
  const track = new Track();
  track.resize(whole, VIEW);
  track.go(roll(whole));
  for (let turn = 0; turn < 400; turn += 1) {
    const before = track.at;
    const by = roll(2 * VIEW) - VIEW;
    const bar = track.bar + by;
    if (bar < 0 || bar > track.length - VIEW) continue;
    track.moved(bar);
    const ended = bar === 0 || bar === track.length - VIEW;
    if (!ended) expect(track.at).toBe(Math.max(0, Math.min(before + by, whole - VIEW)));
    if (track.strained || turn % 9 === 0) {
      const at = track.at;
      track.settle();
      expect(track.at).toBe(at);
      expect(track.bar).toBeGreaterThanOrEqual(0);
      expect(track.bar).toBeLessThanOrEqual(track.length - VIEW);
    }
  }
});

test("scrolling on and on reaches the end, though the bar ended before", () => {
  const track = new Track(100_000);
  track.resize(1_000_000, VIEW);
  for (let turn = 0; turn < 3000 && track.at < 1_000_000 - VIEW; turn += 1) {
    track.moved(Math.min(track.bar + 500, track.length - VIEW));
    if (track.strained) track.settle();
  }
  expect(track.at).toBe(1_000_000 - VIEW);
});

test("a list that became shorter shows its end", () => {
  const track = new Track();
  track.resize(50_000_000, VIEW);
  track.go(40_000_000);
  track.resize(2000, VIEW);
  expect([track.at, track.bar]).toEqual([1300, 1300]);
  track.resize(300, VIEW);
  expect(track.at).toBe(0);
});
