import { told } from "../backend/fake/told";
import { screen, waitFor, within } from "@testing-library/svelte";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { openWindow, texts } from "../../test/window";
import type { Scenario } from "../backend/fake/scenario";

const narrow = window.matchMedia;

/** Every question about the width is answered with yes. */
function widen() {
  window.matchMedia = (query) => ({ ...narrow(query), matches: true }) as MediaQueryList;
}

beforeEach(() => void vi.spyOn(HTMLElement.prototype, "clientHeight", "get").mockReturnValue(600));
afterEach(() => {
  window.matchMedia = narrow;
  vi.restoreAllMocks();
});

async function open(scenario: Partial<Scenario> = {}) {
  const opened = await openWindow(scenario, { view: "library" });
  await rows();
  return opened;
}

const rows = () => screen.findAllByTestId("library-row");
const titles = () => screen.getAllByTestId("library-row").map((row) => row.querySelector(".title")?.textContent ?? "");
const grid = () => screen.getByRole("grid");
const count = () => texts("library-count")[0];
const chosen = () => screen.queryByTestId("library-chosen")?.getAttribute("aria-label") ?? null;
const chips = () => texts("chip");

async function row(place: number): Promise<HTMLElement> {
  return waitFor(() => {
    const found = grid().querySelector<HTMLElement>(`[data-place="${place}"]`);
    if (!found?.querySelector(".title")) throw new Error(`Row ${place} is not there.`);
    return found;
  });
}

test("the newest comes first, under its year, as months have few, with where it is and in how many places", async () => {
  await open();
  expect(count()).toBe("46 bookmarks");
  expect(grid().getAttribute("aria-rowcount")).toBe("46");
  const first = await row(0);
  expect(first.textContent).toMatch(/The joy of old maps.*12 Nov 2026\s*davidrumsey\.com.*Reading.*Safari/);
  expect(first.getAttribute("aria-rowindex")).toBe("1");
  expect(texts("library-heading")[0]).toBe("2026");
});

test("of a hundred thousand only those around what is seen are drawn, and the last is a key away", async () => {
  const { user } = await open({ many: 100_000 });
  expect(count()).toBe("100,000 bookmarks");
  expect((await rows()).length).toBeLessThan(40);
  grid().focus();
  await user.keyboard("{End}");
  await row(99_999);
  expect(screen.getAllByTestId("library-row").length).toBeLessThan(40);
  expect(grid().getAttribute("aria-activedescendant")).toBe("row-99999");
  await user.keyboard("{Home}{PageDown}");
  await row(10);
});

test("what is typed filters as it is typed, and what was understood can be taken off and put back", async () => {
  const { user } = await open();
  await user.type(screen.getByTestId("library-filter"), "bread from 2025");
  await waitFor(() => expect(chips()).toEqual(["2025"]));
  const strict = count();
  await user.click(screen.getByRole("button", { name: "Leave out 2025" }));
  await waitFor(() => expect(chips()).toEqual([]));
  expect(count()).not.toBe(strict);
  await user.click(screen.getByRole("button", { name: /^Put .*2025/ }));
  await waitFor(() => expect(count()).toBe(strict));
});

test("with words the best match comes first, unless another order was chosen", async () => {
  const { user } = await open();
  const sort = () => screen.getByTestId<HTMLSelectElement>("library-sort").value;
  expect(sort()).toBe("saved");
  expect(screen.queryByRole("option", { name: "Best match" })).toBeNull();
  await user.type(screen.getByTestId("library-filter"), "bread");
  await waitFor(() => expect(sort()).toBe("found"));
  await user.selectOptions(screen.getByTestId("library-sort"), "title");
  await waitFor(() => expect(titles()).toEqual([...titles()].sort((a, b) => a.localeCompare(b))));
  const forward = titles();
  await user.click(screen.getByTestId("library-direction"));
  await waitFor(() => expect(titles()).toEqual(forward.toReversed()));
  await user.clear(screen.getByTestId("library-filter"));
  await waitFor(() => expect(sort()).toBe("title"));
});

