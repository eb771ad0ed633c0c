/**
 * Which rows are marked, and which one the keys are on. Pure: a state and a step in, the next state out. Rows are told
 * apart by their place; a new list starts anew.
 */

export type Marks = {
  /** The row that the keys are on; -1 without rows. */
  readonly at: number;
  /** Where a stretch of marked rows began. */
  readonly from: number;
  readonly marked: ReadonlySet<number>;
};

export type Step = "move" | "extend" | "walk";

export const none: Marks = { at: -1, from: -1, marked: new Set() };

export function fresh(rows: number): Marks {
  return rows > 0 ? { at: 0, from: 0, marked: new Set() } : none;
}

/** `move` lets the marks go, `extend` marks all from where it began, `walk` leaves the marks as they are. */
export function stepped(marks: Marks, by: number, rows: number, step: Step): Marks {
  if (rows === 0) return none;
  const at = Math.min(Math.max(marks.at + by, 0), rows - 1);
  if (step === "walk") return { ...marks, at, from: at };
  if (step === "move") return { at, from: at, marked: new Set() };
  const [first, last] = [Math.min(marks.from, at), Math.max(marks.from, at)];
  return { ...marks, at, marked: new Set(Array.from({ length: last - first + 1 }, (_, index) => first + index)) };
}

/** Marks one row, or takes its mark off. */
export function toggled(marks: Marks, at: number): Marks {
  const marked = new Set(marks.marked);
  if (!marked.delete(at)) marked.add(at);
  return { at, from: at, marked };
}

/** The rows to open: those marked, else the one that the keys are on. */
export function chosen(marks: Marks): number[] {
  if (marks.marked.size > 0) return [...marks.marked].sort((a, b) => a - b);
  return marks.at >= 0 ? [marks.at] : [];
}
