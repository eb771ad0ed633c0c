import { screen } from "@testing-library/svelte";
import { expect, test, vi } from "vitest";
import { openWindow } from "../../test/window";

async function openExport() {
  const opened = await openWindow({}, { view: "settings" });
  await opened.user.click(await screen.findByRole("button", { name: "Export…" }));
  return { ...opened, write: vi.spyOn(opened.backend, "exportBookmarks") };
}

test("everything is written as HTML, unless something else is chosen", async () => {
  const { user, write } = await openExport();
  await user.click(screen.getByRole("button", { name: "Export to a file…" }));
  expect(write).toHaveBeenLastCalledWith({ format: "html", folder: "", source: null });
  expect((await screen.findByTestId("exported")).textContent).toContain("4,201 bookmarks written to");
  await user.selectOptions(screen.getByTestId("export-format"), "csv");
  await user.selectOptions(screen.getByTestId("export-source"), "firefox");
  await user.type(screen.getByTestId("export-folder"), "Work/Rust{Enter}");
  expect(write).toHaveBeenLastCalledWith({ format: "csv", folder: "Work/Rust", source: "firefox" });
});

test("a folder that is not there is said; a dialog that was closed says nothing", async () => {
  const { user, write } = await openExport();
  write.mockRejectedValueOnce({ code: "folderUnknown", data: { message: "There is no folder “Wrok”." } });
  await user.type(screen.getByTestId("export-folder"), "Wrok{Enter}");
  expect((await screen.findByRole("alert")).textContent).toBe("There is no folder “Wrok”.");
  write.mockResolvedValueOnce(null);
  await user.click(screen.getByRole("button", { name: "Export to a file…" }));
  await vi.waitFor(() => expect(screen.queryByRole("alert")).toBeNull());
  expect(screen.queryByTestId("exported")).toBeNull();
});
