/** What `watchParent` watches, and how often. */
export interface WatchParentOptions {
  /** The id of the process that started this one; another once that is gone. */
  readonly parentId: () => number;
  readonly onGone: () => void;
  readonly everyMs?: number;
}

/**
 * Tells when the process that started this one is gone. npm passes SIGTERM to the shell it starts a script in, and the shell
 * leaves without passing it on: what runs in it would go on, unseen, and hold its port. Windows keeps the old id: nothing is told there.
 */
export function watchParent({ parentId, onGone, everyMs = 250 }: WatchParentOptions): void {
  const first = parentId();
  const timer = setInterval(() => {
    if (parentId() === first) return;
    clearInterval(timer);
    onGone();
  }, everyMs);
  timer.unref();
}
