/** The views of the window, and which of them stand side by side behind one door of the sidebar. */
import type { PlainKey } from "../words/say.svelte";
import type { Drawing } from "./Icon.svelte";

export type View = "ask" | "library" | "sites" | "copies" | "health" | "changes" | "map" | "timeline" | "settings";

export type Door = {
  /** The view that it opens, unless another behind it was open last. */
  view: View;
  name: PlainKey;
  icon: Drawing;
  /** Pressed with the command key. */
  key: string;
  /** All views behind it, where there are several. */
  tabs: readonly { view: View; name: PlainKey }[];
};

export const doors: readonly Door[] = [
  { view: "ask", name: "nav-ask", icon: "ask", key: "1", tabs: [] },
  {
    view: "library",
    name: "nav-library",
    icon: "library",
    key: "2",
    tabs: [
      { view: "library", name: "tab-bookmarks" },
      { view: "sites", name: "tab-sites" },
      { view: "copies", name: "tab-copies" },
      { view: "health", name: "tab-health" },
      { view: "changes", name: "tab-recently" },
    ],
  },
  {
    view: "map",
    name: "nav-map",
    icon: "map",
    key: "3",
    tabs: [
      { view: "map", name: "nav-map" },
      { view: "timeline", name: "tab-timeline" },
    ],
  },
  { view: "settings", name: "nav-settings", icon: "settings", key: ",", tabs: [] },
];

export const views: readonly View[] = doors.flatMap(({ view, tabs }) =>
  tabs.length > 0 ? tabs.map((tab) => tab.view) : [view],
);

export function doorOf(view: View): Door {
  const found = doors.find((door) => door.view === view || door.tabs.some((tab) => tab.view === view));
  return found ?? (doors[0] as Door);
}
