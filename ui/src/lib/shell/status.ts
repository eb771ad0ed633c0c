/** The library's state as one dot and one line. */
import type { Rest, StatusView } from "../backend/types";
import { timeOfDay } from "../words/dates";
import { problemWords } from "../words/problems";
import { say } from "../words/say.svelte";

export type Dot = "good" | "busy" | "bad";
export type StatusSummary = { dot: Dot; line: string };

export function summary(status: StatusView): StatusSummary {
  const paused = pausedLine(status.rest);
  if (paused !== null) return { dot: "busy", line: paused };
  if (status.problem) return { dot: "bad", line: problemWords(status.problem) };
  switch (status.activity) {
    case "reading":
      return { dot: "busy", line: say("status-reading", { count: status.bookmarks }) };
    case "preparing":
      return { dot: "busy", line: say(preparing(status.rest), { done: status.ready, total: status.bookmarks }) };
    case "idle":
      return atRest(status);
  }
}

/** That the reader has paused Dogear, and until when; null while it is not paused. */
function pausedLine(rest: Rest | null): string | null {
  if (rest?.why === "until") return say("status-paused-until", { time: timeOfDay(rest.end) });
  return rest?.why === "forLong" ? say("status-paused") : null;
}

/** The same as a sentence. */
export function pausedSentence(rest: Rest | null): string | null {
  if (rest?.why === "until") return say("background-paused-until", { time: timeOfDay(rest.end) });
  return rest?.why === "forLong" ? say("background-paused") : null;
}

function preparing(rest: Rest | null) {
  if (rest?.why === "powerSaver") return "status-preparing-power-saver";
  return rest?.why === "lowBattery" ? "status-preparing-low-battery" : "status-preparing";
}

function atRest({ appeared, coming, bookmarks: count, meaning }: StatusView): StatusSummary {
  const [found, ...others] = appeared;
  if (found !== undefined) return { dot: "busy", line: foundLine(found, others.length) };
  if (coming !== null) return { dot: "busy", line: say("status-coming", { done: coming, total: count }) };
  if (count === 0) return { dot: "busy", line: say("status-empty") };
  if (!meaning.available) return { dot: "busy", line: say("status-words-only", { count }) };
  return { dot: "good", line: say("status-up-to-date", { count }) };
}

function foundLine(browser: string, others: number): string {
  return others === 0 ? say("status-found", { browser }) : say("status-found-several", { count: others + 1 });
}
