import { screen, waitFor } from "@testing-library/svelte";
import { expect, test } from "vitest";
import { done, hit, sources, understood } from "../../test/scripted";
import { openWindow, texts } from "../../test/window";

async function answered() {
  const opened = await openWindow();
  await opened.ask("my page");
  opened.backend.say(understood(), sources([hit(1)]), done("Yes [1].", [hit(1)]));
  await screen.findByText("Edit");
  return opened;
}

test("how a follow-up was understood is shown", async () => {
  const { backend, ask } = await openWindow();
  await ask("only from github");
  backend.say(understood([], [], "my page on github"), sources([hit(1)]), done("Yes [1].", [hit(1)]));
  await waitFor(() => expect(texts("read-as")).toEqual(["Understood as my page on github"]));
});

test("a question is edited and asked in its place; Escape leaves it", async () => {
  const { backend, user } = await answered();
  await user.click(screen.getByText("Edit"));
  await user.keyboard("{Escape}");
  expect(screen.queryByTestId("edit-question")).toBeNull();
  await user.click(screen.getByText("Edit"));
  await user.keyboard(" of last year{Enter}");
  expect(backend.requests.at(-1)).toMatchObject({ question: "my page of last year", replaces: 0, conversation: 100 });
  expect(screen.getAllByTestId("turn")).toHaveLength(1);
});

test("another writer answers the same question in its place", async () => {
  const { backend, user } = await answered();
  await user.click(screen.getByText("Another writer"));
  await user.click(await screen.findByRole("button", { name: "claude-small · Anthropic" }));
  expect(backend.requests.at(-1)).toMatchObject({
    question: "my page",
    replaces: 0,
    by: { provider: "anthropic", baseUrl: "", model: "claude-small" },
  });
});

test("a built-in answer can be rated too, and the rating taken back", async () => {
  const { backend, user } = await answered();
  const rated: unknown[] = [];
  backend.rate = async (...said) => void rated.push(said);
  await user.click(screen.getByText("Helpful"));
  await waitFor(() => expect(screen.getByText("Helpful").getAttribute("aria-pressed")).toBe("true"));
  await user.click(screen.getByText("Helpful"));
  expect(rated).toEqual([
    [100, 0, true],
    [100, 0, null],
  ]);
});

test("a bookmark that has gone is shown as gone in a conversation opened again", async () => {
  const { backend } = await openWindow({}, {});
  const [view] = await backend.conversation(1);
  if (!view) throw new Error("the fake has a first conversation");
  backend.conversation = async () => [{ ...view, hits: [hit(1, { gone: true }), hit(2)] }];
  screen.getAllByTestId("conversation")[0]?.click();
  await waitFor(() => expect(texts("card")).toHaveLength(2));
  expect(texts("card")[0]).toContain("no longer saved");
  expect(texts("card")[1]).not.toContain("no longer saved");
});
