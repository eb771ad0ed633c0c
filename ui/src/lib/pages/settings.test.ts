import { screen, waitFor, within } from "@testing-library/svelte";
import { expect, test, vi } from "vitest";
import { openWindow, texts } from "../../test/window";
import { FakePages } from "../backend/fake/pages";
import { everyday, type Scenario } from "../backend/fake/scenario";

async function inSettings(pages: Scenario["pages"], more: Partial<Scenario> = {}) {
  const opened = await openWindow({ pages, ...more }, { view: "settings" });
  const section = within(await screen.findByTestId("page-text"));
  return { ...opened, section };
}

test("a library that reads no pages shows nothing of it", async () => {
  await openWindow({ pages: "none" }, { view: "settings" });
  await screen.findByTestId("left-out");
  expect(screen.queryByTestId("page-text")).toBeNull();
  expect(screen.queryByText(/page text/i)).toBeNull();
});

test("it is off, and being switched on alone reads nothing", async () => {
  const { pages, user, section } = await inSettings("off");
  const [start, estimate] = [vi.spyOn(pages, "start"), vi.spyOn(pages, "estimate")];
  const box = await section.findByTestId<HTMLInputElement>("pages-on");
  expect(box.checked).toBe(false);
  expect(section.queryByTestId("pages-which")).toBeNull();
  await user.click(box);
  expect(await section.findByText(/^Nothing is chosen yet/)).toBeTruthy();
  expect(section.queryByText("Start reading")).toBeNull();
  expect([start, estimate].map((spy) => spy.mock.calls.length)).toEqual([0, 0]);
});

test("what is chosen is counted before anything is asked for, and then read, paused and finished", async () => {
  const { pages, user, section } = await inSettings("off", { hold: false });
  const start = vi.spyOn(pages, "start");
  await user.click(await section.findByTestId("pages-on"));
  await user.click((await section.findAllByTestId("pages-source"))[0] as HTMLElement);
  expect((await section.findByTestId("pages-estimate")).textContent?.trim()).toBe(
    "2,914 pages on 871 sites: about 300 MB, about 50 minutes.",
  );
  expect(section.getByText("12 pages in private folders are not among them.")).toBeTruthy();
  expect(start).not.toHaveBeenCalled();
  await user.click(section.getByText("Start reading"));
  expect(await section.findByTestId("pages-finished")).toBeTruthy();
  expect(section.getByTestId("pages-kept").textContent).toContain("The text of 2,611 pages is kept: 12.4 MB.");
});

test("while it reads, how far it is and the site that is asked are shown; it is paused, goes on, and stops", async () => {
  const { pages, user, section } = await inSettings("reading", { hold: false });
  const [pause, start, stop] = [vi.spyOn(pages, "pause"), vi.spyOn(pages, "start"), vi.spyOn(pages, "stop")];
  start.mockImplementation(() => pages.pause());
  expect((await section.findByTestId("pages-done")).textContent?.trim()).toBe("120 of 2,914 pages");
  expect(section.getByTestId("pages-progress").textContent).toMatch(/^now \S+ · 12 MB so far · about 48 minutes left$/);
  await user.click(section.getByText("Pause"));
  await waitFor(() => expect(section.getByTestId("pages-done").textContent).toContain("Paused."));
  expect(document.activeElement?.textContent).toBe("Go on");
  await user.click(section.getByText("Go on"));
  expect(start).toHaveBeenCalledOnce();
  await user.click(section.getByText("Stop"));
  expect(await section.findByTestId("pages-estimate")).toBeTruthy();
  expect([pause, stop].map((spy) => spy.mock.calls.length)).toEqual([2, 1]);
});

test("what happens elsewhere is shown as it happens", async () => {
  const { pages, section } = await inSettings("reading");
  await section.findByTestId("pages-done");
  await pages.pause();
  await waitFor(() => expect(section.getByTestId("pages-done").textContent).toContain("Paused."));
});

test("waiting says what for", async () => {
  const { section } = await inSettings("waiting");
  expect(await section.findByText("Waiting: this connection is metered. It goes on by itself.")).toBeTruthy();
});

test("trouble says what it is, and is tried again", async () => {
  const { pages, user, section } = await inSettings("failed");
  const start = vi.spyOn(pages, "start");
  expect((await section.findByRole("alert")).textContent).toContain("The disk is full.");
  await user.click(section.getByText("Try again"));
  expect(start).toHaveBeenCalledOnce();
});

test("where nothing is known of it, that is said and can be tried again", async () => {
  const { pages, user, section } = await inSettings("read", { trouble: true });
  expect((await section.findByRole("alert")).textContent).toContain("The page text could not be looked at.");
  pages.view = async () => ({ ...(await new FakePages({ ...everyday, pages: "paused", pace: 0 }).view()) });
  await user.click(section.getByText("Try again"));
  expect(await section.findByText("Go on")).toBeTruthy();
});

