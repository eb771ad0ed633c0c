/** Words about the life of Dogear beside its window. */
import type { Desktop } from "../backend/types";
import { say, type PlainKey } from "../words/say.svelte";

/** What a key is bound to. */
export const COMMAND = "dogear toggle";

/** How a reader gets a closed window back. */
export function foundAgain(tray: boolean): string {
  return say(tray ? "found-in-tray" : "found-without-tray");
}

/** Where a key is bound to a command on a desktop, and the line to write where that is a file. */
export function whereKeysAreBound(desktop: Desktop): { where: PlainKey; line: string } {
  switch (desktop) {
    case "gnome":
      return { where: "quick-bind-gnome", line: COMMAND };
    case "kde":
      return { where: "quick-bind-kde", line: COMMAND };
    case "sway":
      return { where: "quick-bind-sway", line: `bindsym Ctrl+Shift+space exec ${COMMAND}` };
    case "hyprland":
      return { where: "quick-bind-hyprland", line: `bind = CTRL SHIFT, space, exec, ${COMMAND}` };
    case "other":
    case "none":
      return { where: "quick-bind-other", line: COMMAND };
  }
}
