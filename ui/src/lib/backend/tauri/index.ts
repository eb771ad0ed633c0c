/** The real library, reached through Tauri. The only folder of the window that imports `@tauri-apps/*`. */
import { Channel } from "@tauri-apps/api/core";
import { listen } from "@tauri-apps/api/event";
import type { Backend, HostEvent } from "../backend";
import type { PageTexts, PagesView } from "../pages";
import type { AskEvent, Drag, PlaceLeft, StatusView } from "../types";
import { commands } from "./bindings";

export function tauriBackend(): Backend {
  return {
    ...commands,
    pages,
    chooseSources: async (enabled) => void (await commands.chooseSources(enabled)),
    stop: async (turn) => void (await commands.stop(turn)),
    open: async (ids) => void (await commands.open(ids)),
    openInItsBrowser: async (id) => void (await commands.openInItsBrowser(id)),
    openChanged: async (id, url) => void (await commands.openChanged(id, url)),
    showQuick: async () => void (await commands.showQuick()),
    onQuickCalled: (listener) => listen("quickCalled", () => listener()),
    hideQuick: async () => void (await commands.hideQuick()),
    askInWindow: async (question) => void (await commands.askInWindow(question)),
    openNewest: async () => void (await commands.openNewest()),
    agree: async (address) => void (await commands.agree(address)),
    renameConversation: async (id, title) => void (await commands.renameConversation(id, title)),
    rate: async (id, turn, helpful) => void (await commands.rate(id, turn, helpful)),
    deleteConversation: async (id) => void (await commands.deleteConversation(id)),
    ask: (request, onEvent) => commands.ask(request, new Channel<AskEvent>(onEvent)),
    keepWatching: async (keep) => void (await commands.keepWatching(keep)),
    stayOpen: async () => void (await commands.stayOpen()),
    startWithComputer: async (on) => void (await commands.startWithComputer(on)),
    pause: async (forAnHour) => void (await commands.pause(forAnHour)),
    goOn: async () => void (await commands.goOn()),
    letGo: async (place) => void (await commands.letGo(place)),
    onHost,
    onDrag: (listener) => listen<Drag>("drag", (event) => listener(event.payload)),
    onStatus: (listener) => listen<StatusView>("status", (event) => listener(event.payload)),
  };
}

const pages: PageTexts = {
  view: commands.pagesView,
  onView: (listener) => listen<PagesView>("pages", (event) => listener(event.payload)),
  change: commands.changePages,
  estimate: commands.estimatePages,
  start: commands.startPages,
  pause: commands.pausePages,
  stop: commands.stopPages,
  forget: commands.forgetPages,
  page: commands.page,
  readAgain: commands.readPage,
  forgetPage: commands.forgetPage,
  health: commands.pageHealth,
  exportHealth: commands.exportHealth,
  openArchived: async (id) => void (await commands.openArchived(id)),
};

/** Where the reader was when the window before this one went; null in the first one. */
export function placeLeft(): Promise<PlaceLeft | null> {
  return commands.placeLeft();
}

async function onHost(listener: (event: HostEvent) => void): Promise<() => void> {
  const ends = await Promise.all([
    listen("errand", () => listener({ type: "errand" })),
    listen<boolean>("closing", (event) => listener({ type: "closing", tray: event.payload })),
    listen("lettingGo", () => listener({ type: "lettingGo" })),
  ]);
  return () => ends.forEach((end) => end());
}
