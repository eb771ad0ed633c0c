/** Waits for a moment in which nobody types or scrolls and what was drawn is on screen, for work that can be felt. */

/** Milliseconds without an input. */
const STILL = 250;

// Not the wheel: to listen for it on the whole page has WebKit reckon anew which parts of it scroll by themselves.
const inputs = ["keydown", "input", "scroll", "pointerdown"] as const;

/** Does it once nothing was put in for a moment. Gives what calls it off. */
export function onceStill(work: () => void): () => void {
  const end = () => {
    clearTimeout(timer);
    for (const input of inputs) removeEventListener(input, wait, true);
  };
  const begin = () =>
    setTimeout(() => {
      end();
      work();
    }, STILL);
  const wait = () => {
    clearTimeout(timer);
    timer = begin();
  };
  let timer = begin();
  for (const input of inputs) addEventListener(input, wait, { capture: true, passive: true });
  return end;
}
