// Gathers what happens within a moment, so that a move of a hundred bookmarks is one message.

/** Milliseconds without anything new after which it is told, and the longest that anything waits. */
const QUIET = 60;
const LONGEST = 250;

/** The folders whose contents have changed since they were told. */
export class Gathering {
  private folders = new Set<string>();
  private below = new Set<string>();
  private all = false;
  private paused = false;
  private first = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** `tell` hears what has changed, one time after the other. */
  constructor(private tell: (changed: Changed) => Promise<void>) {}

  /** What stands in this folder has changed. */
  touch(folder: string): void {
    this.folders.add(folder);
    this.wait();
  }

  /** This folder is new, and with it all that is in it. */
  touchBelow(folder: string): void {
    this.below.add(folder);
    this.wait();
  }

  /** Anything may have changed. */
  touchAll(): void {
    this.all = true;
    this.wait();
  }

  /** Lets everything wait, as while bookmarks are imported. */
  pause(): void {
    this.paused = true;
    clearTimeout(this.timer);
  }

  /** Goes on. */
  resume(): void {
    this.paused = false;
    this.wait();
  }

  private wait(): void {
    if (this.paused) return;
    const now = Date.now();
    this.first ||= now;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), Math.max(0, Math.min(QUIET, this.first + LONGEST - now)));
  }

  private async flush(): Promise<void> {
    const changed = { all: this.all, folders: this.folders, below: this.below };
    this.all = false;
    this.folders = new Set();
    this.below = new Set();
    this.first = 0;
    if (changed.all || changed.folders.size > 0 || changed.below.size > 0) await this.tell(changed);
  }
}

export type Changed = { all: boolean; folders: Set<string>; below: Set<string> };
