import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { onceStill } from "./still";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test("work waits until nothing is put in, and is done once", () => {
  const work = vi.fn();
  onceStill(work);
  for (let presses = 0; presses < 10; presses += 1) {
    vi.advanceTimersByTime(100);
    document.body.dispatchEvent(new Event("keydown"));
  }
  expect(work).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1000);
  document.body.dispatchEvent(new Event("keydown"));
  vi.advanceTimersByTime(1000);
  expect(work).toHaveBeenCalledOnce();
});

test("what is called off is not done", () => {
  const work = vi.fn();
  onceStill(work)();
  vi.advanceTimersByTime(1000);
  document.body.dispatchEvent(new Event("scroll"));
  vi.advanceTimersByTime(1000);
  expect(work).not.toHaveBeenCalled();
});
