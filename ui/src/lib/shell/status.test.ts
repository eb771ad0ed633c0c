import { told } from "../backend/fake/told";
import { expect, test } from "vitest";
import type { StatusView } from "../backend/types";
import { summary } from "./status";

const rest: StatusView = {
  bookmarks: 4812,
  ready: 4812,
  activity: "idle",
  coming: null,
  lastSyncAt: null,
  sources: [],
  meaning: { available: true, detail: null, model: null },
  problem: null,
  appeared: [],
  rest: null,
};

test.each<[Partial<StatusView>, string, string]>([
  [{}, "good", "4,812 bookmarks · up to date"],
  [{ activity: "reading", bookmarks: 1 }, "busy", "Reading · 1 bookmark"],
  [{ activity: "preparing", ready: 1200 }, "busy", "Preparing 1,200 of 4,812"],
  [
    { activity: "preparing", ready: 1200, rest: { why: "powerSaver" } },
    "busy",
    "Power saver is on · prepared 1,200 of 4,812",
  ],
  [
    { activity: "preparing", ready: 1200, rest: { why: "lowBattery" } },
    "busy",
    "The battery is low · prepared 1,200 of 4,812",
  ],
  [{ rest: { why: "powerSaver" } }, "good", "4,812 bookmarks · up to date"],
  [{ rest: { why: "forLong" }, problem: told("Firefox cannot be read.") }, "busy", "Paused"],
  [{ rest: { why: "until", end: "2026-03-14T15:40:00" } }, "busy", "Paused until 15:40"],
  [{ coming: 1200 }, "busy", "Another model: 1,200 of 4,812"],
  [{ bookmarks: 0 }, "busy", "No bookmarks yet"],
  [{ meaning: { available: false, detail: null, model: null } }, "busy", "4,812 bookmarks · by words only"],
  [{ appeared: ["Firefox · default"] }, "busy", "Found Firefox · default · choose"],
  [{ appeared: ["Zen · a", "Zen · b"] }, "busy", "Found 2 new profiles · choose"],
  [{ problem: told("Firefox cannot be read.") }, "bad", "Firefox cannot be read."],
])("%j", (change, dot, line) => {
  expect(summary({ ...rest, ...change })).toEqual({ dot, line });
});
