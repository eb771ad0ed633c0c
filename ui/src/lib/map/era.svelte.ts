/** What the reader has chosen on the timeline. Outlives the view. */
import type { Span } from "./bins";
import type { Facet } from "./facets";

export class Era {
  /** Null until the reader chooses: topics where there are some, folders otherwise. */
  facet = $state<Exclude<Facet, "time"> | null>(null);
  asTable = $state(false);
  /** What is drawn; null for all of it. */
  span = $state.raw<Span | null>(null);
  /** What is chosen of it; null for nothing. */
  range = $state.raw<Span | null>(null);
  /** The key of a group. */
  group = $state<string | null>(null);

  clear(): void {
    this.range = this.group = null;
  }
}

/** For `Browse.kept`. */
export function newEra(): Era {
  return new Era();
}
