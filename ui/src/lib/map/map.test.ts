import { screen, waitFor, within } from "@testing-library/svelte";
import { beforeEach, expect, test, vi } from "vitest";
import { told } from "../backend/fake/told";
import { openWindow, texts } from "../../test/window";

const now = () => new Date(2026, 10, 30, 12, 0);
const open = (scenario = {}) => openWindow({ now, ...scenario }, { view: "map" });

// A page in memory has no room and no canvas: it is drawn on what says that it was asked.
beforeEach(() => {
  vi.spyOn(HTMLElement.prototype, "clientWidth", "get").mockReturnValue(800);
  vi.spyOn(HTMLElement.prototype, "clientHeight", "get").mockReturnValue(600);
  const context = {
    createImageData: (width: number, height: number) => ({ data: new Uint8ClampedArray(4 * width * height) }),
    putImageData: () => undefined,
    measureText: (text: string) => ({ width: 7 * text.length }),
  };
  const contexts = (kind: string) => (kind === "2d" ? context : null);
  vi.spyOn(HTMLCanvasElement.prototype, "getContext").mockImplementation(contexts as never);
});

const stage = () => screen.findByTestId("map-stage");

test("the map names its topics and counts what has which colour", async () => {
  await open();
  await waitFor(() => expect(texts("topic")).toContain("kitchen"));
  expect(texts("group")[0]).toMatch(/^(work|design)\s*, 6$/);
  expect(texts("group").at(-1)).toMatch(/^Others\s*, \d+$/);
});

test("a topic is lit up, said how many, and shown in the library", async () => {
  const { user } = await open();
  await waitFor(() => expect(texts("topic")).toContain("design"));
  await user.click(screen.getByRole("button", { name: "design: 6 pages" }));
  const bar = await screen.findByTestId("chosen-bar");
  expect(bar.textContent).toContain("6 pages");
  await user.click(within(bar).getByText("Show in the library"));
  await waitFor(() => expect(screen.queryByTestId("map")).toBeNull());
  await screen.findByTestId("library");
  expect(await screen.findAllByText(/On the map: design/)).not.toHaveLength(0);
});

test("what is found stands out, and its number is said", async () => {
  const { user } = await open();
  await user.type(await screen.findByTestId("map-search"), "sourdough");
  await waitFor(() => expect(texts("map-found")[0]).toMatch(/^[1-9]\d* found$/));
  await user.type(screen.getByTestId("map-search"), "{Escape}");
  await waitFor(() => expect(texts("map-found")).toEqual([""]));
  // Escape emptied the field; the map is still there.
  expect(screen.getByTestId("map")).toBeTruthy();
});

test("by keys one walks to a topic, into it and to a page, whose card opens", async () => {
  const { backend, user } = await open();
  await waitFor(() => expect(texts("topic").length).toBeGreaterThan(3));
  (await stage()).focus();
  await user.keyboard("{ArrowRight}");
  await waitFor(() => expect(texts("map-spoken")[0]).toMatch(/: \d+ pages?$/));
  await user.keyboard("{Enter}{Enter}");
  const card = await screen.findByTestId("map-card");
  const rows = await backend.rows((await backend.columns()).ids);
  const title = within(card).getByRole("heading").textContent ?? "";
  expect(rows.map((row) => row.title)).toContain(title);
  await user.click(within(card).getByText("Similar pages"));
  await waitFor(() => expect(within(card).getAllByRole("listitem").length).toBeGreaterThan(0));
  (await stage()).focus();
  await user.keyboard("{Escape}");
  await waitFor(() => expect(screen.queryByTestId("map-card")).toBeNull());
  expect(screen.getByTestId("map")).toBeTruthy();
});

test("Escape closes the card, also from within, and gives the keys back to the map", async () => {
  const { user } = await open();
  await waitFor(() => expect(texts("topic").length).toBeGreaterThan(3));
  (await stage()).focus();
  await user.keyboard("{ArrowRight}{Enter}{Enter}");
  const card = await screen.findByTestId("map-card");
  await user.click(within(card).getByText("Similar pages"));
  within(card).getByLabelText("Close").focus();
  await user.keyboard("{Escape}");
  await waitFor(() => expect(screen.queryByTestId("map-card")).toBeNull());
  expect(document.activeElement).toBe(await stage());
});

