import { told } from "../backend/fake/told";
import { screen, waitFor, within } from "@testing-library/svelte";
import { expect, test, vi } from "vitest";
import { openWindow } from "../../test/window";
import type { StatusView } from "../backend/types";
import { outcome } from "./choosing.svelte";

const button = () => screen.getByTestId<HTMLButtonElement>("read-button");

test("everything readable is on, the rest says why it is not", async () => {
  await openWindow({ kind: "firstRun" });
  const switches = await screen.findAllByTestId<HTMLButtonElement>("source-switch");
  expect(switches.map((each) => each.getAttribute("aria-checked"))).toEqual(["true", "true", "true", "false", "false"]);
  expect(switches.map((each) => each.disabled)).toEqual([false, false, false, true, true]);
  expect(screen.getByText(/^Edge keeps this profile encrypted\. Export it/)).toBeTruthy();
  expect(button().textContent?.trim()).toBe("Read 4,812 bookmarks");
});

test("only what was chosen is read, then the question waits", async () => {
  const { backend, user } = await openWindow({ kind: "firstRun" });
  const choose = vi.spyOn(backend, "chooseSources");
  await user.click(await screen.findByRole("switch", { name: "Read Chrome, Work" }));
  expect(button().textContent?.trim()).toBe("Read 4,201 bookmarks");
  await user.click(button());
  expect(choose).toHaveBeenCalledWith(["chrome-home", "firefox"]);
  await screen.findByText("Ready when you are.");
  await user.keyboard("{Enter}");
  expect(await screen.findByTestId("question")).toBeTruthy();
});

test("it is done by Enter alone, with the keys of quick search tried on the way", async () => {
  const { backend, user } = await openWindow({ kind: "firstRun" });
  await waitFor(() => expect(document.activeElement).toBe(button()));
  await user.keyboard("{Enter}");
  const tried = await screen.findByTestId("try-quick");
  await waitFor(() => expect(tried.textContent).toContain("Press Ctrl+Shift+Space now"));
  await backend.showQuick();
  await waitFor(() => expect(tried.textContent).toContain("That is it."));
  await user.keyboard("{Enter}");
  expect(await screen.findByTestId("question")).toBeTruthy();
});

test("keys that another program holds are said at the first start", async () => {
  const { user } = await openWindow({ kind: "firstRun", shortcut: "held" });
  await waitFor(() => expect(document.activeElement).toBe(button()));
  await user.keyboard("{Enter}");
  await screen.findByText("Another program holds Ctrl+Shift+Space. Choose others in Settings.");
});

test("what a browser keeps encrypted is there once its companion has told of it", async () => {
  const { backend, user } = await openWindow({ kind: "firstRun" });
  const before = await backend.sources();
  vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
  try {
    await user.click(await screen.findByTestId("add-companion"));
    const steps = await screen.findByTestId("companion-steps");
    expect(within(steps).getAllByRole("listitem")).toHaveLength(3);
    expect(steps.textContent).toContain("/usr/lib/Dogear/companion");
    const told = before.map((each) => (each.id === "edge" ? { ...each, state: "ok" as const, bookmarks: 12 } : each));
    vi.spyOn(backend, "sources").mockResolvedValue(told.map((each) => ({ ...each, detail: null })));
    await vi.advanceTimersByTimeAsync(3_000);
    await waitFor(() => expect(button().textContent?.trim()).toBe("Read 4,824 bookmarks"));
    expect(screen.queryByTestId("companion-steps")).toBeNull();
  } finally {
    vi.useRealTimers();
  }
});

test("a companion that cannot be let in is said where it is wanted", async () => {
  const { user } = await openWindow({ kind: "firstRun", trouble: true });
  await user.click(await screen.findByTestId("add-companion"));
  expect(await screen.findByText(/NativeMessagingHosts/)).toBeTruthy();
  expect(screen.queryByTestId("companion-steps")).toBeNull();
});

test("nothing chosen, nothing to read", async () => {
  const { user } = await openWindow({ kind: "firstRun" });
  for (const each of await screen.findAllByRole("switch", { checked: true })) await user.click(each);
  expect(button().disabled).toBe(true);
  expect(button().textContent?.trim()).toBe("Choose a browser");
});

test("an import tells what came of it, then lets the reader in", async () => {
  const { user } = await openWindow({ kind: "firstRun" });
  await user.click(await screen.findByTestId("import-button"));
  const report = await screen.findByTestId("imported");
  expect(within(report).getByText(/312 bookmarks added, 4 known already/)).toBeTruthy();
  expect(report.textContent).toContain("Not used: Reading progress (in 305).");
  expect(report.textContent).toContain("line 1,204");
  await user.click(screen.getByText("Start asking"));
  expect(await screen.findByTestId("question")).toBeTruthy();
});

test("the sample is called by its name, not by its file's", async () => {
  const { user } = await openWindow({ kind: "firstRun" });
  await user.click(await screen.findByTestId("sample-button"));
  expect((await screen.findByTestId("imported")).textContent?.trim()).toBe("Sample library: 40 bookmarks added.");
});

test("a cancelled import changes nothing", async () => {
  const { backend, user } = await openWindow({ kind: "firstRun" });
  backend.importFile = async () => null;
  await user.click(await screen.findByTestId("import-button"));
  await waitFor(() => expect(button().disabled).toBe(false));
  expect(screen.queryByTestId("imported")).toBeNull();
});

test("a failure is said and the choice kept", async () => {
  const { backend, user } = await openWindow({ kind: "firstRun" });
  backend.chooseSources = () => Promise.reject(told("Chrome is busy. Close it, then try again."));
  await user.click(await screen.findByTestId("read-button"));
  expect((await screen.findByRole("alert")).textContent).toBe("Chrome is busy. Close it, then try again.");
  expect(button().textContent?.trim()).toBe("Read 4,812 bookmarks");
});

test("no browser: a file or the sample are still offered", async () => {
  const { backend, user } = await openWindow({ kind: "firstRun" });
  backend.sources = async () => [];
  await user.click(await screen.findByText("Look again"));
  expect(await screen.findByText(/No browser was found/)).toBeTruthy();
  expect(screen.queryByTestId("read-button")).toBeNull();
  expect(screen.getByTestId("sample-button")).toBeTruthy();
});

test.each<[Partial<StatusView>, string]>([
  [{ activity: "idle", bookmarks: 0, lastSyncAt: null }, "going"],
  [{ activity: "reading", bookmarks: 10 }, "going"],
  [{ activity: "preparing", bookmarks: 10 }, "ready"],
  [{ activity: "idle", bookmarks: 10 }, "ready"],
  [{ activity: "idle", bookmarks: 0, lastSyncAt: "2026-11-21T10:00:00Z" }, "nothing"],
])("%j is %s", (status, expected) => {
  expect(outcome(status as StatusView)).toBe(expected);
});
