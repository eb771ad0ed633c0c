/** A state to open the window in, which would else take clicks: for looking at views in a plain browser. */
import type { View } from "./shell.svelte";

export type Opening = { ask?: string[]; conversation?: number; view?: View; keys?: boolean };

const views: readonly View[] = ["ask", "changes", "settings"];

/** `?ask=…` (repeatable), `&conversation=1`, `&view=settings` or `changes`, `&keys`. */
export function openingFrom(query: URLSearchParams): Opening {
  const conversation = Number(query.get("conversation") ?? NaN);
  return {
    ask: query.getAll("ask"),
    view: views.find((view) => view === query.get("view")) ?? "ask",
    keys: query.has("keys"),
    ...(Number.isInteger(conversation) ? { conversation } : {}),
  };
}
