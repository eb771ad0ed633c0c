/**
 * What is found by words is there first; what is found by meaning joins it. Rows that the eye is on, and all above them,
 * keep their places: a row that is about to be opened never turns into another one under the hand.
 */
import type { Found, Hit } from "../lib/backend/types";

/** So many that are only near are worth a look beside what fits, and where nothing does. */
const NEAR = { besides: 3, alone: 5 };

/** What fits, best first, and below it a few that are only near. */
export function arranged(found: Found): Found {
  const near = found.hits.filter((hit) => hit.near).slice(0, found.confident ? NEAR.besides : NEAR.alone);
  return { ...found, hits: [...found.hits.filter((hit) => !hit.near), ...near] };
}

/** What may be shown before the meaning has been asked: rows that fit. That nothing does is not yet known. */
export function early(found: Found): Found | null {
  const hits = found.hits.filter((hit) => !hit.near);
  return found.confident && hits.length > 0 ? { ...found, hits } : null;
}

/** `before`: what was shown early; `held`: so many of its rows, from the top, keep their places. */
export function joined(before: Found, after: Found, held: number): Found {
  const kept = before.hits.slice(0, held).map((hit) => asToldIn(after.hits, hit));
  const ids = new Set(kept.map((hit) => hit.id));
  const others = after.hits.filter((hit) => !ids.has(hit.id));
  return { ...after, hits: [...kept, ...others], confident: kept.length > 0 || after.confident };
}

/** The row with what the second search knows of it; that it fits was said before, and stays. */
function asToldIn(hits: readonly Hit[], hit: Hit): Hit {
  const again = hits.find((each) => each.id === hit.id);
  return again ? { ...again, near: false } : hit;
}
