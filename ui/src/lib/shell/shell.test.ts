import { told } from "../backend/fake/told";
import { render, screen, waitFor } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import App from "../../App.svelte";
import { ScriptedBackend } from "../../test/scripted";
import { openWindow, texts } from "../../test/window";

test("a damaged library can be set aside", async () => {
  const { user } = await openWindow({ kind: "damaged" });
  expect((await screen.findByRole("alert")).textContent).toContain("library.db is damaged");
  await user.click(screen.getByTestId("repair"));
  expect(await screen.findByTestId("first-run")).toBeTruthy();
});

test("a library that cannot be opened says why and can be tried again", async () => {
  const { backend, user } = await openWindow({ kind: "broken" });
  expect((await screen.findByRole("alert")).textContent).toContain("the disk is full");
  backend.start = async () => ({ state: "ready" });
  await user.click(screen.getByText("Try opening it again"));
  expect(await screen.findByTestId("question")).toBeTruthy();
});

test("settings that could not be read beside a damaged library are read after it", async () => {
  const backend = new ScriptedBackend({ kind: "damaged" });
  const settings = backend.settings.bind(backend);
  backend.settings = () => Promise.reject(told("Not yet."));
  backend.repair = async () => ({ state: "ready" });
  render(App, { props: { backend } });
  const repair = await screen.findByTestId("repair");
  backend.settings = settings;
  await userEvent.click(repair);
  expect(await screen.findByText("Built-in answers · nothing leaves this computer")).toBeTruthy();
});

test("an empty library says so and leads to the choice", async () => {
  const { user } = await openWindow({ kind: "empty" });
  await user.click(await screen.findByText("Choose what to read"));
  expect(await screen.findByTestId("settings")).toBeTruthy();
});

test("conversations stand under today and earlier, and open", async () => {
  const now = () => new Date();
  const { user } = await openWindow({ now });
  await waitFor(() => expect(screen.getAllByTestId("conversation")).toHaveLength(5));
  expect(texts("conversation").slice(-2)).toEqual(["Sourdough timing", "night trains across Europe"]);
  await user.click(screen.getByRole("button", { name: "Sourdough timing" }));
  expect(await screen.findByRole("heading", { name: "Sourdough timing" })).toBeTruthy();
});

test("deleting a conversation takes two presses", async () => {
  const { user } = await openWindow();
  await user.click(await screen.findByRole("button", { name: "Delete “Sourdough timing”" }));
  expect(texts("conversation")).toContain("Sourdough timing");
  await user.click(screen.getByRole("button", { name: "Delete “Sourdough timing” for good" }));
  await waitFor(() => expect(texts("conversation")).not.toContain("Sourdough timing"));
});

test("the status line tells of trouble and leads to the settings", async () => {
  const { user } = await openWindow({ kind: "offline" });
  await waitFor(() => expect(texts("status")).toEqual(["Firefox's bookmarks have not been readable since yesterday."]));
  await user.click(screen.getByRole("button", { name: /^Firefox's bookmarks/ }));
  expect(await screen.findByTestId("settings")).toBeTruthy();
});

test("an address that cannot be opened is said, not thrown", async () => {
  const { backend, user } = await openWindow();
  backend.open = () => Promise.reject(told("Only web addresses can be opened."));
  await user.click(await screen.findByRole("button", { name: "Sourdough timing" }));
  await user.click((await screen.findAllByTestId("card"))[0] as HTMLElement);
  expect(await screen.findByText("Only web addresses can be opened.")).toBeTruthy();
});
