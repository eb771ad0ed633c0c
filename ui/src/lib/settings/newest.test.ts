import { screen, within } from "@testing-library/svelte";
import { expect, test } from "vitest";
import { openWindow } from "../../test/window";

const inSettings = { view: "settings" } as const;

async function pressed(newest: "this" | "newer" | "unknown") {
  const { backend, user } = await openWindow({ newest }, inSettings);
  const version = within(await screen.findByTestId("version"));
  expect(backend.host.newestAsked).toBe(0);
  await user.click(version.getByRole("button", { name: "Look for a newer version" }));
  const said = await version.findByTestId("newest");
  expect(backend.host.newestAsked).toBe(1);
  return { backend, user, version, said };
}

test("nobody is asked until the button is pressed, and then once", async () => {
  const { version, said } = await pressed("this");
  expect(said.textContent.trim()).toBe("This is the newest version.");
  expect(version.queryByRole("button")).toBeNull();
});

test("a newer version can be shown in the browser, and is not fetched", async () => {
  const { backend, user, said } = await pressed("newer");
  expect(said.textContent).toContain("Version 0.2.0 is there.");
  await user.click(within(said).getByRole("button", { name: "Show it in the browser" }));
  expect(backend.host.newestOpened).toBe(1);
});

test("no answer is said with the reason and the place to look, and can be asked for again", async () => {
  const { backend, user, version, said } = await pressed("unknown");
  expect(said.textContent).toMatch(/does not say .*it does not answer.*releases\/latest/);
  await user.click(version.getByRole("button", { name: "Look again" }));
  expect(backend.host.newestAsked).toBe(2);
});

test("a Dogear that was built for no project does not offer to look", async () => {
  await openWindow({ newest: "none" }, inSettings);
  const version = within(await screen.findByTestId("version"));
  expect(version.queryByRole("button")).toBeNull();
});
