/** Opens the whole window on a scripted library, and finds things in it the way a reader does. */
import { render, screen, waitFor } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import App from "../App.svelte";
import type { Scenario } from "../lib/backend/fake/scenario";
import type { Opening } from "../lib/shell/opening";
import { rooms } from "../lib/shell/rooms";
import { ScriptedBackend } from "./scripted";

// What the window fetches when it is wanted is there before the first test: how long compiling it takes is nothing to wait for.
await Promise.all(Object.values(rooms).map((room) => room()));

export async function openWindow(scenario: Partial<Scenario> = {}, opening: Opening = {}) {
  const backend = new ScriptedBackend(scenario);
  const user = userEvent.setup();
  render(App, { props: { backend, opening } });
  await waitFor(() => screen.getAllByRole("main"));
  return {
    backend,
    user,
    ask: (question: string) => ask(user, question),
    get pages() {
      if (!backend.pages) throw new Error("This library reads no pages.");
      return backend.pages;
    },
  };
}

async function ask(user: ReturnType<typeof userEvent.setup>, question: string) {
  await user.type(await screen.findByTestId("question"), `${question}{Enter}`);
}

export function texts(testid: string): string[] {
  return screen.queryAllByTestId(testid).map((element) => (element.textContent ?? "").replace(/\s+/g, " ").trim());
}
