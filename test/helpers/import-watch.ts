import { setTimeout as sleep } from 'node:timers/promises';
import type { RunningApp } from './launch-app';

/** What loading files did to the app. */
export interface ImportCost {
  /** Most memory the window's process held at one time, its workers included, in megabytes. */
  readonly peakMegabytes: number;
  /** The longest that the window needed to answer a trivial question, in milliseconds. */
  readonly slowestAnswerMs: number;
}

const LOOK_EVERY_MS = 100;

/** Watches the window's memory and asks it something all the time while `work` goes on. */
export async function watchWhile<T>(
  { app, window }: RunningApp,
  work: () => Promise<T>,
): Promise<{ readonly result: T; readonly cost: ImportCost }> {
  let peakMegabytes = 0;
  let slowestAnswerMs = 0;
  let over = false;
  const watching = (async () => {
    while (!over) {
      const kilobytes = await app.evaluate(({ app: electron }) =>
        electron
          .getAppMetrics()
          .filter(({ type }) => type === 'Tab')
          .reduce((sum, { memory }) => sum + memory.workingSetSize, 0),
      );
      peakMegabytes = Math.max(peakMegabytes, kilobytes / 1024);
      const asked = performance.now();
      await window.evaluate(() => 1);
      slowestAnswerMs = Math.max(slowestAnswerMs, performance.now() - asked);
      await sleep(LOOK_EVERY_MS);
    }
  })();
  try {
    const result = await work();
    over = true;
    await watching;
    return { result, cost: { peakMegabytes: Math.round(peakMegabytes), slowestAnswerMs: Math.round(slowestAnswerMs) } };
  } finally {
    over = true;
  }
}
