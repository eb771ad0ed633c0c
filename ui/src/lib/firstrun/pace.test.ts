import { expect, test } from "vitest";
import { Pace } from "./pace";

test("how fast it goes and what is left are told once they are known", () => {
  const pace = new Pace();
  expect(pace.told(0, 4000, 0)).toBeNull();
  expect(pace.told(100, 4000, 300)).toBeNull();
  expect(pace.told(1000, 4000, 2000)).toBe("500 a second, about 6 s left");
  expect(pace.told(1000, 100_000, 2000)).toBe("500 a second, about 4 minutes left");
  expect(pace.told(4000, 4000, 8000)).toBeNull();
});

test("what stands still has no pace, and what begins anew a new one", () => {
  const pace = new Pace();
  pace.told(500, 4000, 0);
  expect(pace.told(500, 4000, 5000)).toBeNull();
  expect(pace.told(10, 4000, 6000)).toBeNull();
  expect(pace.told(110, 4000, 7000)).toBe("100 a second, about 39 s left");
});
