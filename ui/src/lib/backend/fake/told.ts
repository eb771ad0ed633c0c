import type { Failure } from "../types";

/** A failure that is said in these words. */
export function told(message: string): Failure {
  return { code: "sourceUnreadable", data: { message } };
}
