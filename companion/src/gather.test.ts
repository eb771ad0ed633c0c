import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Gathering, type Changed } from "./gather";

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

function gathering(): { gathered: Gathering; told: Changed[] } {
  const told: Changed[] = [];
  return { gathered: new Gathering(async (changed) => void told.push(changed)), told };
}

test("what happens within a moment is told once", async () => {
  const { gathered, told } = gathering();
  for (const folder of ["1", "2", "1"]) gathered.touch(folder);
  await vi.advanceTimersByTimeAsync(100);
  expect(told).toEqual([{ all: false, folders: new Set(["1", "2"]), below: new Set() }]);
  gathered.touchBelow("3");
  await vi.advanceTimersByTimeAsync(100);
  expect(told[1]?.below).toEqual(new Set(["3"]));
});

test("nothing waits longer than a quarter of a second, however much goes on", async () => {
  const { gathered, told } = gathering();
  for (let step = 0; step < 26; step++) {
    gathered.touch(String(step));
    await vi.advanceTimersByTimeAsync(10);
  }
  expect(told).toHaveLength(1);
});

test("an import is told when it is over", async () => {
  const { gathered, told } = gathering();
  gathered.pause();
  gathered.touch("1");
  await vi.advanceTimersByTimeAsync(5_000);
  expect(told).toEqual([]);
  gathered.touchAll();
  gathered.resume();
  await vi.advanceTimersByTimeAsync(100);
  expect(told).toMatchObject([{ all: true }]);
});
