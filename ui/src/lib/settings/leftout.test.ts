import { told } from "../backend/fake/told";
import { screen, waitFor, within } from "@testing-library/svelte";
import { expect, test, vi } from "vitest";
import { openWindow, texts } from "../../test/window";

async function inSettings() {
  const opened = await openWindow({}, { view: "settings" });
  await screen.findAllByTestId("rule");
  const leaveOut = async (value: string) => {
    await opened.user.type(screen.getByTestId("rule-value"), value);
    await opened.user.click(screen.getByTestId("rule-add"));
  };
  return { ...opened, leaveOut };
}

test("rules are listed in plain words", async () => {
  await inSettings();
  expect(texts("rule")).toEqual([
    "Folder Work › Private Remove",
    "Title or address *invoice* Remove",
    "Site bank.example Remove",
    "Browser or file Sample library Remove",
  ]);
});

test("nothing is forgotten before it was said what will happen", async () => {
  const { backend, user, leaveOut } = await inSettings();
  const add = vi.spyOn(backend, "leaveOut");
  await leaveOut("Kitchen/Bread");
  const sure = await screen.findByTestId("rule-sure");
  expect(sure.textContent).toContain("Leave out everything in the folder “Kitchen › Bread”?");
  expect(sure.textContent).toContain("2 bookmarks are forgotten here. Nothing changes in your browser.");
  expect(document.activeElement).toBe(screen.getByTestId("rule-yes"));
  await user.keyboard("{Escape}");
  expect(screen.queryByTestId("rule-sure")).toBeNull();
  expect(screen.getByTestId("settings")).toBeTruthy();
  expect(add).not.toHaveBeenCalled();
});

test("a rule is added and says how many bookmarks were forgotten", async () => {
  const { backend, user, leaveOut } = await inSettings();
  const look = vi.spyOn(backend, "sources");
  await leaveOut("Kitchen");
  await user.click(await screen.findByTestId("rule-yes"));
  expect(await screen.findByText("3 bookmarks were forgotten.")).toBeTruthy();
  expect(texts("rule")).toHaveLength(5);
  expect(look).toHaveBeenCalled();
  await waitFor(() => expect(document.activeElement).toBe(screen.getByTestId("rule-value")));
});

test("a site is kept as bookmarks have it, and one that matches nothing says so", async () => {
  const { user, leaveOut } = await inSettings();
  await user.selectOptions(screen.getByTestId("rule-kind"), "site");
  await leaveOut("https://www.nowhere.example/page");
  expect((await screen.findByTestId("rule-sure")).textContent).toContain("No bookmark matches now");
  await user.click(await screen.findByTestId("rule-yes"));
  expect(await screen.findByText("No bookmark matched. New ones that match will be left out.")).toBeTruthy();
  expect(texts("rule")).toContain("Site nowhere.example Remove");
});

test("a whole browser is chosen from those that are known", async () => {
  const { user } = await inSettings();
  await user.selectOptions(screen.getByTestId("rule-kind"), "source");
  await user.selectOptions(screen.getByTestId("rule-value"), "Chrome, Work");
  await user.click(screen.getByTestId("rule-add"));
  expect((await screen.findByTestId("rule-sure")).textContent).toContain("Leave out everything from Chrome, Work?");
});

test("a rule for nothing, or one that is there, is answered with a plain sentence", async () => {
  const { user, leaveOut } = await inSettings();
  await leaveOut("Work/Private");
  expect((await screen.findByRole("alert")).textContent).toBe("This is left out already.");
  await user.selectOptions(screen.getByTestId("rule-kind"), "pattern");
  await leaveOut("**");
  expect((await screen.findByRole("alert")).textContent).toContain("not stars alone");
  expect(screen.queryByTestId("rule-sure")).toBeNull();
});

test("a rule is removed and says how many bookmarks came back", async () => {
  const { user } = await inSettings();
  await user.click(screen.getByRole("button", { name: "Remove the rule for Sample library" }));
  expect(await screen.findByText("Removed. 4 bookmarks came back.")).toBeTruthy();
  expect(texts("rule")).toHaveLength(3);
});

test("a rule that cannot be added is said, and the reader can go on", async () => {
  const { backend, user, leaveOut } = await inSettings();
  backend.leaveOut = () => Promise.reject(told("The library cannot be written."));
  await leaveOut("Kitchen");
  await user.click(await screen.findByTestId("rule-yes"));
  expect(await screen.findByText("The library cannot be written.")).toBeTruthy();
  expect(texts("rule")).toHaveLength(4);
});

test("rules that cannot be read say why; without any, that is said", async () => {
  const { backend, user } = await openWindow({ trouble: true }, { view: "settings" });
  const section = within(await screen.findByTestId("left-out"));
  expect((await section.findByRole("alert")).textContent).toContain("The rules could not be read.");
  backend.rules = async () => [];
  await user.click(section.getByText("Try again"));
  expect(await section.findByText("Nothing is left out.")).toBeTruthy();
});
