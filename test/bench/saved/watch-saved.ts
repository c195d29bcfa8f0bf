import type { JSHandle, Page } from '@playwright/test';

/** One key press as the window saw it, in milliseconds from the key event's own time. */
export interface Press {
  /** The app has taken the key, sent the mark on its way and drawn it into the page. */
  readonly handled: number;
  /** The page says Saved. */
  readonly saved: number;
}

/** Lives in the page. */
export interface SavedWatcher {
  /** The next press that is saved, or the oldest that nobody has asked for. */
  next(): Promise<Press>;
}

/**
 * Watches the saved mark of the open audit from inside the page. The clock starts at the key event's own time stamp,
 * set before the page hears of it, and stops in the microtask after "Saving…" has become "Saved" in the document.
 */
export const watchSaved = (window: Page): Promise<JSHandle<SavedWatcher>> =>
  window.evaluateHandle(() => {
    const bar = document.querySelector('.audit-progress');
    if (bar === null) throw new Error('No audit is open.');
    const seen: { handled: number; saved: number }[] = [];
    const waiting: ((press: { handled: number; saved: number }) => void)[] = [];
    const now = { pressed: 0, handled: 0, busy: false };
    // The app has listened for longer and is called first: when this runs, it has drawn the mark into the page.
    addEventListener(
      'keydown',
      (event) => {
        now.pressed = event.timeStamp;
        now.handled = performance.now();
      },
      { capture: true },
    );
    new MutationObserver(() => {
      const at = performance.now();
      const mark = bar.querySelector('.saved');
      const busy = mark?.classList.contains('saved-busy') === true;
      if (now.busy && !busy && mark?.textContent?.includes('Saved') === true) {
        const press = { handled: now.handled - now.pressed, saved: at - now.pressed };
        const waiter = waiting.shift();
        if (waiter === undefined) seen.push(press);
        else waiter(press);
      }
      now.busy = busy;
    }).observe(bar, { attributes: true, characterData: true, childList: true, subtree: true });
    return {
      next: () =>
        new Promise<Press>((resolve) => {
          const press = seen.shift();
          if (press === undefined) waiting.push(resolve);
          else resolve(press);
        }),
    };
  });
