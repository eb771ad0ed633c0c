/** The library's state as one dot and one line. */
import type { Rest, StatusView } from "../backend/types";
import { timeOfDay } from "../words/dates";
import { counted, grouped } from "../words/numbers";
import { problemWords } from "../words/problems";

export type Dot = "good" | "busy" | "bad";
export type StatusSummary = { dot: Dot; line: string };

export function summary(status: StatusView): StatusSummary {
  const total = counted(status.bookmarks, "bookmark");
  const paused = pausedLine(status.rest);
  if (paused !== null) return { dot: "busy", line: paused };
  if (status.problem) return { dot: "bad", line: problemWords(status.problem) };
  switch (status.activity) {
    case "reading":
      return { dot: "busy", line: `Reading · ${total}` };
    case "preparing":
      return {
        dot: "busy",
        line: `${preparing(status.rest)} ${grouped(status.ready)} of ${grouped(status.bookmarks)}`,
      };
    case "idle":
      return atRest(status, total);
  }
}

/** That the reader has paused Dogear, and until when; null while it is not paused. */
export function pausedLine(rest: Rest | null): string | null {
  if (rest?.why === "until") return `Paused until ${timeOfDay(rest.end)}`;
  return rest?.why === "forLong" ? "Paused" : null;
}

function preparing(rest: Rest | null): string {
  if (rest?.why === "powerSaver") return "Power saver is on · prepared";
  return rest?.why === "lowBattery" ? "The battery is low · prepared" : "Preparing";
}

function atRest(status: StatusView, total: string): StatusSummary {
  const [found, ...others] = status.appeared;
  if (found)
    return {
      dot: "busy",
      line: `Found ${others.length === 0 ? found : counted(status.appeared.length, "new profile")} · choose`,
    };
  if (status.coming !== null)
    return { dot: "busy", line: `Another model: ${grouped(status.coming)} of ${grouped(status.bookmarks)}` };
  if (status.bookmarks === 0) return { dot: "busy", line: "No bookmarks yet" };
  if (!status.meaning.available) return { dot: "busy", line: `${total} · by words only` };
  return { dot: "good", line: `${total} · up to date` };
}
