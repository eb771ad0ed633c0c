/** The models for search by meaning, in words. */
import type { Model, ModelsView } from "../backend/types";
import { counted, grouped } from "../words/numbers";

export const usualServer = "https://huggingface.co";

/** "About 100 languages · about 135 MB · MIT". */
export function facts({ languages, sizeMb, license, folder }: Model): string {
  const size = sizeMb === null ? null : `about ${grouped(sizeMb)} MB`;
  return [languages, size, license, folder].filter((fact) => fact !== null).join(" · ");
}

/** Whether the list is another one soon. */
export function moves({ models }: ModelsView): boolean {
  return models.some(({ state }) => state === "fetching" || state === "coming");
}

/** How far it is, in words; nothing for a model that just lies there. */
export function progress({ state, done, of }: Model, answering: string | null): string | null {
  if (state === "partial") return `${megabytes(done)} MB of it are here.`;
  if (state === "fetching") return of === 0 ? "Asking for it…" : `${megabytes(done)} of ${megabytes(of)} MB`;
  if (state !== "coming") return null;
  const until = answering === null ? "Words are searched until then." : `${answering} answers until then.`;
  return `Has read ${grouped(done)} of ${counted(of, "bookmark")}. ${until}`;
}

function megabytes(thousands: number): string {
  return grouped(Math.round(thousands / 1000));
}
