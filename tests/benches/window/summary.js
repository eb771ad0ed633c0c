// In the page: what `watch.js` kept, in milliseconds unless it says otherwise.
const { frames, rest, redrawn, over } = window.streamed;
const at = (times, share) => {
  const sorted = [...times].sort((one, other) => one - other);
  return sorted[Math.floor((sorted.length - 1) * share)] ?? 0;
};
const answer = document.querySelector("[data-testid=answer]");
return {
  over,
  words: answer?.innerText.split(/\s+/).length ?? 0,
  blocks: answer?.querySelectorAll(".block").length ?? 0,
  seconds: frames.reduce((sum, each) => sum + each, 0) / 1000,
  frames: frames.length,
  redrawn,
  "rest p50": at(rest, 0.5),
  "rest p95": at(rest, 0.95),
  "frame p50": at(frames, 0.5),
  "frame p95": at(frames, 0.95),
  "frame p99": at(frames, 0.99),
  "frame most": at(frames, 1),
  over32: frames.filter((each) => each > 32).length,
};
