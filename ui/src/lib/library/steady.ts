/**
 * What is drawn of a list as it moves, in objects that stay the same while nothing in them changes: what is drawn of those is
 * left as it is.
 */

type Flat = Readonly<Record<string, string | number>>;

/** `now`, with those of `before` in it that say the same. `key` tells them apart. */
export function steady<T extends Flat>(before: readonly T[], now: readonly T[], key: (each: T) => number): T[] {
  const known = new Map(before.map((each) => [key(each), each]));
  return now.map((each) => {
    const was = known.get(key(each));
    return was && Object.keys(each).every((name) => was[name] === each[name]) ? was : each;
  });
}
