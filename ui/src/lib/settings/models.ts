/** The models for search by meaning, in words. */
import type { Model, ModelsView } from "../backend/types";
import { say } from "../words/say.svelte";

export const usualServer = "https://huggingface.co";

/** "100 languages · about 135 MB · MIT". */
export function facts({ languages, sizeMb, license, folder }: Model): string {
  const size = sizeMb === null ? null : say("model-size", { megabytes: sizeMb });
  const read = languages === null ? null : say("model-languages", { count: languages });
  return [read, size, license, folder].filter((fact) => fact !== null).join(" · ");
}

/** Whether the list is another one soon. */
export function moves({ models }: ModelsView): boolean {
  return models.some(({ state }) => state === "fetching" || state === "coming");
}

/** How far it is, in words; nothing for a model that just lies there. */
export function progress({ state, done, of }: Model, answering: string | null): string | null {
  if (state === "partial") return say("model-partial", { megabytes: megabytes(done) });
  if (state === "fetching")
    return of === 0 ? say("model-asking") : say("model-fetched", { done: megabytes(done), total: megabytes(of) });
  if (state !== "coming") return null;
  return answering === null
    ? say("model-has-read-words", { done, total: of })
    : say("model-has-read-other", { done, total: of, model: answering });
}

function megabytes(thousands: number): number {
  return Math.round(thousands / 1000);
}