test("conditions from the menu are chips, and each can be taken off", async () => {
  const { user } = await open();
  await user.click(screen.getByTestId("library-conditions"));
  await user.click(screen.getByTestId("saved-twice"));
  await user.click(screen.getByTestId("never-opened"));
  await waitFor(() => expect(chips()).toEqual(["Never opened", "Saved more than once"]));
  await user.click(screen.getByRole("button", { name: "Leave out Never opened" }));
  await waitFor(() => expect(chips()).toEqual(["Saved more than once"]));
  expect(count()).toBe("4 bookmarks");
});

test("days from and to are kept as the reader's own", async () => {
  const { user } = await open();
  await user.click(screen.getByTestId("library-conditions"));
  const [from, to] = [
    screen.getByTestId<HTMLInputElement>("saved-from"),
    screen.getByTestId<HTMLInputElement>("saved-to"),
  ];
  await user.type(from, "2025-03-14");
  await user.type(to, "2025-03-19");
  await waitFor(() => expect(chips()).toEqual(["14 Mar 2025 – 19 Mar 2025"]));
  expect([from.value, to.value]).toEqual(["2025-03-14", "2025-03-19"]);
});

test("a folder of the tree is a condition; the tree counts what is below", async () => {
  widen();
  const { user } = await open();
  const tree = screen.getByRole("tree");
  const twig = (name: RegExp) => within(tree).getByRole("treeitem", { name });
  await waitFor(() => expect(twig(/^All bookmarks/).textContent).toContain("46"));
  tree.focus();
  await user.keyboard("fire{ArrowRight}");
  expect(twig(/^Work/).getAttribute("aria-level")).toBe("2");
  await user.keyboard("work{Enter}");
  await waitFor(() => expect(chips()).toEqual(["Work (Firefox)"]));
  expect(count()).toBe("1 bookmark");
  expect(twig(/^Work/).getAttribute("aria-selected")).toBe("true");
});

test("Shift and the command key choose several, Esc none, and Space one more", async () => {
  const { user } = await open();
  await user.click(await row(1));
  await user.keyboard("{Shift>}");
  await user.click(await row(4));
  await user.keyboard("{/Shift}");
  await waitFor(() => expect(chosen()).toBe("4 chosen"));
  await user.keyboard("{Control>}{ArrowDown}{ArrowDown}{/Control} ");
  await waitFor(() => expect(chosen()).toBe("5 chosen"));
  expect((await row(6)).getAttribute("aria-selected")).toBe("true");
  await user.keyboard("{Escape}");
  await waitFor(() => expect(chosen()).toBeNull());
  expect(screen.getByTestId("library")).toBeTruthy();
  await user.keyboard("{Control>}a{/Control}");
  await waitFor(() => expect(chosen()).toBe("46 chosen"));
});

test("more than ten pages are opened only after a yes", async () => {
  const { backend, user } = await open();
  await user.click(await row(0));
  await user.keyboard("{Shift>}{ArrowDown}{ArrowDown}{/Shift}{Enter}");
  await waitFor(() => expect(backend.opened).toHaveLength(1));
  expect(backend.opened[0]).toHaveLength(3);
  await user.keyboard("{Control>}a{/Control}");
  await waitFor(() => expect(chosen()).toBe("46 chosen"));
  await user.click(screen.getByTestId("chosen-open"));
  expect(await screen.findByText("Open 46 pages?")).toBeTruthy();
  // A second Enter by mistake opens nothing.
  await user.keyboard("{Enter}");
  expect(backend.opened).toHaveLength(1);
  await user.click(screen.getByTestId("chosen-open"));
  await user.click(await screen.findByTestId("open-many-yes"));
  expect(backend.opened[1]).toHaveLength(46);
});

