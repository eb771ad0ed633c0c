import { expect, test } from "vitest";
import { remedies } from "./failures";
import { FakeBackend } from "../backend/fake";

const request = {
  question: "rust",
  conversation: null,
  replaces: null,
  drop: [],
  asEnglish: false,
  among: null,
  builtIn: false,
  by: null,
};

async function answer(backend: FakeBackend): Promise<string> {
  return new Promise((resolve) => {
    void backend.ask(request, (event) => {
      if (event.type === "failed") resolve(event.failure.code);
      if (event.type === "done") resolve("done");
    });
  });
}

test("nothing is sent before the reader agreed, and agreeing is remembered", async () => {
  const backend = new FakeBackend({ pace: 0, provider: "openAiCompatible", fail: "notAgreed" });
  expect(await answer(backend)).toBe("notAgreed");
  const sent = await backend.wouldSend(request);
  expect(sent?.text).toContain("Question: rust");
  await backend.agree(sent?.address ?? "");
  expect(await answer(backend)).toBe("done");
});

test("what would be sent is offered before anything else", () => {
  expect(remedies("notAgreed", false)).toEqual(["look", "builtIn"]);
});
