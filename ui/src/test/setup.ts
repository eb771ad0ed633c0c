/** What jsdom lacks of a window, and a clean page for every test. */
import { configure } from "@testing-library/svelte";
import { beforeAll, beforeEach } from "vitest";
import { english } from "../lib/words/languages";
import { speak } from "../lib/words/say.svelte";
import "./quick";

// Waiting ends as soon as there is something to see; the limit only has to be longer than a busy machine is slow.
configure({ asyncUtilTimeout: 25_000 });

Element.prototype.scrollIntoView = () => undefined;

window.matchMedia = (query) =>
  ({
    matches: false,
    media: query,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }) as unknown as MediaQueryList;

/** Nothing has a size here, so none ever changes. */
window.ResizeObserver = class {
  observe = () => undefined;
  unobserve = () => undefined;
  disconnect = () => undefined;
};

HTMLDialogElement.prototype.showModal = function showModal() {
  this.open = true;
};

beforeAll(() => speak(english));

beforeEach(() => {
  localStorage.clear();
  delete document.documentElement.dataset.theme;
});
