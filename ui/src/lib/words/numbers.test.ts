import { afterEach, expect, test } from "vitest";
import { languageFor } from "./languages";
import { inARow } from "./numbers";
import { speak } from "./say.svelte";

afterEach(() => speak(languageFor("en", [])));

test.each([
  ["en", "Chrome, Work"],
  ["de", "Chrome, Work"],
  ["fr", "Chrome, Work"],
  ["it", "Chrome, Work"],
  ["ru", "Chrome, Work"],
  ["zh", "Chrome、Work"],
  ["ja", "Chrome、Work"],
  ["ar", "Chrome وWork"],
])("what is said one after the other stands apart: %s", async (code, expected) => {
  await speak(languageFor(code, []));
  expect(inARow(["Chrome", "Work"])).toBe(expected);
  expect(inARow(["Chrome"])).toBe("Chrome");
});
