/** Speaks the chosen language. The last choice is remembered here too, so that the first frame has its words. */
import { languageFor } from "./languages";
import { speak } from "./say.svelte";

const REMEMBERED = "dogear-language";

/** Speaks what was `chosen`, and follows the system while that is nothing; the returned function ends that. */
export function follow(chosen: string): () => void {
  localStorage.setItem(REMEMBERED, chosen);
  void speakChosen(chosen);
  const again = () => void speakChosen(chosen);
  window.addEventListener("languagechange", again);
  return () => window.removeEventListener("languagechange", again);
}

/** Before the settings are known: the language of last time. */
export async function speakLast(): Promise<void> {
  await speakChosen(localStorage.getItem(REMEMBERED) ?? "");
}

async function speakChosen(chosen: string): Promise<void> {
  await speak(languageFor(chosen, navigator.languages));
}
