/** A state to open the window in, which would else take clicks: for looking at views in a plain browser. */
import type { View } from "./shell.svelte";

export type Opening = { ask?: string[]; conversation?: number; view?: View; keys?: boolean };

/** `?ask=…` (repeatable), `&conversation=1`, `&view=settings`, `&keys`. */
export function openingFrom(query: URLSearchParams): Opening {
  const conversation = Number(query.get("conversation") ?? NaN);
  return {
    ask: query.getAll("ask"),
    view: query.get("view") === "settings" ? "settings" : "ask",
    keys: query.has("keys"),
    ...(Number.isInteger(conversation) ? { conversation } : {}),
  };
}
