import type { JSHandle, Page } from '@playwright/test';

/** Lives in the page. */
export interface FrameWatcher {
  start(): void;
  /** Milliseconds from each frame since the start to the next. */
  stop(): number[];
}

/** Watches how far apart the frames of a window are; one that has nothing to do makes one with every turn of the screen. */
export const watchFrames = (page: Page): Promise<JSHandle<FrameWatcher>> =>
  page.evaluateHandle(() => {
    const seen = { frames: [0], running: 0 };
    const frame = (at: number) => {
      seen.frames.push(at);
      seen.running = requestAnimationFrame(frame);
    };
    return {
      start() {
        seen.frames = [];
        seen.running = requestAnimationFrame(frame);
      },
      stop() {
        cancelAnimationFrame(seen.running);
        return seen.frames.slice(1).map((at, before) => at - (seen.frames[before] ?? at));
      },
    };
  });
