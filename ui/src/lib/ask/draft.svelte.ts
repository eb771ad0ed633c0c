/** The question being written. Apart from the composer because keys and suggestions elsewhere fill and focus it. */
import { createContext } from "svelte";
import type { Attachment } from "svelte/attachments";

export class Draft {
  text = $state("");
  #box: HTMLTextAreaElement | null = null;
  #aside = "";

  readonly attach: Attachment<HTMLTextAreaElement> = (box) => {
    this.#box = box;
    return () => {
      this.#box = null;
    };
  };

  /** Puts a question from elsewhere into the box. What stood there comes back when that one was asked. */
  fill(question: string): void {
    if (this.text.trim() !== "" && this.text !== question && this.#aside === "") this.#aside = this.text;
    this.text = question;
  }

  /** The question was asked. */
  clear(): void {
    this.text = this.#aside;
    this.#aside = "";
  }

  focus(): void {
    this.#box?.focus();
  }
}

export const [useDraft, provideDraft] = createContext<Draft>();
