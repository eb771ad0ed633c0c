import { fireEvent, screen, waitFor, within } from "@testing-library/svelte";
import { expect, test, vi } from "vitest";
import { openWindow, texts } from "../../test/window";
import type { Copies, CopiesRequest } from "../backend/shelves";
import { CopiesShown, GROUPS } from "./copies.svelte";
import { ScriptedBackend } from "../../test/scripted";

const open = (scenario = {}) => openWindow(scenario, { view: "copies" });
const groups = () => screen.findAllByTestId("copies-group");

function inGroup(group: HTMLElement | undefined) {
  return within(group as HTMLElement);
}

test("pages that are saved more than once are told in a sentence, each with what differs", async () => {
  await open();
  expect((await screen.findByTestId("copies-told")).textContent?.trim()).toBe(
    "3 pages are saved more than once, 4 more times than needed.",
  );
  expect(texts("copies-differ")).toEqual([
    "3 bookmarks · differ in title, folder, browser and date",
    "2 bookmarks · differ in folder, browser and date",
    "2 bookmarks · differ in date",
  ]);
  expect(texts("copies-keep")).toEqual([
    "best kept: in the most specific folder",
    "best kept: the oldest",
    "best kept: the oldest",
  ]);
});

test("other forms of an address have marked in what they differ", async () => {
  const { user } = await open();
  await user.click(await screen.findByLabelText("Other forms"));
  await waitFor(() => expect(screen.getAllByTestId("copies-group")).toHaveLength(5));
  const marks = [...((await groups())[3]?.querySelectorAll("mark") ?? [])].map(({ textContent }) => textContent);
  expect(marks).toEqual(["https://", "/", "http://www.", "https://", "/?utm_source=newsletter&utm_medium=email"]);
});

test("one group is copied as a list, shown in the library, and its page opened", async () => {
  const { backend, user } = await open();
  const [first] = await groups();
  await user.click(inGroup(first).getByText("Copy a list"));
  expect((await navigator.clipboard.readText()).split("\n")).toEqual([
    "https://github.com/facebookresearch/dinov2\tChrome (Home)\tWork › Vision",
    "https://github.com/facebookresearch/dinov2\tFirefox\tReading",
    "https://github.com/facebookresearch/dinov2\tSample library\t",
  ]);
  expect(await screen.findByText("Copied a list of 3 bookmarks.")).toBeTruthy();
  await user.click(inGroup(first).getByText("https://github.com/facebookresearch/dinov2"));
  expect(backend.opened).toHaveLength(1);
  await user.click(inGroup(first).getByRole("button", { name: "Open in Firefox" }));
  expect(backend.openedInItsBrowser).toHaveLength(1);
  await user.click(inGroup(first).getByText("Show in the library"));
  expect(await screen.findByTestId("library")).toBeTruthy();
});

test("several groups are chosen with the keyboard and in ranges, and copied as one list", async () => {
  const { user } = await open({ many: 2000 });
  const boxes = async () => (await groups()).map((group) => inGroup(group).getByRole("checkbox"));
  (await boxes())[0]?.focus();
  await user.keyboard(" {ArrowDown}{ArrowDown}");
  expect(document.activeElement).toBe((await boxes())[2]);
  await user.keyboard("{Shift>}");
  await user.click((await boxes())[2] as HTMLElement);
  await user.keyboard("{/Shift}");
  const bar = await screen.findByTestId("copies-chosen");
  expect(bar.textContent).toContain("3 chosen");
  await user.click(within(bar).getByText("Copy a list"));
  expect((await navigator.clipboard.readText()).split("\n\n")).toHaveLength(3);
  await user.click(within(bar).getByText("Choose none"));
  expect(screen.queryByTestId("copies-chosen")).toBeNull();
  (await boxes())[0]?.focus();
  await user.keyboard(" {Escape}");
  expect(screen.queryByTestId("copies-chosen")).toBeNull();
  expect(screen.getByTestId("copies")).toBeTruthy();
});

test("thousands of groups are shown in parts, and what was chosen in one stays chosen in the next", async () => {
  const { user } = await open({ many: 2000 });
  const [first] = await groups();
  await user.click(inGroup(first).getByRole("checkbox"));
  expect(screen.getAllByTestId("copies-group")).toHaveLength(GROUPS);
  expect(screen.getByText("1 to 30 of 100")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "More" }));
  expect(await screen.findByText("31 to 60 of 100")).toBeTruthy();
  expect((await screen.findByTestId("copies-chosen")).textContent).toContain("1 chosen");
  expect(screen.queryAllByRole("checkbox", { checked: true })).toHaveLength(0);
});

