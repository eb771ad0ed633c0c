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

test("another kind begins again with the newest hundred", async () => {
  const { log, asked } = manual();
  void log.showOlder();
  void log.choose("added");
  expect(asked).toEqual([
    [null, 200],
    ["added", 100],
  ]);
});
