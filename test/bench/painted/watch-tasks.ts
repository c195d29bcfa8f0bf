import type { JSHandle, Page } from '@playwright/test';

/** Lives in the page. */
export interface TaskWatcher {
  /** The longest task since the last time this was asked, in milliseconds; 0 where none took over 50. */
  longest(): Promise<number>;
}

/** Watches for how long the window's own thread could do nothing else. */
export const watchTasks = (page: Page): Promise<JSHandle<TaskWatcher>> =>
  page.evaluateHandle(() => {
    const seen = { longest: 0 };
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) seen.longest = Math.max(seen.longest, duration);
    }).observe({ type: 'longtask' });
    return {
      longest: () =>
        new Promise<number>((resolve) => {
          // Long tasks are reported a moment after they end.
          setTimeout(() => {
            resolve(seen.longest);
            seen.longest = 0;
          }, 200);
        }),
    };
  });
