import { screen, waitFor } from "@testing-library/svelte";
import { expect, test } from "vitest";
import { done, hit, sources, token, understood } from "../../test/scripted";
import { openWindow } from "../../test/window";

async function withCards() {
  const opened = await openWindow();
  await opened.ask("page");
  opened.backend.say(understood(), sources([hit(1), hit(2)]), done("Yes [1].", [hit(1)]));
  await screen.findByText("Open all");
  return opened;
}

const question = () => screen.getByTestId<HTMLTextAreaElement>("question");

test("the question has the focus from the start; Shift+Enter breaks the line, Enter asks", async () => {
  const { backend, user } = await openWindow();
  await screen.findByTestId("question");
  expect(document.activeElement).toBe(question());
  await user.keyboard("one{Shift>}{Enter}{/Shift}two{Enter}");
  expect(backend.requests.map((request) => request.question)).toEqual(["one\ntwo"]);
  expect(question().value).toBe("");
});

test("an empty question is not asked", async () => {
  const { backend, user } = await openWindow();
  await user.type(await screen.findByTestId("question"), "  {Enter}");
  expect(backend.requests).toEqual([]);
  expect(screen.getByTestId<HTMLButtonElement>("ask-button").disabled).toBe(true);
});

test("Up in an empty box walks back through the questions, Down forward", async () => {
  const { backend, user, ask } = await withCards();
  await ask("second page");
  backend.say(done("Yes."));
  await user.keyboard("{ArrowUp}");
  expect(question().value).toBe("second page");
  await user.keyboard("{ArrowUp}{ArrowUp}");
  expect(question().value).toBe("page");
  await user.keyboard("{ArrowDown}{ArrowDown}");
  expect(question().value).toBe("");
});

test("Esc stops the answer", async () => {
  const { backend, user, ask } = await openWindow();
  await ask("page");
  backend.say(token("Yes"));
  await user.keyboard("{Escape}");
  expect(backend.stopped).toEqual([1]);
});

test("arrows move between cards, Enter opens one, Ctrl+Enter all", async () => {
  const { backend, user } = await withCards();
  const [first, second] = screen.getAllByTestId("card");
  first?.focus();
  await user.keyboard("{ArrowRight}");
  expect(document.activeElement).toBe(second);
  await user.keyboard("{Enter}");
  await user.keyboard("{Control>}{Enter}{/Control}");
  expect(backend.opened).toEqual([[20], [10, 20]]);
});

test("a slash goes to the question, but stays a slash inside it", async () => {
  const { user } = await withCards();
  screen.getAllByTestId("card")[0]?.focus();
  await user.keyboard("/");
  await waitFor(() => expect(document.activeElement).toBe(question()));
  expect(question().value).toBe("");
  await user.keyboard("a/b");
  expect(question().value).toBe("a/b");
});

test("Ctrl+comma opens the settings, Ctrl+1 and Esc lead back to the question", async () => {
  const { user } = await openWindow();
  await screen.findByTestId("question");
  await user.keyboard("{Control>},{/Control}");
  expect(await screen.findByTestId("settings")).toBeTruthy();
  await user.keyboard("{Control>}1{/Control}");
  expect(await screen.findByTestId("question")).toBeTruthy();
  await user.keyboard("{Control>},{/Control}{Escape}");
  await waitFor(() => expect(document.activeElement).toBe(question()));
});

test("? lists the keys and has the keyboard to itself until closed", async () => {
  const { user } = await withCards();
  screen.getAllByTestId("card")[0]?.focus();
  await user.keyboard("?");
  expect(await screen.findByTestId("keys")).toBeTruthy();
  await user.keyboard("{Control>},{/Control}");
  expect(screen.queryByTestId("settings")).toBeNull();
  await user.click(screen.getByRole("button", { name: "Close" }));
  expect(screen.queryByTestId("keys")).toBeNull();
});

test("what cannot be opened gives its address and says why; Open all leaves it out", async () => {
  const { backend, user, ask } = await openWindow();
  await ask("page");
  const found = [hit(1, { gone: true }), hit(2, { url: "javascript:void 0", site: null }), hit(3)];
  backend.say(understood(), sources(found), done("Yes [1].", [hit(1)]));
  await screen.findByText("Open all");
  const [gone, bookmarklet] = screen.getAllByTestId("card");
  await user.click(gone as HTMLElement);
  expect(await screen.findByText("This bookmark is no longer saved. Its address was copied.")).toBeTruthy();
  await user.click(bookmarklet as HTMLElement);
  expect(await navigator.clipboard.readText()).toBe("javascript:void 0");
  await user.click(screen.getByText("Open all"));
  expect(backend.opened).toEqual([[30]]);
});
