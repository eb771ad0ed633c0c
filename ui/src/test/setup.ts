/** What jsdom lacks of a window, and a clean page for every test. */
import { beforeEach } from "vitest";

Element.prototype.scrollIntoView = () => undefined;
Element.prototype.animate ??= () => ({ finished: Promise.resolve(), cancel: () => undefined }) as unknown as Animation;

window.matchMedia = (query) =>
  ({
    matches: false,
    media: query,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }) as unknown as MediaQueryList;

HTMLDialogElement.prototype.showModal = function showModal() {
  this.open = true;
};

beforeEach(() => {
  localStorage.clear();
  delete document.documentElement.dataset.theme;
});
