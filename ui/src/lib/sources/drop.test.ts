import { screen, waitFor } from "@testing-library/svelte";
import { expect, test, vi } from "vitest";
import { openWindow } from "../../test/window";

test("a file over the window is said to be welcome, and only while it is there", async () => {
  const { backend } = await openWindow();
  backend.drag("over");
  expect((await screen.findByTestId("drop-here")).textContent).toBe("Drop the file to see what is in it.");
  backend.drag("left");
  await waitFor(() => expect(screen.queryByTestId("drop-here")).toBeNull());
});

test("a dropped file tells what is in it before anything is taken in, by Enter", async () => {
  const { backend, user } = await openWindow();
  const taken = vi.spyOn(backend, "importDropped");
  backend.drag("dropped");
  await screen.findByText(/312 bookmarks to add, 4 known already/);
  expect(taken).not.toHaveBeenCalled();
  await user.keyboard("{Enter}");
  await screen.findByText(/312 bookmarks added/);
  await user.keyboard("{Enter}");
  await waitFor(() => expect(screen.queryByTestId("dropped")).toBeNull());
});

test("a file that cannot be read is said, and nothing is taken in", async () => {
  const { backend, user } = await openWindow();
  backend.previewDropped = () => Promise.reject({ code: "sourceUnreadable", data: { message: "No bookmarks in it." } });
  backend.drag("dropped");
  expect((await screen.findByRole("alert")).textContent).toBe("No bookmarks in it.");
  await user.click(screen.getByRole("button", { name: "Close" }));
  expect(screen.queryByTestId("dropped")).toBeNull();
});