test("what came of all pages is told by kinds, and leads to those that are gone", async () => {
  const { user, section } = await inSettings("read");
  await user.click(await section.findByText("What came of all pages"));
  expect(texts("pages-states")[0]).toMatch(/^Read 2,611\s*Without text 118.*Gone 71\s*Site gone 19/);
  await user.click(section.getByText("Gone, moved, changed"));
  expect(await screen.findByTestId("health")).toBeTruthy();
});

test("folders are named and taken off, and what is there already is said", async () => {
  const { pages, user, section } = await inSettings("estimate");
  const change = vi.spyOn(pages, "change");
  const field = await section.findByTestId("pages-folder");
  await user.type(field, " Kitchen / Bread/{Enter}");
  expect(change).toHaveBeenLastCalledWith({ folders: ["Work/Rust", "旅行/京都", "Kitchen/Bread"] });
  await waitFor(() => expect(texts("pages-named")).toContain("Kitchen › Bread Remove"));
  await user.type(field, "Work/Rust");
  expect(section.getByText("This stands here already.")).toBeTruthy();
  await user.keyboard("{Enter}");
  expect(change).toHaveBeenCalledOnce();
  await user.click(section.getByRole("button", { name: "Remove Work › Rust" }));
  expect(change).toHaveBeenLastCalledWith({ folders: ["旅行/京都", "Kitchen/Bread"] });
  expect(document.activeElement).toBe(field);
});

test("sites are never read, and what is none is refused", async () => {
  const { pages, user, section } = await inSettings("estimate");
  const change = vi.spyOn(pages, "change");
  const field = await section.findByTestId("pages-never");
  await user.type(field, "https://www.example.com/page{Enter}");
  expect(change).toHaveBeenLastCalledWith({ notSites: ["intranet.example.org", "example.com"] });
  await user.type(field, "not a site{Enter}");
  expect(section.getByRole("alert").textContent).toContain("This is not a site.");
  expect(change).toHaveBeenCalledOnce();
  await user.selectOptions(section.getByTestId("pages-never-kind"), "folder");
  await user.clear(field);
  await user.type(field, "Work/Plans{Enter}");
  expect(change).toHaveBeenLastCalledWith({ notFolders: ["Work/Plans"] });
});

test("the own network and reading again are chosen, both off at first", async () => {
  const { pages, user, section } = await inSettings("estimate");
  const change = vi.spyOn(pages, "change");
  const network = await section.findByTestId<HTMLInputElement>("pages-network");
  const again = section.getByTestId<HTMLSelectElement>("pages-reread");
  expect([network.checked, again.selectedOptions[0]?.textContent]).toEqual([false, "Never"]);
  await user.click(network);
  expect(change).toHaveBeenLastCalledWith({ privateAddresses: true });
  await user.selectOptions(again, "After 90 days");
  expect(change).toHaveBeenLastCalledWith({ rereadDays: 90 });
});

test("page text is forgotten after one question, which Esc answers with no", async () => {
  const { pages, user, section } = await inSettings("read");
  const forget = vi.spyOn(pages, "forget");
  await user.click(await section.findByText("Forget page text"));
  expect(section.getByTestId("pages-sure").textContent).toContain("Forget the text of all 2,611 pages?");
  await user.keyboard("{Escape}");
  expect(section.queryByTestId("pages-sure")).toBeNull();
  expect(screen.getByTestId("settings")).toBeTruthy();
  expect(forget).not.toHaveBeenCalled();
  await user.click(section.getByText("Forget page text"));
  await user.keyboard("{Enter}");
  expect(await section.findByText("The page text was forgotten.")).toBeTruthy();
  expect(section.getByTestId("pages-kept").textContent).toContain("No page text is kept.");
});

test("what was folded out stays so while other things are chosen", async () => {
  const { user, section } = await inSettings("off");
  await user.click(await section.findByTestId("pages-on"));
  const never = (await section.findByTestId("pages-not")).closest("details") as HTMLDetailsElement;
  never.open = true;
  never.dispatchEvent(new Event("toggle"));
  await user.click((await section.findAllByTestId("pages-source"))[0] as HTMLElement);
  await section.findByTestId("pages-estimate");
  expect(never.open).toBe(true);
});

test("after all was forgotten nothing is read, and that it was is still said", async () => {
  const { user, section } = await inSettings("read");
  await user.click(await section.findByText("Forget page text"));
  await user.click(section.getByText("Forget"));
  expect(await section.findByText("The page text was forgotten.")).toBeTruthy();
  expect((await section.findByTestId<HTMLInputElement>("pages-on")).checked).toBe(false);
});

test("text that is kept can be forgotten while it is off", async () => {
  const { pages, user, section } = await inSettings("read");
  await user.click(await section.findByTestId("pages-on"));
  await waitFor(() => expect(section.queryByTestId("pages-which")).toBeNull());
  expect((await pages.view()).settings.on).toBe(false);
  expect(section.getByText("Forget page text")).toBeTruthy();
});