test("what is chosen is copied, and written to a file", async () => {
  const { backend, user } = await open();
  await user.click(await row(0));
  await user.keyboard("{Shift>}{ArrowDown}{/Shift}");
  await waitFor(() => expect(chosen()).toBe("2 chosen"));
  await user.click(screen.getByTestId("chosen-copy"));
  await user.click(screen.getByText("As Markdown"));
  expect(await screen.findByText("2 bookmarks copied.")).toBeTruthy();
  expect(await navigator.clipboard.readText()).toMatch(/^- \[The joy of old maps.*\]\(https:.*\n- \[/);
  const write = vi.spyOn(backend, "exportSome");
  await user.click(screen.getByTestId("chosen-save"));
  await user.click(screen.getByText("CSV, a table"));
  expect(await screen.findByText(/^2 bookmarks written to .*chosen\.csv/)).toBeTruthy();
  expect(write.mock.calls[0]?.[0]).toHaveLength(2);
});

test("questions go to what is chosen, until the chip is taken off", async () => {
  const { backend, user, ask } = await open();
  await user.click(await row(0));
  await user.keyboard("{Shift>}{ArrowDown}{/Shift}");
  await waitFor(() => expect(chosen()).toBe("2 chosen"));
  await user.click(screen.getByTestId("chosen-ask"));
  await waitFor(() => expect(texts("among")).toEqual(["Only in 2 chosen bookmarks"]));
  await ask("maps");
  expect(backend.requests[0]?.among).toEqual([39, 38]);
  await user.keyboard("{Escape}");
  await ask("notes");
  expect(backend.requests[1]?.among).toEqual([39, 38]);
  await user.keyboard("{Escape}");
  await user.click(screen.getByRole("button", { name: "Ask in all bookmarks again" }));
  await ask("birds");
  expect(backend.requests[2]?.among).toBeNull();
});

test("a new conversation asks in all again", async () => {
  const { backend, user, ask } = await open();
  await user.click(await row(0));
  await user.click(await screen.findByTestId("chosen-ask"));
  await screen.findByTestId("among");
  await user.keyboard("{Control>}n{/Control}");
  await waitFor(() => expect(screen.queryByTestId("among")).toBeNull());
  await ask("maps");
  expect(backend.requests[0]?.among).toBeNull();
});

test("leaving out says what would go before anything does", async () => {
  const { backend, user } = await open();
  const leaveOut = vi.spyOn(backend, "leaveOut");
  await user.click(await row(0));
  await user.click(await screen.findByTestId("chosen-leave-out"));
  const dialog = await screen.findByTestId("leave-out");
  await user.click(await within(dialog).findByRole("radio", { name: /Site.*davidrumsey\.com/ }));
  await waitFor(() =>
    expect(texts("leave-out-sure")[0]).toMatch(/Leave out davidrumsey\.com and its subdomains\? .*1 /),
  );
  expect(leaveOut).not.toHaveBeenCalled();
  await user.click(screen.getByTestId("leave-out-yes"));
  await waitFor(() => expect(leaveOut).toHaveBeenCalledWith({ kind: "site", value: "davidrumsey.com" }));
  expect(screen.queryByTestId("leave-out")).toBeNull();
});

test("a wide window shows where one is saved, why it was found and what is like it", async () => {
  widen();
  const { user } = await open();
  await user.type(screen.getByTestId("library-filter"), "bread");
  await waitFor(() => expect(count()).toBe("5 bookmarks"));
  await user.click(await row(0));
  const detail = await screen.findByTestId("library-detail");
  expect(await within(detail).findByRole("heading", { name: /^Sourdough for beginners/ })).toBeTruthy();
  expect(texts("detail-places")[0]).toMatch(/Safari › Kitchen › Bread/);
  expect(texts("detail-why")).toEqual(["Matched “bread”."]);
  await waitFor(() => expect(texts("detail-similar")[0]).toContain("Why is my crumb dense?"));
  await user.click(within(screen.getByTestId("detail-similar")).getAllByTestId("page")[0] as HTMLElement);
  expect(await within(detail).findByRole("heading", { name: /^Why is my crumb dense/ })).toBeTruthy();
});

test("the place of a bookmark is copied, with the keys of the browser's own list", async () => {
  widen();
  const { user } = await open();
  await user.click(await row(1));
  await user.click(await screen.findByRole("button", { name: /^copy the place Firefox/ }));
  expect(await screen.findByText("Place copied. Ctrl+Shift+O shows the bookmarks in Firefox.")).toBeTruthy();
  expect(await navigator.clipboard.readText()).toBe("Firefox › default-release › Reading");
});

test("a bookmark at length shows all of its site, and leads back", async () => {
  widen();
  const { user } = await open();
  await user.type(screen.getByTestId("library-filter"), "loaf");
  await user.click(await row(0));
  await user.click(await screen.findByRole("button", { name: "Show only theperfectloaf.com" }));
  await waitFor(() => expect(chips()).toEqual(["theperfectloaf.com"]));
  expect(screen.getByTestId<HTMLInputElement>("library-filter").value).toBe("");
});

test("without search by meaning the similar pages say so", async () => {
  widen();
  const { user } = await open({ kind: "reading" });
  await user.click(await row(0));
  await waitFor(() => expect(texts("detail-similar")[0]).toContain("Search by meaning is not ready yet."));
});

test("in a window with less room the details lie over the list, and Esc leads back to it", async () => {
  const { user } = await open();
  await user.click(await row(0));
  expect(screen.queryByTestId("library-detail")).toBeNull();
  await user.keyboard("{ArrowRight}");
  await waitFor(() => expect(document.activeElement).toBe(screen.getByTestId("library-detail")));
  await user.keyboard("{Escape}");
  expect(screen.queryByTestId("library-detail")).toBeNull();
  await waitFor(() => expect(document.activeElement).toBe(grid()));
  await user.keyboard("{ArrowLeft}");
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole("tree")));
});

