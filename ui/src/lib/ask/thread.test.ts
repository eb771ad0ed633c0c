import { told } from "../backend/fake/told";
import { expect, test, vi } from "vitest";
import { done, hit, ScriptedBackend, sources, token, understood } from "../../test/scripted";
import type { Asked } from "../backend/backend";
import { Thread } from "./thread.svelte";

function thread() {
  const backend = new ScriptedBackend();
  const recorded = vi.fn();
  return { backend, recorded, thread: new Thread(backend, recorded) };
}

test("the second question goes to the same conversation", async () => {
  const { backend, thread: conversation } = thread();
  await conversation.ask("one");
  backend.say(done("One."));
  await conversation.ask("two");
  expect(backend.requests.map((request) => request.conversation)).toEqual([null, 100]);
  expect(conversation.turns.map((turn) => turn.question)).toEqual(["one", "two"]);
});

test("one question at a time", async () => {
  const { backend, thread: conversation } = thread();
  await conversation.ask("one");
  await conversation.ask("two");
  expect(backend.requests).toHaveLength(1);
});

test("a stop before the library gave an id is passed on when it does", async () => {
  const { backend, thread: conversation } = thread();
  let answer: (ids: Asked) => void = () => undefined;
  backend.ask = () => new Promise((resolve) => (answer = resolve));
  const asking = conversation.ask("one");
  await conversation.stop();
  expect(conversation.turns[0]?.phase).toBe("stopped");
  expect(backend.stopped).toEqual([]);
  answer({ conversation: 7, turn: 3, place: 0 });
  await asking;
  expect(backend.stopped).toEqual([3]);
  expect(conversation.conversation).toBe(7);
});

test("leaving a conversation stops its answer, and its late events are not heard", async () => {
  const { backend, thread: conversation } = thread();
  await conversation.ask("one");
  backend.say(understood(), sources([hit(1)]), token("Yes"));
  await conversation.startNew();
  backend.say(token(" more"));
  expect(backend.stopped).toEqual([1]);
  expect(conversation.turns).toEqual([]);
  expect(conversation.conversation).toBeNull();
});

test("shows an earlier conversation; a question asked again shows its last answer only", async () => {
  const { backend, thread: conversation } = thread();
  const [view] = await backend.conversation(1);
  if (!view) throw new Error("the fake has a first conversation");
  backend.conversation = async () => [
    { ...view, question: "one", answer: "old" },
    { ...view, question: "one", answer: "new" },
    { ...view, question: "two", failure: { code: "timeout", data: { address: "localhost" } } },
  ];
  await conversation.show(1);
  expect(conversation.turns.map(({ question, answer, phase }) => [question, answer, phase])).toEqual([
    ["one", "new", "done"],
    ["two", view.answer, "failed"],
  ]);
});

test("a question asked again, edited, or rated is meant by its place, also when another was asked like it", async () => {
  const { backend, thread: conversation } = thread();
  const [view] = await backend.conversation(1);
  if (!view) throw new Error("the fake has a first conversation");
  backend.conversation = async () => ["one", "one", "two"].map((question) => ({ ...view, question }));
  const rated: unknown[] = [];
  backend.rate = async (...said) => void rated.push(said);
  await conversation.show(1);
  const [first, second] = conversation.turns;
  if (!first || !second) throw new Error("two turns");

  await conversation.rate(second, true);
  expect(rated).toEqual([[1, 2, true]]);
  await conversation.again(first, { question: "three" });
  expect(backend.requests).toMatchObject([{ question: "three", replaces: 1, conversation: 1 }]);
  expect(conversation.turns.map((turn) => turn.question)).toEqual(["three", "two"]);
});

test("a conversation that cannot be read says why", async () => {
  const { backend, thread: conversation } = thread();
  backend.conversation = () => Promise.reject(told("Gone."));
  await conversation.show(1);
  expect(conversation.loading).toEqual({ at: "failed", message: "Gone." });
});

test("the list of conversations is told when a turn begins and ends", async () => {
  const { backend, recorded, thread: conversation } = thread();
  await conversation.ask("one");
  expect(recorded).toHaveBeenCalledTimes(1);
  backend.say(done("One."));
  expect(recorded).toHaveBeenCalledTimes(2);
});

test("what was asked of chosen bookmarks is asked again of them, also when others are chosen since", async () => {
  const { backend, thread: conversation } = thread();
  conversation.askIn([1, 2]);
  await conversation.ask("one");
  backend.say(done("One."));
  conversation.askIn(null);
  const [turn] = conversation.turns;
  if (turn) await conversation.again(turn);
  expect(backend.requests.map(({ among }) => among)).toEqual([
    [1, 2],
    [1, 2],
  ]);
});

test("a conversation of earlier asks in all bookmarks", async () => {
  const { thread: conversation } = thread();
  conversation.askIn([1, 2]);
  await conversation.show(1);
  expect(conversation.among).toBeNull();
});
