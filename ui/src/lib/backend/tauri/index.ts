/** The real library, reached through Tauri. The only folder of the window that imports `@tauri-apps/*`. */
import { Channel, invoke } from "@tauri-apps/api/core";
import { listen } from "@tauri-apps/api/event";
import type { Backend } from "../backend";
import type { AskEvent, StatusView } from "../types";

export function tauriBackend(): Backend {
  return {
    start: () => invoke("start"),
    repair: () => invoke("repair"),
    sources: () => invoke("sources"),
    chooseSources: (enabled) => invoke("choose_sources", { enabled }),
    importFile: () => invoke("import_file"),
    trySample: () => invoke("try_sample"),
    status: () => invoke("status"),
    onStatus: (listener) => listen<StatusView>("status", (event) => listener(event.payload)),
    ask: (request, onEvent) => invoke("ask", { request, onEvent: new Channel<AskEvent>(onEvent) }),
    stop: (turn) => invoke("stop", { turn }),
    open: (ids) => invoke("open", { ids }),
    conversations: () => invoke("conversations"),
    conversation: (id) => invoke("conversation", { id }),
    deleteConversation: (id) => invoke("delete_conversation", { id }),
    settings: () => invoke("settings"),
    changeSettings: (change) => invoke("change_settings", { change }),
    testProvider: () => invoke("test_provider"),
  };
}
