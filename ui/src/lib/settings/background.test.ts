import { screen, waitFor } from "@testing-library/svelte";
import { expect, test } from "vitest";
import { openWindow } from "../../test/window";

const inSettings = { view: "settings" } as const;

test("both switches are off until the reader wants them", async () => {
  const { backend, user } = await openWindow({}, inSettings);
  const keep = await screen.findByTestId<HTMLInputElement>("keep-watching");
  const start = screen.getByTestId<HTMLInputElement>("start-with-computer");
  expect([keep.checked, start.checked]).toEqual([false, false]);
  await user.click(keep);
  await user.click(start);
  await waitFor(() => expect(backend.host.background).toMatchObject({ keepsWatching: true, startsWithComputer: true }));
  expect(backend.host.closed).toBeNull();
});

test("a switch that cannot be changed goes back and says why", async () => {
  const { user } = await openWindow({ trouble: true }, inSettings);
  const start = await screen.findByTestId<HTMLInputElement>("start-with-computer");
  await user.click(start);
  expect(await screen.findByText(/read-only file system/)).toBeTruthy();
  await waitFor(() => expect(start.checked).toBe(false));
});

test("a pause is said until it is over", async () => {
  const { user } = await openWindow({}, inSettings);
  await user.click(await screen.findByTestId("pause"));
  expect((await screen.findByTestId("paused")).textContent).toBe("Paused.");
  expect(screen.getByTestId("status").textContent).toContain("Paused");
  await user.click(screen.getByTestId("go-on"));
  await user.click(await screen.findByTestId("pause-hour"));
  expect((await screen.findByTestId("paused")).textContent).toMatch(/Paused until \d\d:\d\d\./);
});

test.each([
  ["gnome", "dogear toggle"],
  ["sway", "bindsym Ctrl+Shift+space exec dogear toggle"],
  ["hyprland", "bind = CTRL SHIFT, space, exec, dogear toggle"],
] as const)("on %s the line to bind is shown", async (desktop, line) => {
  await openWindow({ desktop, shortcut: "notHere" }, inSettings);
  await waitFor(() => expect(screen.getByTestId("command-to-bind").textContent).toBe(line));
});

test("where Dogear takes its own key, nothing is to be bound", async () => {
  await openWindow({}, inSettings);
  await screen.findByTestId("keep-watching");
  expect(screen.queryByTestId("command-to-bind")).toBeNull();
});

test("keys that the desktop gives are in its words, and not changed here", async () => {
  await openWindow({ shortcut: "byDesktop" }, inSettings);
  expect((await screen.findByTestId("shortcut")).textContent).toBe("Meta+Space");
  expect(screen.getByText("The desktop gives these keys. Its own settings change them.")).toBeTruthy();
  expect(screen.queryByTestId("shortcut-change")).toBeNull();
});
