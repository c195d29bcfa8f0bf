import type { JSHandle, Page } from '@playwright/test';
import { type TaskWatcher, watchTasks } from '../painted/watch-tasks';
import { type FrameWatcher, watchFrames } from './watch-frames';

/** Turns of a mouse wheel, each as far as a quick hand turns it, and presses of Page Down after them. */
const WHEEL_STEPS = 80;
const WHEEL_PIXELS = 480;
const PAGE_DOWNS = 40;

/** What is scrolled: an element of the window, or the window as a whole. */
export interface Scrolled {
  readonly page: Page;
  readonly look: string;
  readonly frames: JSHandle<FrameWatcher>;
  readonly tasks: JSHandle<TaskWatcher>;
}

/** One way through a plan. */
export interface Way {
  /** Milliseconds from frame to frame. */
  readonly frames: readonly number[];
  /** Milliseconds; 0 where no task took over 50. */
  readonly longest: number;
  /** How far it went, in CSS pixels. */
  readonly pixels: number;
}

export const scrolled = async (page: Page, look: string): Promise<Scrolled> => ({
  page,
  look,
  frames: await watchFrames(page),
  tasks: await watchTasks(page),
});

/** Scrolls down from the beginning by the wheel and by Page Down, as fast as the window takes it. */
export async function scrollThrough({ page, look, frames, tasks }: Scrolled): Promise<Way> {
  const element = page.locator(look);
  await element.evaluate((one) => {
    one.scrollTop = 0;
    if (one instanceof HTMLElement) one.focus();
  });
  const view = page.viewportSize() ?? (await page.evaluate(() => ({ width: innerWidth, height: innerHeight })));
  const box = (await element.boundingBox()) ?? { x: 0, y: 0, ...view };
  await page.mouse.move(box.x + box.width / 2, Math.min(box.y + box.height, view.height) / 2);
  await tasks.evaluate((watching) => watching.longest());
  await frames.evaluate((watching) => watching.start());
  for (let step = 0; step < WHEEL_STEPS; step += 1) await page.mouse.wheel(0, WHEEL_PIXELS);
  for (let press = 0; press < PAGE_DOWNS; press += 1) await page.keyboard.press('PageDown');
  const taken = await frames.evaluate((watching) => watching.stop());
  return {
    frames: taken,
    longest: await tasks.evaluate((watching) => watching.longest()),
    pixels: await element.evaluate(({ scrollTop }) => scrollTop),
  };
}
