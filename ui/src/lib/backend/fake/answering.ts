/** The fake's answers: what the built-in writer would say, and a longer one in the manner of a model. */
import type { Hit } from "../types";
import { day } from "../../words/dates";
import type { Found } from "./searching";

export function builtInAnswer(found: Found): string {
  const fitting = found.hits.filter((hit) => !hit.near);
  const [first, ...rest] = fitting;
  if (!found.confident || !first) return "Nothing saved on that.";
  const relaxed = found.understood.relaxed.map(
    (label) => `Nothing meets the condition “${label}”, so it is left out.\n\n`,
  );
  const opening = fitting.length === 1 ? "Yes, one." : `Yes, ${spelled(fitting.length)}.`;
  const lead = `${relaxed.join("")}${opening} The closest is **${short(first)}** [1], saved on ${day(first.addedAt) ?? "an unknown day"} in ${first.folder.join(" › ")}.`;
  const also = rest.slice(0, 2).map((hit) => `${short(hit)} [${hit.n}]`);
  return also.length === 0 ? lead : `${lead} You also kept ${also.join(" and ")}.`;
}

/** Markdown of several kinds, with things an answer must not be able to do: a link, an image, a mark nobody found. */
export function modelAnswer(found: Found): string {
  if (!found.confident) return builtInAnswer(found);
  const list = found.hits.slice(0, 4).map((hit) => `- **${short(hit)}** [${hit.n}], from *${hit.folder.join(" › ")}*`);
  return [
    `You saved ${found.hits.length} pages on this, most of them close together in time [1].`,
    list.join("\n"),
    "The first one is where to start. It is also at [this address](https://example.com/elsewhere) and shown ![in a picture](https://example.com/x.png), but those are only words here [97].",
    "```\ngit clone the-first-one\n```",
  ].join("\n\n");
}

/** Cut as a writer would send it: a word with the space before it. */
export function tokens(answer: string): string[] {
  return answer.match(/\s*\S+/g) ?? [];
}

function short(hit: Hit): string {
  const title = hit.title.replace(/^GitHub - /, "").split(/: |: /)[0] ?? hit.title;
  return title.length > 70 ? `${title.slice(0, 69)}…` : title;
}

function spelled(count: number): string {
  return ["none", "one", "two", "three", "four", "five", "six"][count] ?? String(count);
}
