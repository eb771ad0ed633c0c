/** What changes the language of the page as it stands; built beside it, and asked for by name. */
export { languages } from "../src/lib/words/languages";
export { speak } from "../src/lib/words/say.svelte";
