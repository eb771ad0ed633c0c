/** Which browsers' companions reach Dogear, in words. */
import type { Companion } from "../backend/types";

/** Whether the switch is on: one browser is enough, others may have come since. */
export function isOn(companions: readonly Companion[]): boolean {
  return companions.some(({ state }) => state === "reaches");
}

/** What there is to say of the browsers; one line each, and none where all is as it should be. */
export function remarks(companions: readonly Companion[]): string[] {
  const on = isOn(companions);
  const of = (state: Companion["state"]) => [
    ...new Set(companions.filter((companion) => companion.state === state).map((companion) => companion.browser)),
  ];
  const remark = (browsers: string[], rest: string) => (browsers.length > 0 ? [`${listed(browsers)} ${rest}`] : []);
  return [
    ...(on ? remark(of("reaches"), "can reach Dogear.") : []),
    ...(on ? remark(of("not"), "cannot yet. Switch this off and on again.") : []),
    ...remark(of("another"), "reaches another Dogear. Switching this on leads it here."),
    ...remark(of("snap"), "is a snap and can start no other program; its bookmarks are read from its file, as before."),
    ...remark(
      of("flatpak"),
      "is a flatpak and can start no other program; its bookmarks are read from its file, as before.",
    ),
  ];
}

function listed(browsers: string[]): string {
  return new Intl.ListFormat("en", { type: "conjunction" }).format(browsers);
}
