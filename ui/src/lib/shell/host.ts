/** What the app around the window wants of it: an errand done, a question put, the reader's place said before it goes. */
import type { Draft } from "../ask/draft.svelte";
import type { Thread } from "../ask/thread.svelte";
import type { Backend, HostEvent } from "../backend/backend";
import { messageOf } from "../backend/backend";
import type { PlaceLeft } from "../backend/types";
import { say } from "../words/say.svelte";
import type { Shell } from "./shell.svelte";

export type Page = { backend: Backend; shell: Shell; thread: Thread; draft: Draft };

export async function heed(event: HostEvent, page: Page): Promise<void> {
  switch (event.type) {
    case "errand":
      return runErrand(page);
    case "closing":
      page.shell.closing = { tray: event.tray };
      return;
    case "lettingGo":
      return page.backend.letGo(placeOf(page));
  }
}

/** Does what was wanted from outside. Before there is a library to ask, it waits there. */
export async function runErrand({ backend, shell, thread, draft }: Page): Promise<void> {
  if (shell.stage.at !== "ready") return;
  const errand = await backend.errand().catch(() => null);
  if (errand?.errand === "ask") {
    shell.show("ask");
    await thread.startNew();
    await thread.ask(errand.question);
  } else if (errand?.errand === "fill") {
    shell.show("ask");
    draft.fill(errand.question);
    // The box exists once the view has been drawn.
    requestAnimationFrame(() => draft.focus());
  } else if (errand?.errand === "open") {
    shell.show("settings");
    shell.say(say("import-reading"));
    try {
      shell.opened = await backend.importOpened();
    } catch (thrown) {
      shell.say(messageOf(thrown));
    }
  }
}

/** The scrolled area of the conversation. */
export function scrolledArea(): HTMLElement | null {
  return document.querySelector<HTMLElement>("[data-testid=thread]");
}

function placeOf({ shell, thread, draft }: Page): PlaceLeft {
  const scrolled = Math.round(scrolledArea()?.scrollTop ?? 0);
  return { view: shell.view, conversation: thread.conversation, draft: draft.text, scrolled };
}
