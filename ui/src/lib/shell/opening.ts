/**
 * A state to open the window in: where the reader was when the window before it went, or, in a plain browser, one that would
 * else take clicks.
 */
import type { PlaceLeft } from "../backend/types";
import { views, type View } from "./views";

export type Opening = {
  ask?: string[];
  conversation?: number;
  view?: View;
  keys?: boolean;
  closing?: boolean;
  draft?: string;
  scrolled?: number;
};

/** Where the reader was. */
export function openingAt(place: PlaceLeft | null): Opening {
  if (place === null) return {};
  const { conversation, draft, scrolled } = place;
  return { view: viewNamed(place.view), draft, scrolled, ...(conversation === null ? {} : { conversation }) };
}

/** `?ask=…` (repeatable), `&conversation=1`, `&view=settings` (any view), `&keys`, `&closing`. */
export function openingFrom(query: URLSearchParams): Opening {
  const conversation = Number(query.get("conversation") ?? NaN);
  return {
    ask: query.getAll("ask"),
    view: viewNamed(query.get("view")),
    keys: query.has("keys"),
    closing: query.has("closing"),
    ...(Number.isInteger(conversation) ? { conversation } : {}),
  };
}

function viewNamed(name: string | null): View {
  return views.find((view) => view === name) ?? "ask";
}
