/** Sets of bookmarks, never changed but made anew, so that whoever shows one sees that it is another. */

export type Ids = ReadonlySet<number>;

export const none: Ids = new Set();

export function idsOf(...lists: Iterable<number>[]): Ids {
  return new Set(lists.flatMap((list) => [...list]));
}

/** With it if it was without, and the other way round. */
export function toggled(ids: Ids, id: number): Ids {
  const anew = new Set(ids);
  if (!anew.delete(id)) anew.add(id);
  return anew;
}
