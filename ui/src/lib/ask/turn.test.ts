import { expect, test } from "vitest";
import { done, hit, sources, token, understood } from "../../test/scripted";
import type { AskEvent } from "../backend/types";
import { advance, asked, asText, hasAnswer, type Phase } from "./turn";

function after(...events: AskEvent[]) {
  return events.reduce(advance, asked(1, { question: "page" }));
}

const failed: AskEvent = { type: "failed", failure: { code: "cut", data: { address: "localhost" } } };

test.each<[string, AskEvent[], Phase, string]>([
  ["nothing yet", [], "looking", ""],
  ["understood", [understood()], "looking", ""],
  ["cards", [understood(), sources([hit(1)])], "found", ""],
  ["words", [sources([hit(1)]), token("Yes"), token(", one")], "writing", "Yes, one"],
  ["the cleaned answer replaces the streamed one", [token("Yes [9]"), done("Yes")], "done", "Yes"],
  ["a failure keeps what was written", [token("Yes"), failed], "failed", "Yes"],
  ["stopped keeps what was written", [token("Yes"), { type: "stopped" }], "stopped", "Yes"],
  ["nothing changes after stopped", [token("Yes"), { type: "stopped" }, token(" more"), done("No")], "stopped", "Yes"],
  ["nothing changes after a failure", [failed, sources([hit(1)])], "failed", ""],
])("%s", (_name, events, phase, answer) => {
  const turn = after(...events);
  expect([turn.phase, turn.answer]).toEqual([phase, answer]);
});

test("near misses have no answer unless one is cited", () => {
  expect(hasAnswer(after(sources([hit(1)], false), done("I found nothing.")))).toBe(false);
  expect(hasAnswer(after(sources([hit(1)], false), done("Perhaps [1].", [hit(1)])))).toBe(true);
  expect(hasAnswer(after(sources([hit(1)]), done("Yes [1].", [hit(1)])))).toBe(true);
});

test("copies as text with its sources", () => {
  expect(asText(after(sources([hit(1)]), done("Yes [1].", [hit(1)])))).toBe(
    "page\n\nYes [1].\n\n[1] Page 1\n    https://example.com/1",
  );
});
