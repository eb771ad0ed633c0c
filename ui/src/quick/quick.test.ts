/** Quick search as a whole, on a library whose answers come when the test says so. */
import { render, screen, waitFor } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import type { Scenario } from "../lib/backend/fake/scenario";
import type { Found } from "../lib/backend/types";
import { found, hit, ScriptedBackend } from "../test/scripted";
import { texts } from "../test/window";
import Quick from "./Quick.svelte";

/** A library that says what it found by words and as a whole when the test tells it to. */
class Searched extends ScriptedBackend {
  readonly asked: { query: string; drop: string[]; words: boolean }[] = [];
  readonly #replies: ((found: Found) => void)[] = [];

  override find(query: string, drop: string[], words: boolean): Promise<Found> {
    this.asked.push({ query, drop, words });
    return new Promise((resolve) => this.#replies.push(resolve));
  }

  /** Answers the question of this number. */
  async reply(question: number, answer: Found): Promise<void> {
    await waitFor(() => expect(this.asked.length).toBeGreaterThan(question));
    this.#replies[question]?.(answer);
  }
}

async function openQuick<B extends ScriptedBackend>(backend: B) {
  const user = userEvent.setup();
  render(Quick, { props: { backend } });
  return { backend, user, field: await screen.findByTestId("quick-field") };
}

async function onFake(scenario: Partial<Scenario>, query: string) {
  const opened = await openQuick(new ScriptedBackend(scenario));
  await opened.user.type(opened.field, query);
  return opened;
}

const rows = () => texts("quick-row").map((text) => text.match(/Page \d+/)?.[0]);

test("before anything is typed there is a hint and nothing else", async () => {
  await openQuick(new ScriptedBackend({}));
  const blank = await screen.findByTestId("quick-blank");
  await waitFor(() => expect(blank.textContent?.trim()).toMatch(/^Type what you remember: .*\.$/));
  expect(blank.querySelector("button")).toBeNull();
});

test("what the meaning finds joins below the row that the keys are on", async () => {
  const { backend, user, field } = await openQuick(new Searched());
  await user.type(field, "p");
  await backend.reply(1, found([hit(1), hit(2), hit(3)]));
  await waitFor(() => expect(rows()).toEqual(["Page 1", "Page 2", "Page 3"]));
  await user.keyboard("{ArrowDown}");
  await backend.reply(0, found([hit(9), hit(3), hit(2), hit(1)]));
  await waitFor(() => expect(rows()).toEqual(["Page 1", "Page 2", "Page 9", "Page 3"]));
  expect(screen.getAllByRole("option", { selected: true })).toHaveLength(1);
  expect(backend.asked.map(({ words }) => words)).toEqual([false, true]);
});

test("an answer to what is no longer typed is not shown", async () => {
  const { backend, user, field } = await openQuick(new Searched());
  await user.type(field, "pa");
  const whole = backend.asked.findIndex(({ query, words }) => query === "pa" && !words);
  await backend.reply(whole, found([hit(2)]));
  await waitFor(() => expect(rows()).toEqual(["Page 2"]));
  const earlier = backend.asked.findIndex(({ query, words }) => query === "p" && !words);
  await backend.reply(earlier, found([hit(1)]));
  await new Promise((resolve) => setTimeout(resolve, 0));
  expect(rows()).toEqual(["Page 2"]);
});

test("Enter opens the page in the browser that it came from, and quick search goes", async () => {
  const { backend, user } = await onFake({}, "terminal file manager");
  await screen.findAllByTestId("quick-row");
  await user.keyboard("{ArrowDown}{Enter}");
  await waitFor(() => expect(backend.hidden).toBe(1));
  expect(backend.openedInItsBrowser).toHaveLength(1);
  expect(backend.opened).toEqual([]);
});

test("where that browser is not here, the usual one opens it", async () => {
  const { backend, user } = await onFake({}, "terminal file manager");
  const gone = { code: "noProgram", data: { browser: "Firefox" } };
  vi.spyOn(backend, "openInItsBrowser").mockRejectedValue(gone);
  await screen.findAllByTestId("quick-row");
  await user.keyboard("{Enter}");
  await waitFor(() => expect(backend.hidden).toBe(1));
  expect(backend.opened).toHaveLength(1);
});

test("a page that cannot be opened is said, and quick search stays", async () => {
  const { backend, user } = await onFake({}, "terminal file manager");
  vi.spyOn(backend, "openInItsBrowser").mockRejectedValue({ code: "nothingToOpen", data: {} });
  await screen.findAllByTestId("quick-row");
  await user.keyboard("{Enter}");
  expect((await screen.findByTestId("quick-notice")).textContent).toMatch(/nothing to open/);
  expect(backend.hidden).toBe(0);
});

test("marked rows are opened together; more than ten only after a question", async () => {
  const { backend, user, field } = await openQuick(new Searched());
  await user.type(field, "p");
  await backend.reply(0, found(Array.from({ length: 12 }, (_, index) => hit(index + 1))));
  await waitFor(() => expect(rows()).toHaveLength(12));
  await user.keyboard("{Shift>}{ArrowDown}{/Shift}{Control>}{Enter}{/Control}");
  await waitFor(() => expect(backend.openedInItsBrowser).toEqual([10, 20]));
  await user.keyboard("{Shift>}{PageDown}{PageDown}{/Shift}{Control>}{Enter}{/Control}");
  expect((await screen.findByTestId("quick-many")).textContent).toContain("Open 12 pages?");
  await user.keyboard("{Escape}");
  await waitFor(() => expect(screen.queryByTestId("quick-many")).toBeNull());
  expect(backend.openedInItsBrowser).toHaveLength(2);
  expect(document.activeElement).toBe(field);
  await user.keyboard("{Control>}{Enter}{/Control}");
  await screen.findByTestId("quick-many");
  await user.keyboard("{Enter}");
  await waitFor(() => expect(backend.openedInItsBrowser).toHaveLength(14));
});

test("Tab asks it in the window, Escape hides, and both leave what was typed", async () => {
  const { backend, user, field } = await onFake({}, "sourdough");
  await user.keyboard("{Tab}");
  await waitFor(() => expect(backend.hidden).toBe(1));
  expect(await backend.errand()).toEqual({ errand: "ask", question: "sourdough" });
  await user.click(field);
  await user.keyboard("{Escape}");
  await waitFor(() => expect(backend.hidden).toBe(2));
  expect(field).toHaveProperty("value", "sourdough");
});

test("a condition is taken off and put back", async () => {
  const { user } = await onFake({}, "sourdough 2024");
  expect(await screen.findByTestId("chip")).toHaveProperty("textContent", expect.stringContaining("2024"));
  await user.keyboard("{Shift>}{Tab}{/Shift}{Enter}");
  expect((await screen.findByRole("button", { name: "Put 2024 back" })).textContent).toBeDefined();
  expect(screen.queryByTestId("chip")).toBeNull();
  await user.click(screen.getByRole("button", { name: "Put 2024 back" }));
  await screen.findByTestId("chip");
});

test("Alt Enter copies the address", async () => {
  const { user } = await onFake({}, "yazi");
  await screen.findAllByTestId("quick-row");
  await user.keyboard("{Alt>}{Enter}{/Alt}");
  await screen.findByText("Address copied.");
  expect(await navigator.clipboard.readText()).toBe("https://github.com/sxyazi/yazi");
});

test("where nothing fits, the nearest stand apart under what is said of them", async () => {
  await onFake({}, "quantum knitting");
  expect((await screen.findByTestId("quick-near")).textContent).toBe("Nothing saved on that. The nearest are:");
});

test.each([
  [{ kind: "empty" }, "", /has read no bookmarks yet/],
  [{ trouble: true }, "x", /locked by another program/],
  [{}, "", /Type what you remember/],
] as const)("without rows %j says why", async (scenario, query, said) => {
  const opened = await openQuick(new ScriptedBackend(scenario));
  if (query) await opened.user.type(opened.field, query);
  await screen.findByText(said);
});

test("a row that is found by what its page says shows that beside its site", async () => {
  await onFake({ pages: "read" }, "bread");
  const said = await screen.findAllByTestId("quick-said");
  expect(said[0]?.querySelector("mark")?.textContent).toMatch(/bread/i);
  const row = said[0]?.closest("[data-testid='quick-row']");
  expect(row?.querySelector(".site")).not.toBeNull();
  expect(row?.querySelector(".folder")).toBeNull();
});
