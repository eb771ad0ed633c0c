import { screen, waitFor } from "@testing-library/svelte";
import { expect, test } from "vitest";
import { openWindow } from "../../test/window";
import { remarks } from "./companions";

const inSettings = { view: "settings" } as const;

test("the companion speaks to Dogear from when the reader wants it until they do not", async () => {
  const { user } = await openWindow({}, inSettings);
  const box = await screen.findByTestId<HTMLInputElement>("companions");
  expect(box.checked).toBe(false);
  await user.click(box);
  expect(await screen.findByText("Chrome and Firefox can reach Dogear.")).toBeTruthy();
  expect(box.checked).toBe(true);
  await user.click(box);
  await waitFor(() => expect(screen.queryByText(/can reach Dogear/)).toBeNull());
});

test("a switch that cannot be changed goes back and says why", async () => {
  const { user } = await openWindow({ trouble: true }, inSettings);
  const box = await screen.findByTestId<HTMLInputElement>("companions");
  await user.click(box);
  expect(await screen.findByText(/NativeMessagingHosts/)).toBeTruthy();
  await waitFor(() => expect(box.checked).toBe(false));
});

test("a browser that came later, one that leads elsewhere and one that cannot are told of", () => {
  const companion = (browser: string, state: "reaches" | "not" | "another" | "snap") => ({ browser, path: "", state });
  expect(remarks([companion("Chrome", "not"), companion("Edge", "another"), companion("Chromium", "snap")])).toEqual([
    "Edge reaches another Dogear. Switching this on leads it here.",
    "Chromium is a snap and can start no other program; its bookmarks are read from its file, as before.",
  ]);
  expect(remarks([companion("Chrome", "reaches"), companion("Brave", "not")])).toContain(
    "Brave cannot yet. Switch this off and on again.",
  );
});
