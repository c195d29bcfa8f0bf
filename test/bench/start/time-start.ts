import type { Page } from '@playwright/test';
import { spawnApp } from './spawned-app';

/** One start, in milliseconds from the moment the program was started. */
export interface Start {
  /** The page's own first moment: the program and its process for the page are up. */
  readonly page: number;
  /** What the person waits for is drawn. */
  readonly visible: number;
  /** A key pressed then has had its effect. */
  readonly reacted: number;
}

/** What to wait for and how it shows that it reacts. */
export interface Target {
  readonly folder: string;
  /** Drawn when the window is usable; takes the focus for the key. */
  readonly ready: string;
  readonly key: string;
  /** Has the focus once the key has worked. */
  readonly after: string;
}

/** Starts the application, waits until it can be used, and quits it. */
export async function timeStart(target: Target, profile: string): Promise<Start> {
  const { page, from, close } = await spawnApp(target.folder, profile);
  try {
    const { began, visible } = await untilVisible(page, target);
    const reaction = page.evaluate(untilReacted, target);
    await page.keyboard.press(target.key);
    return { page: began - from, visible: visible - from, reacted: (await reaction) - from };
  } finally {
    await close();
  }
}

/** Looks every 2 ms, and takes the time in the frame after: then it is drawn. Leaves the focus on what was found. */
const untilVisible = (page: Page, { ready }: Target): Promise<{ began: number; visible: number }> =>
  page.evaluate(
    (selector) =>
      new Promise((resolve) => {
        const timer = setInterval(() => {
          const found = document.querySelector<HTMLElement>(selector);
          if (found === null) return;
          clearInterval(timer);
          requestAnimationFrame(() => {
            found.focus();
            resolve({ began: performance.timeOrigin, visible: performance.timeOrigin + performance.now() });
          });
        }, 2);
      }),
    ready,
  );

const untilReacted = ({ after }: Target): Promise<number> =>
  new Promise((resolve) => {
    const timer = setInterval(() => {
      if (!document.activeElement?.matches(after)) return;
      clearInterval(timer);
      resolve(performance.timeOrigin + performance.now());
    }, 2);
  });
