/** The library's state as one dot and one line. */
import type { StatusView } from "../backend/types";
import { counted, grouped } from "../words/numbers";
import { problemWords } from "../words/problems";

export type Dot = "good" | "busy" | "bad";
export type StatusSummary = { dot: Dot; line: string };

export function summary(status: StatusView): StatusSummary {
  const total = counted(status.bookmarks, "bookmark");
  if (status.problem) return { dot: "bad", line: problemWords(status.problem) };
  switch (status.activity) {
    case "reading":
      return { dot: "busy", line: `Reading · ${total}` };
    case "preparing":
      return { dot: "busy", line: `Preparing ${grouped(status.ready)} of ${grouped(status.bookmarks)}` };
    case "idle":
      return atRest(status, total);
  }
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
