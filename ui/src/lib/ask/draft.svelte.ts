/** The question being written. Apart from the composer because keys and suggestions elsewhere fill and focus it. */
import { createContext } from "svelte";
import type { Attachment } from "svelte/attachments";

export class Draft {
  text = $state("");
  #box: HTMLTextAreaElement | null = null;

  readonly attach: Attachment<HTMLTextAreaElement> = (box) => {
    this.#box = box;
    return () => {
      this.#box = null;
    };
  };

  focus(): void {
    this.#box?.focus();
  }
}

export const [useDraft, provideDraft] = createContext<Draft>();
