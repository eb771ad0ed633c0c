/** How many states are looked at at once, each in a browser of its own. */
import { availableParallelism } from "node:os";

export const AT_ONCE = Math.min(4, availableParallelism());
