/** Wherever there is one thing to do, Enter does it without a click before. */
import { screen, waitFor } from "@testing-library/svelte";
import { expect, test } from "vitest";
import { openWindow } from "../../test/window";

const focused = () => document.activeElement?.textContent?.trim().replace(/\s+/g, " ") ?? "";

test.each([
  ["the first run", { kind: "firstRun" }, /^Read [\d,]+ bookmarks$/],
  ["a library without bookmarks", { kind: "empty" }, /^Choose what to read$/],
  ["one that is damaged", { kind: "damaged" }, /^Set it aside and start again$/],
  ["one that cannot be opened", { kind: "broken" }, /^Try opening it again$/],
] as const)("on %s the one thing to do has the focus", async (_, scenario, button) => {
  await openWindow(scenario);
  await waitFor(() => expect(focused()).toMatch(button));
});

test("Enter alone leads through the first run", async () => {
  const { user } = await openWindow({ kind: "firstRun", pace: 0 });
  await waitFor(() => expect(focused()).toMatch(/^Read/));
  await user.keyboard("{Enter}");
  await waitFor(() => expect(focused()).toBe("Start asking"));
  await user.keyboard("{Enter}");
  expect(await screen.findByTestId("question")).toBe(document.activeElement);
});

test("Enter keeps watching where the window is closed for the first time", async () => {
  const { backend, user } = await openWindow();
  backend.host.close();
  await waitFor(() => expect(focused()).toBe("Keep watching"));
  await user.keyboard("{Enter}");
  await waitFor(() => expect(backend.host.closed).toBe("hidden"));
});

test("Enter takes in a dropped file and then lets it be", async () => {
  const { backend, user } = await openWindow();
  await screen.findByTestId("question");
  backend.drag("dropped");
  await waitFor(() => expect(focused()).toBe("Import"));
  await user.keyboard("{Enter}");
  await waitFor(() => expect(focused()).toBe("Close"));
  await user.keyboard("{Enter}");
  await waitFor(() => expect(screen.queryByTestId("dropped")).toBeNull());
});
