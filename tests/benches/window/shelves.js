// Measures the library's list from inside the page: until its first rows, while it is scrolled, and a letter at a time.
const frame = () => new Promise((done) => requestAnimationFrame(done));
const found = (id) => document.querySelector(`[data-testid=${id}]`);
const until = async (holds) => {
  while (!holds()) await frame();
  // What holds now is painted with the next frame.
  await frame();
  return performance.now();
};
const figures = { typed: [], frames: [] };

async function scroll(seconds) {
  let scroller = found("library-row");
  while (scroller && scroller.scrollHeight <= scroller.clientHeight + 1) scroller = scroller.parentElement;
  let last = await frame();
  for (const end = last + seconds * 1000; last < end; ) {
    scroller.scrollTop += 240;
    const now = await frame();
    figures.frames.push(now - last);
    last = now;
  }
}

async function type(words) {
  const box = found("library-filter");
  for (let end = 1; end <= words.length; end += 1) {
    const started = performance.now();
    box.value = words.slice(0, end);
    box.dispatchEvent(new Event("input", { bubbles: true }));
    await frame();
    figures.typed.push((await until(() => found("library-count").ariaBusy !== "true")) - started);
  }
}

(async () => {
  const started = performance.now();
  found("nav-library").click();
  figures.opened = (await until(() => document.querySelector("[data-testid=library-row] .title"))) - started;
  await scroll(10);
  for (const words of ["rust terminal", "sourdough bread", "kyoto"]) await type(words);
  window.figures = figures;
})();
