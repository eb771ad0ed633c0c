/** Puts the chosen theme on the page. The last choice is remembered here too, so that the first frame has its colours. */
import type { SettingsView } from "../backend/types";

export type Theme = SettingsView["theme"];

const REMEMBERED = "dogear-theme";
const dark = () => window.matchMedia("(prefers-color-scheme: dark)");

/** Applies `theme` and follows the system while it is "system"; the returned function ends that. */
export function wear(theme: Theme): () => void {
  localStorage.setItem(REMEMBERED, theme);
  paint(theme);
  if (theme !== "system") return () => undefined;
  const system = dark();
  const repaint = () => paint("system");
  system.addEventListener("change", repaint);
  return () => system.removeEventListener("change", repaint);
}

/** Before the settings are known: the theme of last time. */
export function wearLast(): void {
  const last = localStorage.getItem(REMEMBERED);
  paint(last === "light" || last === "dark" ? last : "system");
}

function paint(theme: Theme): void {
  const isDark = theme === "dark" || (theme === "system" && dark().matches);
  document.documentElement.dataset.theme = isDark ? "dark" : "light";
}
