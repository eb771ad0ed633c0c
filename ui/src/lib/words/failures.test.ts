import { expect, test } from "vitest";
import { failures } from "../backend/fake/failures";
import type { FailureCode } from "../backend/types";
import { failureWords } from "./failures";

test("every failure is said in a whole sentence that lacks nothing", () => {
  for (const [code, data] of Object.entries(failures)) {
    const words = failureWords({ code: code as FailureCode, data });
    expect(words).toMatch(/^[A-Za-z].{20,}\.$/);
    expect(words).not.toMatch(/undefined|!|`/);
  }
});

test.each([
  [undefined, "Try again in a minute, or look at your plan there."],
  ["1", "Try again in a second."],
  ["20", "Try again in 20 seconds."],
  ["121", "Try again in 3 minutes."],
  ["7200", "Try again in 2 hours."],
])("waiting for %s is told in units people use", (seconds, words) => {
  const data: Record<string, string> = { address: "api.example.com" };
  if (seconds !== undefined) data.seconds = seconds;
  expect(failureWords({ code: "rateLimited", data })).toBe(`api.example.com asks to wait. ${words}`);
});

test("what is wrong with the library is said in the library's words", () => {
  const data = { problem: "libraryDamaged", path: "/books/library.db" };
  expect(failureWords({ code: "internal", data })).toBe(
    "The library file /books/library.db is damaged and cannot be read.",
  );
});

test("a failure of an earlier version keeps its words", () => {
  expect(failureWords({ code: "cut", data: { message: "It broke off." } })).toBe("It broke off.");
});
