/** Questions that were asked outside of this window: each begins a conversation of its own, so that it follows on nothing. */
import type { Backend } from "../backend/backend";
import type { Thread } from "./thread.svelte";

/** Takes those that wait and those to come, until the returned function is called. */
export function takeQuestions(backend: Backend, thread: Thread, onTaken: () => void): () => void {
  const take = async () => {
    const question = await backend.waitingQuestion();
    if (question === null) return;
    onTaken();
    await thread.startNew();
    await thread.ask(question);
  };
  const listening = backend.onWaitingQuestion(() => void take().catch(() => undefined));
  void take().catch(() => undefined);
  return () =>
    void listening.then(
      (unlisten) => unlisten(),
      () => undefined,
    );
}
