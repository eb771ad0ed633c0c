/** Words about the life of Dogear beside its window. */
import type { Desktop } from "../backend/types";

/** What a key is bound to. */
export const COMMAND = "dogear toggle";

/** How a reader gets a closed window back. */
export function foundAgain(tray: boolean): string {
  return tray ? "You find it in the tray." : "This desktop has no tray: to bring the window back, start Dogear again.";
}

/** Where a key is bound to a command on a desktop, and the line to write where that is a file. */
export function whereKeysAreBound(desktop: Desktop): { where: string; line: string } {
  switch (desktop) {
    case "gnome":
      return {
        where:
          "In the system’s settings under Keyboard, View and Customize Shortcuts, Custom Shortcuts: add one with this command.",
        line: COMMAND,
      };
    case "kde":
      return {
        where: "In System Settings under Keyboard, Shortcuts, Add New, Command or Script: enter this command.",
        line: COMMAND,
      };
    case "sway":
      return {
        where: "Add this line to ~/.config/sway/config and reload Sway.",
        line: `bindsym Ctrl+Shift+space exec ${COMMAND}`,
      };
    case "hyprland":
      return {
        where: "Add this line to ~/.config/hypr/hyprland.conf.",
        line: `bind = CTRL SHIFT, space, exec, ${COMMAND}`,
      };
    case "other":
    case "none":
      return { where: "In the desktop’s settings for the keyboard, bind a key to this command.", line: COMMAND };
  }
}
