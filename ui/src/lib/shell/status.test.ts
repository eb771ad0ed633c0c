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
};

test.each<[Partial<StatusView>, string, string]>([
  [{}, "good", "4,812 bookmarks · up to date"],
  [{ activity: "reading", bookmarks: 1 }, "busy", "Reading · 1 bookmark"],
  [{ activity: "preparing", ready: 1200 }, "busy", "Preparing 1,200 of 4,812"],
  [{ coming: 1200 }, "busy", "Another model: 1,200 of 4,812"],
  [{ bookmarks: 0 }, "busy", "No bookmarks yet"],
  [{ meaning: { available: false, detail: null, model: null } }, "busy", "4,812 bookmarks · by words only"],
  [{ appeared: ["Firefox · default"] }, "busy", "Found Firefox · default · choose"],
  [{ appeared: ["Zen · a", "Zen · b"] }, "busy", "Found 2 new profiles · choose"],
  [{ problem: told("Firefox cannot be read.") }, "bad", "Firefox cannot be read."],
])("%j", (change, dot, line) => {
  expect(summary({ ...rest, ...change })).toEqual({ dot, line });
});
