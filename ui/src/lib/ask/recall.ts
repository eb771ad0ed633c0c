/**
 * Walks through earlier questions, as a shell does. It only ever replaces an empty box or a question it put there itself
 * and that is still unchanged; anything else the reader has written is left alone.
 */
export class Recall {
  /** How many questions back; 0 is the empty box. */
  #back = 0;

  /** The question before the one in the box, or null when the key should move the cursor instead. `questions`: oldest first. */
  earlier(questions: readonly string[], text: string): string | null {
    if (!this.#isUntouched(questions, text) || this.#back >= questions.length) return null;
    this.#back += 1;
    return this.#at(questions);
  }

  /** The question after the one in the box; empty after the newest. */
  later(questions: readonly string[], text: string): string | null {
    if (!this.#isUntouched(questions, text) || this.#back === 0) return null;
    this.#back -= 1;
    return this.#at(questions);
  }

  #isUntouched(questions: readonly string[], text: string): boolean {
    if (text === "") this.#back = 0;
    return text === this.#at(questions);
  }

  #at(questions: readonly string[]): string {
    return this.#back === 0 ? "" : (questions.at(-this.#back) ?? "");
  }
}