test("whoever comes back finds words, order, place and choice as they were", async () => {
  const { user } = await open({ many: 3000 });
  await user.click(screen.getByTestId("library-headings"));
  await user.selectOptions(screen.getByTestId("library-sort"), "title");
  grid().focus();
  await user.keyboard("{End}{Shift>}{ArrowUp}{/Shift}");
  await waitFor(() => expect(chosen()).toBe("2 chosen"));
  await user.keyboard("{Control>},{/Control}");
  await screen.findByTestId("settings");
  await user.keyboard("{Control>}2{/Control}");
  await row(2999);
  expect([chosen(), screen.getByTestId<HTMLSelectElement>("library-sort").value]).toEqual(["2 chosen", "title"]);
});

test("where nothing meets the conditions, one press leads on", async () => {
  const { user } = await open();
  await user.type(screen.getByTestId("library-filter"), "quantum knitting zzz");
  expect(await screen.findByText("No bookmark meets all of this.")).toBeTruthy();
  await user.click(screen.getByText("Without the words"));
  await waitFor(() => expect(count()).toBe("46 bookmarks"));
});

test("a library that cannot be read says why and is tried again", async () => {
  const { backend, user } = await openWindow({ trouble: true }, { view: "library" });
  expect((await screen.findByRole("alert")).textContent).toContain("the disk does not answer");
  const understood = { text: "", terms: [], parts: [], intent: "find" as const, relaxed: [], language: null };
  backend.list = async () => ({ understood, total: 0, rows: [] });
  backend.groups = async () => [];
  await user.click(screen.getByText("Try again"));
  expect(await screen.findByTestId("library-empty")).toBeTruthy();
});

test("rows that could not be fetched say so below the list, which stays", async () => {
  const { backend, user } = await open({ many: 3000 });
  backend.list = () => Promise.reject(told("The disk does not answer."));
  grid().focus();
  await user.keyboard("{End}");
  expect((await screen.findByRole("alert")).textContent).toContain("The disk does not answer.");
  expect(count()).toBe("3,000 bookmarks");
});

test("an empty library leads to the choice of what to read", async () => {
  const { user } = await openWindow({ kind: "empty" }, { view: "library" });
  await user.click(await screen.findByText("Choose what to read"));
  expect(await screen.findByTestId("settings")).toBeTruthy();
});

test("Ctrl+F and / lead to the filter, an arrow from there to the list", async () => {
  const { user } = await open();
  await user.click(await row(0));
  await user.keyboard("/");
  await waitFor(() => expect(document.activeElement).toBe(screen.getByTestId("library-filter")));
  await user.keyboard("{ArrowDown}");
  expect(document.activeElement).toBe(grid());
  await user.keyboard("{Control>}f{/Control}");
  await waitFor(() => expect(document.activeElement).toBe(screen.getByTestId("library-filter")));
});