test("how to remove names the keys of each browser, and where each copy is", async () => {
  const { user } = await open();
  const [first] = await groups();
  await user.click(inGroup(first).getByText("How to remove"));
  const dialog = await screen.findByTestId("copies-remove");
  const said = (dialog.textContent ?? "").replace(/\s+/g, " ");
  expect(said).toContain("Press Ctrl+Shift+O in Chrome: its bookmarks open.");
  expect(said).toContain("This file was read once and is not changed.");
  expect(said).toContain("Work › Vision · 14 Mar 2025");
  await user.click(within(dialog).getAllByRole("button", { name: "Copy the title" })[1] as HTMLElement);
  expect(await navigator.clipboard.readText()).toBe("dinov2");
  await user.keyboard("{Escape}");
  expect(screen.getByTestId("copies")).toBeTruthy();
});

test("alike by meaning has a slider, which is asked once it rests", async () => {
  const { backend, user } = await open();
  await groups();
  const copies = vi.spyOn(backend, "copies");
  await user.click(screen.getByLabelText("Alike by meaning"));
  const slider = await screen.findByTestId<HTMLInputElement>("closeness");
  for (const value of ["85", "80", "75"]) await fireEvent.input(slider, { target: { value } });
  await waitFor(() => expect(screen.getAllByTestId("copies-group")).toHaveLength(2));
  expect(copies.mock.calls.map(([{ closeness }]) => closeness)).toEqual([0.9, 0.75]);
  expect(screen.getByTestId("copies-told").textContent).toContain(
    "2 groups of pages that are alike, 4 bookmarks in all.",
  );
  await fireEvent.input(slider, { target: { value: "99" } });
  expect(await screen.findByText("No two pages are as close as that.")).toBeTruthy();
});

test("what is not ready says what it waits for", async () => {
  const { user } = await open({ kind: "reading" });
  await user.click(await screen.findByLabelText("Alike by meaning"));
  expect((await screen.findByText(/^Pages can be compared/)).textContent).toContain("2,605 of 4,201 so far");
});

test.each([
  [{ kind: "empty" as const }, "There are no bookmarks yet."],
  [{ hold: true }, "Looking for copies…"],
])("%j", async (scenario, said) => {
  await open(scenario);
  expect(await screen.findByText(said)).toBeTruthy();
});

test("copies that cannot be looked for say why and are tried again", async () => {
  const { backend, user } = await open({ trouble: true });
  expect((await screen.findByRole("alert")).textContent).toContain("the disk does not answer");
  backend.copies = async () => ({ groups: [], total: 0, spare: 0, ready: true });
  await user.click(screen.getByText("Try again"));
  expect(await screen.findByText("No page is saved twice.")).toBeTruthy();
});

function manual() {
  const backend = new ScriptedBackend();
  const asked: CopiesRequest[] = [];
  const answers: ((copies: Copies) => void)[] = [];
  backend.copies = (request) => {
    asked.push(request);
    return new Promise((resolve) => answers.push(resolve));
  };
  return { backend, asked, answers, copies: new CopiesShown() };
}

const none: Copies = { groups: [], total: 0, spare: 0, ready: true };

test("an answer to an earlier choice that comes late is passed over", async () => {
  const { backend, answers, copies } = manual();
  const first = copies.refresh(backend);
  copies.lookFor(backend, "title");
  answers[1]?.(none);
  await waitFor(() => expect(copies.shown?.likeness).toBe("title"));
  answers[0]?.({ ...none, total: 5 });
  await first;
  expect([copies.shown?.total, copies.reading]).toEqual([0, false]);
});

test("where the groups on screen are gone, the last that are left are shown", async () => {
  const { backend, asked, answers, copies } = manual();
  const turning = copies.turn(backend, true);
  answers[0]?.({ ...none, total: 12 });
  await waitFor(() => expect(asked).toHaveLength(2));
  answers[1]?.({ ...none, total: 12 });
  await turning;
  expect(asked.map(({ from }) => from)).toEqual([GROUPS, 0]);
});
