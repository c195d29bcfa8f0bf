import type { Page } from '@playwright/test';

/** One import as the window lived through it, in milliseconds. */
export interface WatchedImport {
  /** From the choice of files to the outcome of the last one. */
  readonly took: number;
  /** Longest time for which the window's own thread ran nothing else, as Chromium reports tasks over 50 ms; 0: none. */
  readonly longestTask: number;
  /** By how much a timer of 5 ms was late at worst: what somebody who types or clicks would have to wait. */
  readonly latestTimer: number;
}

/** Starts to watch; what it answers settles when the window says that all `count` files have their outcome. */
export const watchImport = (window: Page, count: number): Promise<WatchedImport> =>
  window.evaluate(
    (total) =>
      new Promise<WatchedImport>((resolve) => {
        const seen = { from: 0, last: 0, latest: 0, longest: 0 };
        const observer = new PerformanceObserver((list) => {
          for (const { startTime, duration } of list.getEntries())
            if (startTime >= seen.from) seen.longest = Math.max(seen.longest, duration);
        });
        observer.observe({ type: 'longtask' });
        const words = `${total} of ${total} files`;
        const look = () => {
          const at = performance.now();
          seen.latest = Math.max(seen.latest, at - seen.last - 5);
          seen.last = at;
          if (document.querySelector('.import-run .import-count')?.textContent?.includes(words) !== true) return;
          clearInterval(timer);
          const took = at - seen.from;
          // Long tasks are reported a moment after they end.
          setTimeout(() => {
            observer.disconnect();
            resolve({ took, longestTask: seen.longest, latestTimer: seen.latest });
          }, 200);
        };
        let timer: ReturnType<typeof setInterval> | undefined;
        addEventListener(
          'change',
          (event) => {
            seen.from = event.timeStamp;
            seen.last = performance.now();
            timer = setInterval(look, 5);
          },
          { capture: true, once: true },
        );
      }),
    count,
  );
