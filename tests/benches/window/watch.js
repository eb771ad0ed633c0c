// In the page: keeps the times between frames, at rest and from the first word of an answer to its last.
const streamed = { frames: [], rest: [], redrawn: 0, over: false };
window.streamed = streamed;
const writing = () => document.querySelector("[data-testid=answer][aria-busy=true] .block");
const blocks = () => [...document.querySelectorAll("[data-testid=answer] .block")];
// All but the last one of the frame before: no word can change them any more.
let finished = new Set();
const seen = new MutationObserver((changes) => {
  streamed.redrawn += changes.filter(({ target }) => finished.has(target)).length;
});
let last = null;
let before = null;
const frame = (now) => {
  // What the machine gives a page that does nothing.
  if (last === null && before !== null) streamed.rest.push(now - before);
  before = now;
  if (writing()) {
    if (last === null) seen.observe(document.body, { childList: true, subtree: true });
    else streamed.frames.push(now - last);
    last = now;
    finished = new Set(blocks().slice(0, -1));
  } else if (last !== null) {
    streamed.over = true;
    seen.disconnect();
    return;
  }
  requestAnimationFrame(frame);
};
requestAnimationFrame(frame);
