import { screen, waitFor } from "@testing-library/svelte";
import { expect, test } from "vitest";
import { openWindow, texts } from "../../test/window";
import { told } from "../backend/fake/told";

const question = () => screen.findByTestId<HTMLTextAreaElement>("question");

test("a question from the terminal is asked in a conversation of its own", async () => {
  const { backend, ask } = await openWindow();
  await ask("first");
  backend.host.call({ errand: "ask", question: "links about bread" });
  await waitFor(() => expect(backend.requests.at(-1)?.question).toBe("links about bread"));
  expect(backend.requests.at(-1)?.conversation).toBeNull();
});

test("a link fills the box and asks nothing; what stood there comes back afterwards", async () => {
  const { backend, user } = await openWindow({}, { view: "settings" });
  backend.host.call({ errand: "fill", question: "links about bread" });
  await waitFor(async () => expect((await question()).value).toBe("links about bread"));
  expect(backend.requests).toEqual([]);

  await user.clear(await question());
  await user.type(await question(), "half a thought");
  backend.host.call({ errand: "fill", question: "links about soup" });
  await waitFor(async () => expect((await question()).value).toBe("links about soup"));
  await user.type(await question(), "{Enter}");
  expect(backend.requests.map((request) => request.question)).toEqual(["links about soup"]);
  expect((await question()).value).toBe("half a thought");
});

test("what was wanted before the window was there is done when it is", async () => {
  const { backend } = await openWindow({ kind: "firstRun" });
  backend.host.call({ errand: "fill", question: "bread" });
  expect(await backend.errand()).not.toBeNull();
});

test("a file that was opened with Dogear shows what came of it", async () => {
  const { backend } = await openWindow();
  const imported = await backend.trySample();
  backend.host.opened = { imported: [imported], problems: [told("old.html holds no bookmarks.")] };
  backend.host.call({ errand: "open" });
  await waitFor(() => expect(texts("imported")[0]).toContain("40 bookmarks added"));
  expect(await screen.findByText("old.html holds no bookmarks.")).toBeTruthy();
});

test("closing asks, with the focus on keeping watching", async () => {
  const { backend, user } = await openWindow();
  backend.host.close();
  expect((await screen.findByTestId("closing")).textContent).toContain("You find it in the tray.");
  expect(document.activeElement).toBe(screen.getByTestId("closing-keep"));
  await user.keyboard("{Enter}");
  expect(backend.host.closed).toBe("hidden");
  expect(backend.host.background.keepsWatching).toBe(true);
  expect(screen.queryByTestId("closing")).toBeNull();
});

test("whoever does not want Dogear to stay ends it", async () => {
  const { backend, user } = await openWindow({ tray: false });
  backend.host.close();
  expect((await screen.findByTestId("closing")).textContent).toContain("start Dogear again");
  await user.click(screen.getByTestId("closing-end"));
  expect(backend.host.closed).toBe("ended");
});

test("leaving the window open answers nothing", async () => {
  const { backend, user } = await openWindow();
  backend.host.close();
  await user.click(await screen.findByRole("button", { name: "Leave the window open" }));
  expect(backend.host.closed).toBeNull();
  expect(backend.host.background.keepsWatching).toBeNull();
});

test("a window that goes says where the reader was, and the next one begins there", async () => {
  const first = await openWindow({}, { conversation: 1, view: "ask" });
  await first.user.type(await question(), "half a thought");
  first.backend.host.letGo();
  await waitFor(() =>
    expect(first.backend.host.left).toEqual({ view: "ask", conversation: 1, draft: "half a thought", scrolled: 0 }),
  );
});
