import { screen, waitFor, within } from "@testing-library/svelte";
import { expect, test, vi } from "vitest";
import { openWindow, texts } from "../../test/window";
import type { Scenario } from "../backend/fake/scenario";
import type { Model } from "../backend/types";
import { facts, progress } from "./models";

const lying: Model = {
  id: "m",
  name: "M",
  sizeMb: 1350,
  languages: 100,
  license: "MIT",
  folder: null,
  comesWithDogear: false,
  state: "here",
  done: 0,
  of: 0,
  problem: null,
};

test("a model is described by what is known of it", () => {
  expect(facts(lying)).toBe("100 languages · about 1,350 MB · MIT");
  expect(facts({ ...lying, languages: null, sizeMb: null, license: null, folder: "/models/own" })).toBe("/models/own");
});

test("how far it is, is said in megabytes and in bookmarks", () => {
  const check = (model: Partial<Model>, expected: string | null) =>
    expect(progress({ ...lying, ...model }, "Old")).toBe(expected);
  check({}, null);
  check({ state: "partial", done: 58_300 }, "58 MB of it are here.");
  check({ state: "fetching" }, "Asking for it…");
  check({ state: "fetching", done: 1_500, of: 135_100 }, "2 of 135 MB");
  check({ state: "coming", done: 1_600, of: 4_201 }, "Has read 1,600 of 4,201 bookmarks. Old answers until then.");
  expect(progress({ ...lying, state: "coming", of: 1 }, null)).toBe(
    "Has read 0 of 1 bookmark. Words are searched until then.",
  );
});

async function settings(scenario: Partial<Scenario> = {}) {
  const opened = await openWindow(scenario, { view: "settings" });
  const row = async (name: string) => within(await screen.findByRole("listitem", { name }));
  return { ...opened, row };
}

test("a model is fetched, used, and the one before comes back", async () => {
  const { user, row } = await settings();
  const own = await row("all-MiniLM-L6-v2");
  expect(own.getByText("In use")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Get multilingual-e5-small from huggingface.co" }));
  await user.click(await screen.findByRole("button", { name: "Use multilingual-e5-small" }));
  const e5 = await row("multilingual-e5-small");
  await waitFor(() => expect(e5.getByText("In use")).toBeTruthy());
  await user.click(screen.getByRole("button", { name: "Go back to all-MiniLM-L6-v2" }));
  await waitFor(() => expect(own.getByText("In use")).toBeTruthy());
  expect(e5.getByRole("button", { name: "Use multilingual-e5-small" })).toBeTruthy();
});

test("what is on its way can be stopped, gone on with and deleted", async () => {
  const { user, backend } = await settings({ models: "fetching", hold: true });
  const fetching = vi.spyOn(backend, "fetchModel");
  await user.click(await screen.findByRole("button", { name: "Stop getting multilingual-e5-small" }));
  await waitFor(() => expect(texts("model-progress")).toEqual(["58 MB of it are here."]));
  await user.click(screen.getByRole("button", { name: "Delete what is here of multilingual-e5-small" }));
  await screen.findByRole("button", { name: "Get multilingual-e5-small from huggingface.co" });
  expect(fetching).not.toHaveBeenCalled();
});

test("a change under way says who answers, and can be called off", async () => {
  const { user, row } = await settings({ models: "coming" });
  const e5 = await row("multilingual-e5-small");
  expect(e5.getByText(/1,600 of 4,201 bookmarks/)).toBeTruthy();
  await user.click(e5.getByRole("button", { name: "Do not change to multilingual-e5-small" }));
  await waitFor(() => expect(e5.getByRole("button", { name: "Use multilingual-e5-small" })).toBeTruthy());
});

test("why a model did not come is said beside it", async () => {
  const { row } = await settings({ models: "failed" });
  const e5 = await row("multilingual-e5-small");
  expect(e5.getByRole("alert").textContent).toContain("broke");
  expect(e5.getByRole("button", { name: "Go on getting multilingual-e5-small" })).toBeTruthy();
});

test("a list that cannot be read says so and is asked for again", async () => {
  const { user, backend } = await settings({ trouble: true });
  const section = within(await screen.findByTestId("models"));
  expect((await section.findByRole("alert")).textContent).toContain("could not be listed");
  const asked = vi.spyOn(backend, "models");
  await user.click(section.getByRole("button", { name: "Try again" }));
  expect(asked).toHaveBeenCalledOnce();
});

test("another server is kept, and named before anything is asked of it", async () => {
  const { user, backend } = await settings();
  const change = vi.spyOn(backend, "changeSettings");
  const section = await screen.findByTestId("models");
  const field = await within(section).findByLabelText("Get them from");
  await user.type(field, "https://models.example.org/{Tab}");
  expect(change).toHaveBeenLastCalledWith({ modelServer: "https://models.example.org/" });
  await screen.findByRole("button", { name: "Get bge-m3 from models.example.org" });
  expect(screen.getByTestId("privacy").textContent).toContain("models.example.org");
});
