import { screen } from "@testing-library/svelte";
import { expect, test } from "vitest";
import { done, hit, sources, token } from "../../test/scripted";
import { openWindow, texts } from "../../test/window";
import { isolated, neutral } from "./neutral";

const OVERRIDE = "\u202e";
const ZERO_WIDTH = "\u200b";

test.each([
  [`abc${OVERRIDE}gpj.exe`, "abcgpj.exe"],
  [`pay${ZERO_WIDTH}pal\ufeff`, "paypal"],
  ["a\u2066b\u2069c\u200e\u200f\u061c\u00ad", "abc"],
  ["bell\u0007\u0000 and\ttab\n", "bell and\ttab\n"],
  // Joiners are letters' own.
  ["می\u200cخواهم 👩\u200d💻", "می\u200cخواهم 👩\u200d💻"],
])("%j is shown as %j", (text, shown) => {
  expect(neutral(text)).toBe(shown);
});

test("what is written in the other direction is set apart in a sentence", () => {
  expect(isolated("Recipes", "ltr")).toBe("Recipes");
  expect(isolated("وصفات", "ltr")).toBe("\u2068وصفات\u2069");
  expect(isolated("وصفات", "rtl")).toBe("وصفات");
  expect(isolated("https://example.org/a", "rtl")).toBe("\u2068https://example.org/a\u2069");
  expect(isolated("12", "rtl")).toBe("12");
  expect(isolated("much-more", "rtl")).toBe("much-more");
  expect(isolated(`${OVERRIDE}وصفات`, "ltr")).toBe("\u2068وصفات\u2069");
});

test("a title cannot turn what stands around it, nor hide in a word that was looked for", async () => {
  const { backend, ask } = await openWindow();
  await ask("paypal");
  const title = `Pay${ZERO_WIDTH}Pal ${OVERRIDE}gnp.exe`;
  const found = [hit(1, { title, words: ["paypal"], folder: [`Wo${OVERRIDE}rk`] })];
  backend.say(sources(found), token(`It is ${title} [1]`), done(`It is ${title} [1]`, found));
  expect((await screen.findByTestId("card")).textContent).toContain("PayPal gnp.exe");
  expect((await screen.findByText("PayPal", { selector: "mark" })).textContent).toBe("PayPal");
  const shown = [...texts("card"), ...texts("answer"), screen.getByTestId("card").title].join();
  expect(shown).not.toMatch(/[\u200b\u202e]/);
});
