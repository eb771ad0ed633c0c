/** Which of the words that were typed are in texts of a bookmark. */
import { pieces } from "../words/marking";

export function matched(texts: readonly string[], words: readonly string[]): string[] {
  return words.filter((word) => texts.some((text) => pieces(text, [word]).some(({ marked }) => marked)));
}
