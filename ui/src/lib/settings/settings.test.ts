import { told } from "../backend/fake/told";
import { screen, waitFor } from "@testing-library/svelte";
import { expect, test, vi } from "vitest";
import { openWindow } from "../../test/window";

const inSettings = { view: "settings" } as const;

test("another writer brings its fields, and the test says plainly how it went", async () => {
  const { user } = await openWindow({}, inSettings);
  await user.selectOptions(await screen.findByTestId("provider-select"), "openAiCompatible");
  await user.click(await screen.findByTestId("provider-test"));
  expect(await screen.findByText("api.example.com does not accept the key. Check the key in Settings.")).toBeTruthy();
});

test("a key goes in and is not shown again", async () => {
  const { backend, user } = await openWindow({ provider: "openAiCompatible" }, inSettings);
  const change = vi.spyOn(backend, "changeSettings");
  await user.type(await screen.findByTestId("provider-key"), "secret{Enter}");
  expect(change).toHaveBeenCalledWith({ key: "secret" });
  await waitFor(() => expect(screen.getByTestId<HTMLInputElement>("provider-key").value).toBe(""));
  await user.click(await screen.findByRole("button", { name: "Remove the key" }));
  expect(change).toHaveBeenLastCalledWith({ key: "" });
});

test("a change that fails is said", async () => {
  const { backend, user } = await openWindow({}, inSettings);
  backend.changeSettings = () => Promise.reject(told("The settings file cannot be written."));
  await user.click(await screen.findByLabelText("Dark"));
  expect((await screen.findByRole("alert")).textContent).toContain("The settings file cannot be written.");
});

test("the theme is worn at once and remembered", async () => {
  const { user } = await openWindow({}, inSettings);
  await user.click(await screen.findByLabelText("Dark"));
  await waitFor(() => expect(document.documentElement.dataset.theme).toBe("dark"));
  expect(localStorage.getItem("dogear-theme")).toBe("dark");
});

test("a switch reads or forgets a browser at once; one that fails goes back", async () => {
  const { backend, user } = await openWindow({}, inSettings);
  const choose = vi.spyOn(backend, "chooseSources");
  const work = () => screen.getByRole("switch", { name: "Read Chrome, Work" });
  await screen.findAllByTestId("source-switch");
  await user.click(work());
  expect(choose).toHaveBeenCalledWith(["chrome-home", "chrome-work", "firefox", "sample"]);
  expect(work().getAttribute("aria-checked")).toBe("true");

  choose.mockRejectedValueOnce(told("Not now."));
  await user.click(work());
  expect(await screen.findByText("Not now.")).toBeTruthy();
  expect(work().getAttribute("aria-checked")).toBe("true");
});

test("a browser that appears is listed at once, waits to be switched on, and is no news any more", async () => {
  const { backend } = await openWindow({}, inSettings);
  await screen.findAllByTestId("source-switch");
  const [known] = await backend.sources();
  if (!known) throw new Error("The fake has no sources.");
  backend.appear({ ...known, id: "zen", browser: "Zen", profile: "default", enabled: false });
  const fresh = await screen.findByRole("switch", { name: "Read Zen, default" });
  expect(fresh.getAttribute("aria-checked")).toBe("false");
  await waitFor(() => expect(screen.getByTestId("status").textContent).toContain("up to date"));
});

test("an imported file is removed by a second press, and is not offered again", async () => {
  const { backend, user } = await openWindow({}, inSettings);
  const choose = vi.spyOn(backend, "chooseSources");
  await user.click(await screen.findByRole("button", { name: "Remove Sample library" }));
  expect(choose).not.toHaveBeenCalled();
  await user.click(screen.getByRole("button", { name: "Forget 86 bookmarks of Sample library" }));
  expect(choose).toHaveBeenCalledWith(["chrome-home", "firefox"]);
  await waitFor(() => expect(screen.queryByTestId("source-remove")).toBeNull());
});

test("the settings have room for all of a problem", async () => {
  await openWindow({ kind: "offline" }, inSettings);
  const told = () => screen.getAllByText("Firefox's bookmarks have not been readable since yesterday.");
  await waitFor(() => expect(told()).toHaveLength(2));
});

test("tells where the data is and which model searches by meaning", async () => {
  await openWindow({}, inSettings);
  expect(await screen.findByText("/home/reader/.local/share/dogear")).toBeTruthy();
  expect(screen.getByText("All 4,201 bookmarks ready.")).toBeTruthy();
});
