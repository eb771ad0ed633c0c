/** What languages are called in the language that is spoken. */
import { perLanguage } from "./say.svelte";

const names = perLanguage(({ locale }) => new Intl.DisplayNames([locale], { type: "language", fallback: "code" }));

/** The name for an ISO 639-1 code: "de" is "German". What is no code stays as it is. */
export function languageName(code: string): string {
  try {
    return names().of(code) ?? code;
  } catch {
    return code;
  }
}
