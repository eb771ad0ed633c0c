import { told } from "../backend/fake/told";
import { fireEvent, screen, waitFor, within } from "@testing-library/svelte";
import { afterEach, expect, test, vi } from "vitest";
import { openWindow, texts } from "../../test/window";

const now = () => new Date(2026, 10, 21, 12, 0);
const open = () => openWindow({ now }, { view: "changes" });

async function rows(): Promise<HTMLElement[]> {
  return screen.findAllByTestId("change");
}

afterEach(() => void vi.useRealTimers());

/** The part of a row that opens its page. */
function page(row: HTMLElement | undefined): HTMLElement {
  return within(row as HTMLElement).getAllByRole("button")[0] as HTMLElement;
}

test("changes stand by day, the newest first, each with what happened, where and in which browser", async () => {
  vi.setSystemTime(now());
  await open();
  const [first] = await rows();
  expect(first?.textContent).toMatch(
    /^Removed\s*Sourdough for beginners.*theperfectloaf\.com.*Kitchen › Bread.*Safari.*11:42/,
  );
  expect(within(screen.getByRole("region", { name: "Today" })).getAllByTestId("change")).toHaveLength(4);
  expect(texts("change")[3]).toContain("Reading › Later → Work › Vision");
  expect(texts("change")[4]).toContain("was “jiff”");
});

test("a kind is chosen, and one without any says so", async () => {
  const { user } = await open();
  await rows();
  await user.click(screen.getByLabelText("Restored"));
  await waitFor(() => expect(screen.getAllByTestId("change")).toHaveLength(1));
  expect(texts("change")[0]).toContain("broot");
});

test("a hundred at a time; the older ones follow, and the focus goes to the first of them", async () => {
  const { user } = await open();
  expect(await rows()).toHaveLength(100);
  await user.click(screen.getByText("Show older"));
  await waitFor(() => expect(screen.getAllByTestId("change")).toHaveLength(200));
  await waitFor(() => expect(document.activeElement).toBe(page(screen.getAllByTestId("change")[100])));
  await user.click(screen.getByText("Show older"));
  await waitFor(() => expect(screen.queryByText("Show older")).toBeNull());
});

test("a removed page opens by what the list holds of it, and its address is copied", async () => {
  const { backend, user } = await open();
  const [first] = await rows();
  const url = "https://www.theperfectloaf.com/beginners-sourdough-bread/";
  await user.click(page(first));
  expect(backend.openedChanged).toEqual([[13, url]]);
  expect(backend.opened).toEqual([]);
  await user.click(within(first as HTMLElement).getByRole("button", { name: /^Copy the address of Sourdough/ }));
  expect(await navigator.clipboard.readText()).toBe(url);
});

test("each day says how many changes it has, and the place of a removed page is copied", async () => {
  vi.setSystemTime(now());
  const { user } = await open();
  const [first] = await rows();
  expect(within(screen.getByRole("region", { name: "Today" })).getByText("4 changes")).toBeTruthy();
  expect(screen.getAllByText(/changes? or more$/)).toHaveLength(1);
  await user.click(within(first as HTMLElement).getByRole("button", { name: /^Copy where Sourdough/ }));
  expect(await navigator.clipboard.readText()).toMatch(/^Sourdough.*\nhttps:.*\nSafari › Kitchen › Bread$/);
});

test("one goes back to a day, from it to days with changes, and to the newest again", async () => {
  vi.setSystemTime(now());
  const { user } = await open();
  await rows();
  await fireEvent.change(screen.getByTestId("changes-day"), { target: { value: "2026-11-16" } });
  expect(await screen.findByText("No changes on 16 Nov 2026. Before it:")).toBeTruthy();
  expect(screen.queryByRole("region", { name: "Today" })).toBeNull();
  await user.click(screen.getByText("Later day"));
  await waitFor(() => expect(screen.getByTestId<HTMLInputElement>("changes-day").value).toBe("2026-11-17"));
  await waitFor(() => expect(screen.queryByText(/^No changes on/)).toBeNull());
  await user.click(screen.getByText("To the newest"));
  expect(await screen.findByRole("region", { name: "Today" })).toBeTruthy();
});

test("who comes back finds the day and the kind", async () => {
  vi.setSystemTime(now());
  const { user } = await open();
  await rows();
  await user.click(screen.getByLabelText("Added"));
  await fireEvent.change(screen.getByTestId("changes-day"), { target: { value: "2026-11-16" } });
  await screen.findByText(/^No changes on|^Nothing/);
  await user.click(screen.getByTestId("tab-copies"));
  await screen.findByTestId("copies");
  await user.click(screen.getByTestId("tab-changes"));
  const day = await screen.findByTestId<HTMLInputElement>("changes-day");
  expect([day.value, screen.getByLabelText<HTMLInputElement>("Added").checked]).toEqual(["2026-11-16", true]);
});

test("a bookmarklet is copied, not opened; a refusal is said", async () => {
  const { backend, user } = await open();
  const bookmarklet = (await rows()).find((row) => row.textContent?.includes("Reader mode"));
  expect(bookmarklet?.textContent).toContain("not a web page");
  await user.click(page(bookmarklet));
  expect(backend.openedChanged).toEqual([]);
  expect(await screen.findByText(/Its address was copied\.$/)).toBeTruthy();

  backend.openChanged = () => Promise.reject(told("There is nothing to open."));
  await user.click(page((await rows())[0]));
  expect(await screen.findByText("There is nothing to open.")).toBeTruthy();
});

test("the library's last tab leads here, arrows go from change to change, Enter opens, Esc leads back", async () => {
  const { backend, user } = await openWindow({ now });
  await screen.findByTestId("question");
  await user.keyboard("{Control>}2{/Control}");
  await user.click(await screen.findByTestId("tab-changes"));
  const [first, second] = await rows();
  page(first).focus();
  await user.keyboard("{ArrowDown}");
  expect(document.activeElement).toBe(page(second));
  await user.keyboard("{Enter}");
  expect(backend.openedChanged.map(([id]) => id)).toEqual([14]);
  await user.keyboard("{Escape}");
  expect(await screen.findByTestId("question")).toBeTruthy();
});

test("changes that cannot be read say why and are tried again", async () => {
  const { backend, user } = await openWindow({ now, trouble: true }, { view: "changes" });
  expect((await screen.findByRole("alert")).textContent).toContain("the disk does not answer");
  backend.changes = async () => ({ changes: [], more: false });
  await user.click(screen.getByText("Try again"));
  expect(await screen.findByText("Nothing has changed yet.")).toBeTruthy();
  expect(screen.queryByRole("alert")).toBeNull();
});

test("an empty library leads to the choice of what to read", async () => {
  const { user } = await openWindow({ kind: "empty" }, { view: "changes" });
  await user.click(await screen.findByText("Choose what to read"));
  expect(await screen.findByTestId("settings")).toBeTruthy();
});
