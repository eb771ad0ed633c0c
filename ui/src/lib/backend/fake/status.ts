/** How the library stands when the fake opens it. */
import type { StatusView } from "../types";
import type { Scenario } from "./scenario";
import { told } from "./told";

export function firstStatus(bookmarks: number, { kind, now }: Scenario): StatusView {
  const isReading = kind === "reading";
  return {
    bookmarks,
    ready: isReading ? Math.round(bookmarks * 0.62) : bookmarks,
    activity: isReading ? "preparing" : "idle",
    coming: null,
    lastSyncAt: bookmarks > 0 ? now().toISOString() : null,
    sources: [],
    meaning: { available: true, detail: null, model: "all-MiniLM-L6-v2" },
    problem: kind === "offline" ? told("Firefox's bookmarks have not been readable since yesterday.") : null,
    appeared: [],
    rest: null,
  };
}
