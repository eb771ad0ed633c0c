import { screen, waitFor, within } from "@testing-library/svelte";
import { expect, test, vi } from "vitest";
import { openWindow, texts } from "../../test/window";
import type { Scenario } from "../backend/fake/scenario";
import { ROWS } from "./health.svelte";

async function open(scenario: Partial<Scenario> = {}) {
  return openWindow({ pages: "read", ...scenario }, { view: "health" });
}

const rows = () => screen.findAllByTestId("health-row");

test("each page says what became of it, when that was noticed, and where it may be found", async () => {
  await open();
  await rows();
  const [gone, moved, changed, dead] = texts("health-row");
  expect(gone).toMatch(/^Gone 404 noticed on 3 Mar 2026 GitHub - facebookresearch.*Archived copy near 14 Mar 2025$/);
  expect(moved).toMatch(/^Moved noticed .*Now at https:\/\/new\.example\.org\/\S+ Copy the new address/);
  expect([changed, dead].map((row) => row?.split(" noticed")[0])).toEqual(["Changed", "Site gone"]);
  expect(texts("health-told")).toEqual(["21 pages"]);
});

test("one kind is listed alone, with what it means", async () => {
  const { user } = await open();
  await rows();
  await user.click(screen.getByLabelText("Moved"));
  await waitFor(() => expect(texts("health-row").every((row) => row.startsWith("Moved"))).toBe(true));
  expect(screen.getByText("The site leads to another address, for good.")).toBeTruthy();
});

test("the archived copy is opened by a press and by nothing else", async () => {
  const { pages, user } = await open();
  const [first] = await rows();
  expect(pages.archived).toEqual([]);
  const link = within(first as HTMLElement).getByTestId("health-archived");
  expect(link.title).toBe("https://web.archive.org/web/20250314/https://github.com/facebookresearch/dinov2");
  await user.click(link);
  expect(pages.archived).toEqual([1]);
  expect(document.querySelectorAll("main a, main img")).toHaveLength(0);
});

test("all of a kind is copied as a list, also what is not on screen", async () => {
  const { user } = await open({ many: 2000 });
  await rows();
  expect(screen.getAllByTestId("health-row")).toHaveLength(ROWS);
  await user.click(screen.getByText("Copy a list"));
  await waitFor(async () => expect((await navigator.clipboard.readText()).split("\n").length).toBeGreaterThan(ROWS));
  expect((await navigator.clipboard.readText()).split("\n")[0]).toBe(
    "https://github.com/facebookresearch/dinov2\tGone\t\thttps://web.archive.org/web/20250314/https://github.com/facebookresearch/dinov2",
  );
});

test("more are shown on demand, and the first of them has the focus", async () => {
  const { user } = await open({ many: 2000 });
  await rows();
  await user.click(screen.getByText(`Show ${ROWS} more`));
  await waitFor(() => expect(screen.getAllByTestId("health-row")).toHaveLength(2 * ROWS));
  const title = screen.getAllByTestId("health-row")[ROWS]?.querySelector(".title");
  await waitFor(() => expect(document.activeElement).toBe(title));
});

test("arrow keys go from page to page", async () => {
  const { user } = await open();
  const titles = (await rows()).map((row) => row.querySelector<HTMLElement>(".title"));
  titles[0]?.focus();
  await user.keyboard("{ArrowDown}{ArrowDown}");
  expect(document.activeElement).toBe(titles[2]);
  await user.keyboard("{ArrowUp}");
  expect(document.activeElement).toBe(titles[1]);
});

test("those that are gone are shown in the library under a chip of that name, and are exported", async () => {
  const { user } = await open();
  await rows();
  await user.click(screen.getByLabelText("Gone"));
  await waitFor(() => expect(texts("health-row").every((row) => row.startsWith("Gone"))).toBe(true));
  await user.click(screen.getByText("Export…"));
  expect(await screen.findByText(/^6 bookmarks written to/)).toBeTruthy();
  await user.click(screen.getByText("Show in the library"));
  await screen.findByTestId("library");
  await waitFor(() => expect(texts("chip")).toEqual(["Gone"]));
});

test("gone is a condition of the library like any other, and can be chosen there", async () => {
  const { user } = await openWindow({ pages: "read" }, { view: "library" });
  await user.click(await screen.findByTestId("library-conditions"));
  await user.click(screen.getByTestId("health-gone"));
  await waitFor(() => expect(texts("chip")).toEqual(["Gone"]));
  await waitFor(() => expect(texts("library-count")).toEqual(["6 bookmarks"]));
  await user.click(screen.getByTestId("health-moved"));
  await waitFor(() => expect(texts("chip")).toEqual(["Gone, moved, changed"]));
});

test("before any page was asked for, it says where that is done", async () => {
  const { user } = await open({ pages: "off" });
  await screen.findByText(/^No page was asked for yet\./);
  await user.click(screen.getByText("Open settings"));
  expect(await screen.findByTestId("settings")).toBeTruthy();
});

test("what could not be looked for says why, and is looked for again", async () => {
  const { pages, user } = await open({ trouble: true });
  expect((await screen.findByRole("alert")).textContent).toContain("They could not be looked for.");
  const health = vi.spyOn(pages, "health");
  await user.click(screen.getByText("Try again"));
  expect(health).toHaveBeenCalledOnce();
});

test("a library that reads no pages has no such view", async () => {
  await openWindow({ pages: "none" }, { view: "copies" });
  await screen.findByTestId("tab-copies");
  expect(screen.queryByTestId("tab-health")).toBeNull();
});
