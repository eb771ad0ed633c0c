import { expect, test, vi } from "vitest";
import type { StatusView } from "../backend/types";
import { ScriptedBackend } from "../../test/scripted";
import { Library } from "./library.svelte";

/** A library whose status answers are given by the test, in any order. */
class Waiting extends ScriptedBackend {
  readonly asked: ((status: StatusView) => void)[] = [];
  tell: (status: StatusView) => void = () => undefined;

  override status(): Promise<StatusView> {
    return new Promise((resolve) => this.asked.push(resolve));
  }

  override async onStatus(listener: (status: StatusView) => void): Promise<() => void> {
    this.tell = listener;
    return () => undefined;
  }
}

const withReady = (ready: number): StatusView => ({
  bookmarks: 3,
  ready,
  activity: ready < 3 ? "preparing" : "idle",
  coming: null,
  lastSyncAt: null,
  sources: [],
  meaning: { available: true, detail: null, model: null },
  problem: null,
  appeared: [],
  rest: null,
});

test("an answer that comes after younger news is passed over", async () => {
  const backend = new Waiting();
  const library = new Library(backend);
  library.follow();
  backend.tell(withReady(3));
  backend.asked[0]?.(withReady(0));
  await Promise.resolve();
  expect(library.status?.ready).toBe(3);
});

test("while another model is on its way, the library is asked again until it has come", async () => {
  vi.useFakeTimers();
  const backend = new Waiting();
  const library = new Library(backend);
  const end = library.follow();
  const answer = async (coming: number | null) => {
    backend.asked.at(-1)?.({ ...withReady(3), coming });
    await vi.advanceTimersByTimeAsync(1000);
  };
  await answer(1);
  await answer(2);
  expect(library.status?.coming).toBe(2);
  await answer(null);
  expect(library.status?.coming).toBeNull();
  expect(backend.asked).toHaveLength(3);
  backend.tell({ ...withReady(3), coming: 1 });
  end();
  await vi.advanceTimersByTimeAsync(5000);
  expect(backend.asked).toHaveLength(3);
  vi.useRealTimers();
});

test("of two answers the one asked for later counts, whichever comes first", async () => {
  const backend = new Waiting();
  const library = new Library(backend);
  const both = [library.refresh(), library.refresh()];
  backend.asked[1]?.(withReady(3));
  await both[1];
  backend.asked[0]?.(withReady(0));
  await both[0];
  expect(library.status?.ready).toBe(3);
});

test("an answer asked for after the news is shown", async () => {
  const backend = new Waiting();
  const library = new Library(backend);
  library.follow();
  backend.tell(withReady(0));
  const answer = library.refresh();
  backend.asked[1]?.(withReady(3));
  await answer;
  expect(library.status?.ready).toBe(3);
});
