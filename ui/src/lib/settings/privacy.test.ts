import { screen, waitFor, within } from "@testing-library/svelte";
import { expect, test, vi } from "vitest";
import { openWindow, texts } from "../../test/window";

const inSettings = { view: "settings" } as const;

test("a folder is kept private, and private no longer", async () => {
  const { backend, user } = await openWindow({}, inSettings);
  const change = vi.spyOn(backend, "changeSettings");
  await user.type(await screen.findByTestId("private-folder-name"), " Work / Plans /{Enter}");
  expect(change).toHaveBeenLastCalledWith({ privateFolders: ["Health", "Work/Private", "Work/Plans"] });
  await waitFor(() => expect(texts("private-folder").at(-1)).toContain("Work › Plans"));
  await user.click(screen.getByRole("button", { name: "Remove Health" }));
  expect(change).toHaveBeenLastCalledWith({ privateFolders: ["Work/Private", "Work/Plans"] });
});

test("agreeing to an address is taken back", async () => {
  const { backend, user, ask } = await openWindow({ provider: "anthropic" });
  const change = vi.spyOn(backend, "changeSettings");
  await ask("rust");
  backend.say({ type: "failed", failure: { code: "notAgreed", data: { address: "api.example.com" } } });
  await user.click(await screen.findByTestId("look-button"));
  await user.click(await screen.findByTestId("agree-button"));
  expect(backend.requests).toHaveLength(2);
  await user.click(screen.getByTestId("nav-settings"));
  await user.click(await screen.findByRole("button", { name: "Send nothing more to api.example.com" }));
  expect(change).toHaveBeenLastCalledWith({ agreed: [] });
  await waitFor(() => expect(screen.queryByTestId("agreed")).toBeNull());
});

test("models on this computer are shown as found and chosen with one press", async () => {
  const { backend, user } = await openWindow({}, inSettings);
  const change = vi.spyOn(backend, "changeSettings");
  const found = await screen.findByTestId("found-here");
  expect(within(found).getByText(/at localhost:11434 with 3 models/)).toBeTruthy();
  await user.click(within(found).getByRole("button", { name: "Use LM Studio" }));
  expect(change).toHaveBeenCalledWith({
    provider: "openAiCompatible",
    baseUrl: "http://localhost:1234/v1",
    model: "gemma",
  });
  expect(await within(found).findByText("Chosen")).toBeTruthy();
});

test("a key that is kept in a file brings a warning", async () => {
  const { user } = await openWindow({ provider: "openAiCompatible", trouble: true }, inSettings);
  await user.type(await screen.findByTestId("provider-key"), "secret{Enter}");
  expect((await screen.findByTestId("key-in-file")).textContent).toContain("not encrypted");
});