test("what was chosen is there again when one comes back", async () => {
  const { user } = await open();
  await user.selectOptions(await screen.findByTestId("colour-by"), "site");
  await waitFor(() => expect(texts("group")[0]).toContain("github.com"));
  await user.click(screen.getByTestId("tab-timeline"));
  await screen.findByTestId("timeline");
  await user.click(screen.getByTestId("tab-map"));
  await waitFor(() => expect(texts("group")[0]).toContain("github.com"));
});

test("as a list each topic opens to its newest pages", async () => {
  const { backend, user } = await open();
  await user.click(await screen.findByTestId("as-list"));
  const list = await screen.findByTestId("map-list");
  await user.click(within(list).getByRole("button", { name: /^kitchen/ }));
  const page = await within(list).findByRole("button", { name: /^Sourdough for beginners/ });
  await user.click(page);
  expect(backend.opened).toEqual([[13]]);
});

test("where the window cannot draw there is the list", async () => {
  vi.spyOn(HTMLCanvasElement.prototype, "getContext").mockReturnValue(null);
  await open();
  expect(await screen.findByText("This window cannot draw the map. Here it is as a list.")).toBeTruthy();
  expect((await screen.findByTestId("map-list")).textContent).toContain("kitchen");
});

test("when the graphics card is taken away, the map is drawn in another way", async () => {
  await open();
  const before = (await stage()).querySelector("canvas");
  before?.dispatchEvent(new Event("webglcontextlost", { cancelable: true }));
  await waitFor(() => expect(screen.getByTestId("map-stage").querySelector("canvas")).not.toBe(before));
  expect(screen.getByTestId("map-stage").querySelectorAll("canvas")).toHaveLength(1);
});

test("while it waits for search by meaning the map says so, and leads to the settings", async () => {
  const { user } = await open({ map: "waiting" });
  const standing = await screen.findByTestId("map-waiting");
  expect(standing.textContent).toMatch(/\d+ of \d+ bookmarks are ready/);
  await user.click(within(standing).getByText("Look in Settings"));
  await screen.findByTestId("settings");
});

test("while it is drawn the map says how far it is", async () => {
  await open({ map: "making" });
  expect((await screen.findByTestId("map-making")).textContent).toMatch(/\d+ of \d+ bookmarks have their places/);
});

test("with no bookmarks the map says what to do", async () => {
  await open({ kind: "empty" });
  expect(await screen.findByText("There is nothing to draw yet.")).toBeTruthy();
});

test("a map that cannot be read is read again when asked", async () => {
  const { backend, user } = await open();
  await screen.findByTestId("map-stage");
  vi.spyOn(backend, "map").mockRejectedValueOnce(told("The disk does not answer."));
  await user.click(screen.getByTestId("tab-timeline"));
  expect((await screen.findByRole("alert")).textContent).toContain("The disk does not answer.");
  await user.click(within(screen.getByRole("alert")).getByText("Try again"));
  await waitFor(() => expect(screen.queryByRole("alert")).toBeNull());
});

test("the map is saved as a picture", async () => {
  const { backend, user } = await open();
  const save = vi.spyOn(backend, "savePicture");
  await user.click(await screen.findByTestId("save-svg"));
  await screen.findByText(/^Saved as /);
  expect(save).toHaveBeenCalledWith("dogear-map", "svg", expect.stringMatching(/^<svg .*<\/svg>\n$/s));
});

test("what is chosen is printed as a list, and the window stands again afterwards", async () => {
  const print = vi.fn();
  vi.stubGlobal("print", print);
  const { user } = await open();
  await waitFor(() => expect(texts("topic")).toContain("kitchen"));
  await user.click(screen.getByRole("button", { name: /^kitchen/, pressed: false, description: "" }));
  await user.click(await screen.findByTestId("print-list"));
  const sheet = await screen.findByTestId("printed");
  expect(sheet.parentElement).toBe(document.body);
  expect(within(sheet).getAllByRole("listitem").length).toBeGreaterThan(2);
  await waitFor(() => expect(print).toHaveBeenCalled());
  window.dispatchEvent(new Event("afterprint"));
  await waitFor(() => expect(screen.queryByTestId("printed")).toBeNull());
});
