import { expect, test } from "vitest";
import { ScriptedBackend } from "../../test/scripted";
import type { ChangesView } from "../backend/types";
import { ChangeLog } from "./log.svelte";

function manual() {
  const backend = new ScriptedBackend();
  const answers: ((view: ChangesView) => void)[] = [];
  const asked: [string | null, number][] = [];
  backend.changes = (kind, count) => {
    asked.push([kind, count]);
    return new Promise((resolve) => answers.push(resolve));
  };
  return { log: new ChangeLog(backend), answers, asked };
}

test("an answer to an earlier choice that comes late is passed over", async () => {
  const { log, answers } = manual();
  const all = log.refresh();
  const removed = log.choose("removed");
  answers[1]?.({ changes: [], more: false });
  await removed;
  answers[0]?.({ changes: [], more: true });
  await all;
  expect([log.shownKind, log.more, log.reading]).toEqual(["removed", false, false]);
});

test("up to a day means before the next one begins, and a step passes days without changes", async () => {
  const backend = new ScriptedBackend({ now: () => new Date(2026, 10, 21, 12) });
  const log = new ChangeLog(backend);
  const now = new Date(2026, 10, 21, 12);
  const top = () => log.changes?.[0]?.at.slice(0, 10);
  await log.goTo("2026-11-15");
  const midnight = new Date(2026, 10, 16).toISOString();
  expect(log.changes?.every(({ at }) => at < midnight)).toBe(true);
  expect(log.shownDay).toBe("2026-11-15");
  const before = top();
  await log.step(false, now);
  expect(log.day).toBe(top());
  expect((top() ?? "") < (before ?? "")).toBe(true);
  await log.step(true, now);
  expect(top()).toBe(before);
});

test("from the last day with changes one steps to the newest, and none are before the first", async () => {
  const backend = new ScriptedBackend({ now: () => new Date(2026, 10, 21, 12) });
  const log = new ChangeLog(backend);
  await log.goTo("2026-11-21");
  await log.step(true, new Date(2026, 10, 21, 12));
  expect([log.day, log.reading]).toEqual([null, false]);
  await log.goTo("2001-01-01");
  await log.step(false, new Date(2026, 10, 21, 12));
  expect([log.day, log.changes, log.reading]).toEqual(["2001-01-01", [], false]);
});

test("a step that fails says why, and one that another choice overtakes is passed over", async () => {
  const backend = new ScriptedBackend({ now: () => new Date(2026, 10, 21, 12) });
  const log = new ChangeLog(backend);
  await log.goTo("2026-11-15");
  const stepping = log.step(false, new Date(2026, 10, 21, 12));
  await Promise.all([stepping, log.choose("removed")]);
  expect([log.day, log.shownKind]).toEqual(["2026-11-15", "removed"]);
  backend.changes = () => Promise.reject(new Error("The disk does not answer."));
  await log.step(false, new Date(2026, 10, 21, 12));
  expect([log.problem, log.reading]).toEqual(["The disk does not answer.", false]);
});

test("another kind begins again with the newest hundred", async () => {
  const { log, asked } = manual();
  void log.showOlder();
  void log.choose("added");
  expect(asked).toEqual([
    [null, 200],
    ["added", 100],
  ]);
});
