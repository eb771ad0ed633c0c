import { beforeEach, expect, test, vi } from "vitest";
import { ScriptedBackend } from "../../test/scripted";
import { told } from "../backend/fake/told";
import { everything, type Listed, type ListRequest, type Where } from "../backend/shelves";
import { Listing, type Asked } from "./listing.svelte";

let backend: ScriptedBackend;
let listing: Listing;
let requests: ListRequest[];

const of = (where: Partial<Where> = {}, grouped = false): Asked => ({
  where: { ...everything, ...where },
  order: { sort: "saved", reverse: false },
  grouped,
});

beforeEach(() => {
  backend = new ScriptedBackend({ many: 1000 });
  requests = [];
  const list = backend.list.bind(backend);
  backend.list = (request) => {
    requests.push(request);
    return list(request);
  };
  listing = new Listing(backend);
});

async function shown(asked = of()): Promise<void> {
  listing.show(asked);
  await vi.waitFor(() => expect(listing.waiting).toBe(false));
}

/** Answers of the library that come when the test says so. */
function held() {
  const answers: { query: string; answer: (total: number) => void; fail: () => void }[] = [];
  backend.list = ({ where }) =>
    new Promise<Listed>((resolve, reject) => {
      const understood = { text: "", terms: [], parts: [], intent: "find" as const, relaxed: [], language: null };
      answers.push({
        query: where.query,
        answer: (total) => resolve({ understood, total, rows: [] }),
        fail: () => reject(told("The disk does not answer.")),
      });
    });
  return answers;
}

const soon = () => new Promise((resolve) => setTimeout(resolve));

test("a list is there with its first hundred rows; the others come when they are seen", async () => {
  await shown();
  expect([listing.total, listing.row(99)?.id === undefined, listing.row(100)]).toEqual([1000, false, undefined]);
  listing.see(430, 450);
  await vi.waitFor(() => expect(listing.row(440)).toBeTruthy());
  expect(requests.map(({ from, count }) => [from, count])).toContainEqual([400, 100]);
});

test("the page behind is fetched before it is seen, the way the reader goes", async () => {
  await shown();
  listing.see(360, 380);
  await vi.waitFor(() => expect(listing.row(400)).toBeTruthy());
  listing.see(320, 340);
  await vi.waitFor(() => expect(listing.row(299)).toBeTruthy());
});

test("no page is asked for twice, and none beyond the end", async () => {
  await shown();
  for (let first = 0; first < 990; first += 7) {
    listing.see(first, first + 20);
    await soon();
  }
  listing.see(980, 999);
  await vi.waitFor(() => expect(listing.row(999)).toBeTruthy());
  const pages = requests.map(({ from }) => from);
  expect(new Set(pages).size).toBe(pages.length);
  expect(Math.max(...pages)).toBe(900);
});

test("what is far along is listed from there", async () => {
  listing.show(of(), 730);
  await vi.waitFor(() => expect(listing.row(730)).toBeTruthy());
  expect(requests).toHaveLength(1);
});

test("an older answer never replaces a younger one", async () => {
  const answers = held();
  listing.show(of({ query: "b" }));
  listing.show(of({ query: "br" }));
  answers[1]?.answer(2);
  await soon();
  answers[0]?.answer(1);
  await soon();
  expect([listing.total, listing.asked?.where.query]).toEqual([2, "br"]);
});

test("of questions that wait only the last is asked", async () => {
  const answers = held();
  for (const query of ["b", "br", "bre", "brea", "bread"]) listing.show(of({ query }));
  expect(answers.map(({ query }) => query)).toEqual(["b", "br"]);
  answers[0]?.answer(9);
  await soon();
  expect(answers.map(({ query }) => query)).toEqual(["b", "br", "bread"]);
  expect(listing.waiting).toBe(true);
  answers[2]?.answer(3);
  await soon();
  expect([listing.total, listing.waiting]).toEqual([3, false]);
});

test("the list on screen stays until the next is there, and when that cannot be read", async () => {
  await shown();
  const answers = held();
  listing.show(of({ query: "bread" }));
  expect([listing.total, listing.row(0) === undefined]).toEqual([1000, false]);
  answers[0]?.fail();
  await soon();
  expect([listing.total, listing.problem]).toEqual([1000, "The disk does not answer."]);
  listing.again();
  answers[1]?.answer(4);
  await soon();
  expect([listing.total, listing.problem, listing.asked?.where.query]).toEqual([4, null, "bread"]);
});

test("that an older question failed is not said", async () => {
  const answers = held();
  listing.show(of({ query: "b" }));
  listing.show(of({ query: "br" }));
  answers[0]?.fail();
  answers[1]?.answer(2);
  await soon();
  expect([listing.problem, listing.total]).toEqual([null, 2]);
});

test("headings come with the rows, but not those of another state of the library", async () => {
  await shown(of({}, true));
  expect(listing.groups.reduce((sum, { count }) => sum + count, 0)).toBe(1000);
  backend.groups = async () => [{ name: "2026-03", path: [], from: 0, count: 999 }];
  await shown(of({ neverOpened: true }, true));
  expect(listing.groups).toEqual([]);
});

test("ids between rows that are here are not asked for; others are, once", async () => {
  await shown();
  const ask = vi.spyOn(backend, "listedIds");
  expect(await listing.between(9, 3)).toHaveLength(7);
  expect(ask).not.toHaveBeenCalled();
  const [first, second] = await Promise.all([listing.between(50, 800), listing.between(2, 900)]);
  expect([first.length, second.length]).toEqual([751, 899]);
  expect(ask).toHaveBeenCalledTimes(1);
  expect(first[0]).toBe(listing.row(50)?.id);
});
