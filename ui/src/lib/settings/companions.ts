/** Which browsers' companions reach Dogear, in words. */
import type { Companion } from "../backend/types";
import { listed } from "../words/numbers";
import { say, type Key } from "../words/say.svelte";

/** Whether the switch is on: one browser is enough, others may have come since. */
export function isOn(companions: readonly Companion[]): boolean {
  return companions.some(({ state }) => state === "reaches");
}

/** What there is to say of the browsers; one line each, and none where all is as it should be. */
export function remarks(companions: readonly Companion[]): string[] {
  const of = (wanted: Companion["state"]) => [
    ...new Set(companions.filter(({ state }) => state === wanted).map(({ browser }) => browser)),
  ];
  const remark = (key: Remark, state: Companion["state"]) => {
    const browsers = of(state);
    return browsers.length > 0 ? [say(key, { browsers: listed(browsers), count: browsers.length })] : [];
  };
  const ofThose = isOn(companions)
    ? [...remark("companions-reach", "reaches"), ...remark("companions-not-yet", "not")]
    : [];
  return [
    ...ofThose,
    ...remark("companions-another", "another"),
    ...remark("companions-snap", "snap"),
    ...remark("companions-flatpak", "flatpak"),
  ];
}

type Remark = Extract<Key, `companions-${"reach" | "not-yet" | "another" | "snap" | "flatpak"}`>;
