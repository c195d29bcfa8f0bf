import type { JSHandle, Page } from '@playwright/test';

/** What a key press or a click has to bring about. */
export interface Reaction {
  readonly event: 'keydown' | 'click';
  /** CSS selector of what has to be there. */
  readonly look: string;
  /** It must say something else than when this was armed; otherwise being there is enough. */
  readonly changed: boolean;
}

/** Lives in the page. */
export interface PaintWatcher {
  /** To be called before the event; one event at a time. */
  arm(reaction: Reaction): void;
  /** Milliseconds from the event's own time to the first moment after the frame that shows the reaction. */
  took(): Promise<number>;
}

/**
 * A stopwatch inside the page, the same for the app and its peers. It starts at the event's own time stamp, looks in each
 * frame whether the reaction is in the document, and stops in the task after that frame: style, layout and paint of the
 * reaction are then done.
 */
export const watchPainted = (page: Page): Promise<JSHandle<PaintWatcher>> =>
  page.evaluateHandle(() => {
    const after = new MessageChannel();
    let running: Promise<number> = Promise.reject(new Error('Nothing was armed.'));
    running.catch(() => undefined);
    const textOf = (look: string) => document.querySelector(look)?.textContent ?? null;
    const untilPainted = (isThere: () => boolean, from: number, resolve: (took: number) => void) => {
      const frame = () => {
        if (!isThere()) return requestAnimationFrame(frame);
        after.port1.onmessage = () => resolve(performance.now() - from);
        return after.port2.postMessage(null);
      };
      requestAnimationFrame(frame);
    };
    return {
      arm({ event, look, changed }: Reaction) {
        const before = textOf(look);
        const isThere = () => textOf(look) !== null && (!changed || textOf(look) !== before);
        running = new Promise((resolve) => {
          addEventListener(event, ({ timeStamp }) => untilPainted(isThere, timeStamp, resolve), {
            capture: true,
            once: true,
          });
        });
      },
      took: () => running,
    };
  });

/** Arms, acts and answers how long the reaction took. */
export async function timeReaction(
  watcher: JSHandle<PaintWatcher>,
  reaction: Reaction,
  act: () => Promise<void>,
): Promise<number> {
  await watcher.evaluate((watching, wanted) => watching.arm(wanted), reaction);
  await act();
  return watcher.evaluate((watching) => watching.took());
}
