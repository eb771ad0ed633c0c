import { told } from "../backend/fake/told";
import { screen, waitFor } from "@testing-library/svelte";
import { expect, test } from "vitest";
import { openWindow, texts } from "../../test/window";

test("a conversation is renamed in its place; an empty title and Escape change nothing", async () => {
  const { user } = await openWindow();
  const rename = async (keys: string) => {
    await user.click(await screen.findByRole("button", { name: "Rename “Sourdough timing”" }));
    await user.keyboard(keys);
  };
  await rename("Nothing{Escape}");
  await rename("{Backspace}{Enter}");
  expect(texts("conversation")).toContain("Sourdough timing");
  await rename("Bread{Enter}");
  await waitFor(() => expect(texts("conversation")).toContain("Bread"));
  expect(texts("conversation")).not.toContain("Sourdough timing");
});

test("conversations are searched, and a search without a find says so", async () => {
  const { user } = await openWindow();
  const field = await screen.findByTestId("search-conversations");
  await user.type(field, "sourdough");
  await waitFor(() => expect(texts("conversation")).toEqual(["Sourdough timing"]));
  await user.type(field, "xyz");
  expect(await screen.findByText("No conversation holds these words.")).toBeTruthy();
  await user.keyboard("{Escape}");
  await waitFor(() => expect(texts("conversation")).toHaveLength(5));
});

test("a conversation is written to a file; a refusal is said", async () => {
  const { backend, user } = await openWindow();
  const button = await screen.findByRole("button", { name: "Export “Sourdough timing”" });
  await user.click(button);
  expect(await screen.findByText("Written to /home/reader/conversation.md")).toBeTruthy();
  backend.exportConversation = () => Promise.reject(told("The disk is full."));
  await user.click(button);
  expect(await screen.findByText("The disk is full.")).toBeTruthy();
});
