import { fireEvent, screen, waitFor, within } from "@testing-library/svelte";
import { expect, test } from "vitest";
import { openWindow, texts } from "../../test/window";

const now = () => new Date(2026, 10, 30, 12, 0);
const open = (scenario = {}) => openWindow({ now, ...scenario }, { view: "timeline" });

const chart = () => screen.findByTestId("timeline-chart");

test("what was saved stands by topic, the eight largest and the others", async () => {
  await open();
  await chart();
  expect(texts("group")).toHaveLength(9);
  expect(texts("group").at(-1)).toMatch(/^Others/);
  expect(screen.getByText(/^1 bookmark has no date/)).toBeTruthy();
});

test("a span is chosen by keys, said, and shown in the library", async () => {
  const { user } = await open();
  (await chart()).focus();
  await user.keyboard("{ArrowRight}");
  await user.keyboard("{Shift>}{ArrowRight}{ArrowRight}{/Shift}");
  const bar = await screen.findByTestId("chosen-bar");
  expect(bar.textContent).toMatch(/\d+ pages? from \w+ 20\d\d to \w+ 20\d\d/);
  await user.click(within(bar).getByText("Show in the library"));
  await screen.findByTestId("library");
});

test("Escape lets go first, and only then leaves", async () => {
  const { user } = await open();
  (await chart()).focus();
  await user.keyboard("{ArrowRight}");
  await screen.findByTestId("chosen-bar");
  await user.keyboard("{Escape}");
  await waitFor(() => expect(screen.queryByTestId("chosen-bar")).toBeNull());
  expect(screen.getByTestId("timeline")).toBeTruthy();
  await user.keyboard("{Escape}");
  await waitFor(() => expect(screen.queryByTestId("timeline")).toBeNull());
});

test("bars are drawn over by pointer", async () => {
  await open();
  const bars = await chart();
  bars.setPointerCapture = () => undefined;
  bars.hasPointerCapture = () => true;
  await fireEvent.pointerDown(bars, { button: 0, clientX: 60, pointerId: 1 });
  await fireEvent.pointerMove(bars, { clientX: 500, pointerId: 1 });
  expect((await screen.findByTestId("chosen-bar")).textContent).toMatch(/pages? (from|·)/);
});

test("nearer there are shorter bars, and a way back to all of it", async () => {
  const { user } = await open();
  await user.click(await screen.findByTestId("as-table"));
  const whens = () => within(screen.getByTestId("timeline-table")).getAllByRole("rowheader");
  const first = whens()[0]?.textContent;
  for (let times = 0; times < 6; times += 1) await user.click(screen.getByLabelText("Nearer"));
  await user.click(await screen.findByText("Show all of it"));
  await waitFor(() => expect(whens()[0]?.textContent).toBe(first));
});

test("as a table it has the same numbers", async () => {
  const { backend, user } = await open();
  await user.click(await screen.findByTestId("as-table"));
  const rows = within(await screen.findByTestId("timeline-table"))
    .getAllByRole("row")
    .slice(1);
  const totals = rows.map((row) => Number(within(row).getAllByRole("cell")[0]?.textContent));
  const { savedAt } = await backend.columns();
  expect(totals.reduce((sum, total) => sum + total, 0)).toBe(savedAt.filter((at) => at !== null).length);
});

test("where there is no map yet it stands by folder", async () => {
  await open({ map: "waiting" });
  await chart();
  const by = screen.getByTestId<HTMLSelectElement>("timeline-by");
  expect([by.value, [...by.options].map(({ value }) => value)]).toEqual(["folder", ["folder", "site", "source"]]);
});

test("what was never opened is told with three examples, and shown in the library", async () => {
  const { user } = await open();
  const section = await screen.findByTestId("never-opened");
  expect(within(section).getAllByRole("listitem")).toHaveLength(3);
  await user.click(within(section).getByText(/^Show all \d+ in the library/));
  await screen.findByTestId("library");
});

test("with no bookmarks it says what to do", async () => {
  await open({ kind: "empty" });
  expect(await screen.findByText("Choose what to read")).toBeTruthy();
});
