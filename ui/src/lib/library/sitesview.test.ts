import { fireEvent, screen, waitFor, within } from "@testing-library/svelte";
import { expect, test, vi } from "vitest";
import { openWindow, texts } from "../../test/window";
import { everything } from "../backend/shelves";

const now = () => new Date(2026, 10, 21, 12, 0);
const open = (scenario = {}) => openWindow({ now, many: 3000, ...scenario }, { view: "sites" });
const rows = () => screen.findAllByTestId("site");
const names = () => texts("site").map((text) => text.split(" ")[0]);
const main = () => screen.getByTestId("sites");

function button(row: HTMLElement | undefined, name: RegExp | string): HTMLElement {
  return within(row as HTMLElement).getByRole("button", { name });
}

test("sites stand by how much was saved, each with its newest page, its date and a drawing in words", async () => {
  await open();
  const [first] = await rows();
  await waitFor(() => expect(first?.textContent).toMatch(/github\.com.*30 Jun 2026.*jiff: a date and time library/s));
  expect(
    within(first as HTMLElement)
      .getByRole("img")
      .getAttribute("aria-label"),
  ).toMatch(/^Saved from \d{4} to 2026, most in \d{4}$/);
  expect(within(first as HTMLElement).getByText(/^\d+ bookmarks$/)).toBeTruthy();
});

test("of thousands of sites only those on screen are drawn", async () => {
  await open({ many: 20_000 });
  expect((await rows()).length).toBeLessThan(40);
  expect(Number((await rows())[0]?.getAttribute("aria-setsize"))).toBeGreaterThan(30);
});

test("typing filters and ordering orders; Esc first empties the field", async () => {
  const { user } = await open();
  await rows();
  const field = screen.getByTestId<HTMLInputElement>("sites-filter");
  await user.type(field, "rust");
  await waitFor(() => expect(names()).toEqual(["doc.rust-lang.org"]));
  await user.type(field, "zzz");
  expect(await screen.findByText("No site has “rustzzz” in its name.")).toBeTruthy();
  await user.keyboard("{Escape}");
  expect(field.value).toBe("");
  await user.click(screen.getByLabelText("By name"));
  await waitFor(() =>
    expect(names()[0]).toBe("a-very-long-host-name-that-does-not-fit.on-any-card.documentation.example.com"),
  );
});

test("arrow keys go from site to site, fold subdomains out and in, and Enter opens the library with one", async () => {
  const { backend, user } = await open();
  const list = vi.spyOn(backend, "list");
  await rows();
  screen.getByTestId("sites-filter").focus();
  await user.keyboard("{ArrowDown}");
  await waitFor(() => expect(document.activeElement?.textContent).toBe("github.com"));
  await user.keyboard("{ArrowRight}");
  await waitFor(() => expect(names()[1]).toBe("docs.github.com"));
  await user.keyboard("{ArrowRight}");
  await waitFor(() => expect(document.activeElement?.textContent).toBe("docs.github.com"));
  await user.keyboard("{ArrowLeft}");
  await waitFor(() => expect(document.activeElement?.textContent).toBe("github.com"));
  await user.keyboard("{ArrowLeft}");
  await waitFor(() => expect(names()[1]).not.toBe("docs.github.com"));
  await user.keyboard("{Enter}");
  expect(await screen.findByTestId("library")).toBeTruthy();
  await waitFor(() => expect(list.mock.lastCall?.[0].where).toEqual({ ...everything, sites: ["github.com"] }));
});

test("a site has a page of its own, from which Esc leads back to the list as it was", async () => {
  const { backend, user } = await open();
  const [first] = await rows();
  await user.click(button(first, "More about github.com"));
  const page = await screen.findByTestId("site-page");
  expect(within(page).getByRole("heading", { name: "github.com" })).toBeTruthy();
  expect(within(page).getByRole("button", { name: /^2026: \d+ bookmarks$/ })).toBeTruthy();
  expect(within(page).getByRole("button", { name: /^Work › Rust\s*,\s*\d+ bookmarks$/ })).toBeTruthy();
  await user.click(await within(page).findByRole("button", { name: /^jiff.*library.*success\s*,\s*30 Jun 2026$/ }));
  expect(backend.opened).toHaveLength(1);
  await user.keyboard("{Escape}");
  expect((await rows()).length).toBeGreaterThan(3);
  expect(screen.queryByTestId("site-page")).toBeNull();
  await waitFor(() => expect(document.activeElement?.textContent).toBe("github.com"));
});

test("who comes back finds the order, what was unfolded and the place", async () => {
  const { user } = await open();
  const [first] = await rows();
  await user.click(button(first, "Subdomains of github.com"));
  await user.click(screen.getByLabelText("By name"));
  main().scrollTop = 300;
  await fireEvent.scroll(main());
  await user.click(screen.getByTestId("tab-copies"));
  await user.click(await screen.findByTestId("tab-sites"));
  await rows();
  expect(screen.getByLabelText<HTMLInputElement>("By name").checked).toBe(true);
  await waitFor(() => expect(main().scrollTop).toBe(300));
});

test("the library is counted again when it has changed, and only then", async () => {
  const { backend, user } = await open();
  const columns = vi.spyOn(backend, "columns");
  await rows();
  expect(columns).toHaveBeenCalledTimes(1);
  await user.click(screen.getByTestId("tab-copies"));
  await user.click(await screen.findByTestId("tab-sites"));
  await rows();
  expect(columns).toHaveBeenCalledTimes(1);
  await backend.importFile();
  await waitFor(() => expect(columns).toHaveBeenCalledTimes(2));
});

test("what cannot be counted says why and is tried again", async () => {
  const { backend, user } = await open({ trouble: true });
  expect((await screen.findByRole("alert")).textContent).toContain("the disk does not answer");
  const empty = { ids: [], savedAt: [], source: [], folder: [], site: [], language: [] };
  backend.columns = async () => ({ ...empty, sources: [], folders: [], sites: [], languages: [], tags: [] });
  await user.click(screen.getByText("Try again"));
  expect(await screen.findByText("There are no bookmarks yet.")).toBeTruthy();
  expect(screen.queryByRole("alert")).toBeNull();
});

test("an empty library leads to the choice of what to read", async () => {
  const { user } = await open({ kind: "empty", many: 0 });
  await user.click(await screen.findByText("Choose what to read"));
  expect(await screen.findByTestId("settings")).toBeTruthy();
});

test("while it is counted that is said", async () => {
  await open({ hold: true });
  expect(await screen.findByText("Counting the sites…")).toBeTruthy();
});
