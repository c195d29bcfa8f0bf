import type { Page } from '@playwright/test';

/** A control that prints no key: where it stands and what it is called. */
export interface Keyless {
  readonly where: string;
  readonly name: string;
}

/**
 * Every button, tab, menu item and opening line in sight that prints no key, in the screen or its menu; what stands in a
 * dialog is left to Tab, Enter and Escape. A key counts where it can be seen in the control, or in the group it is one of.
 */
export const keylessControls = (window: Page): Promise<Keyless[]> =>
  window.evaluate(() => {
    const seen = (element: Element): boolean => element.checkVisibility() && element.getClientRects().length > 0;
    const prints = (element: Element | null): boolean =>
      [...(element?.querySelectorAll('.key-hint') ?? [])].some((hint) => seen(hint) && hint.textContent !== '');
    const nameOf = (control: Element): string => {
      const copy = control.cloneNode(true) as Element; // the copy of an element is one
      for (const hint of copy.querySelectorAll('.key-hint')) hint.remove();
      return (control.getAttribute('aria-label') ?? copy.textContent ?? '').replace(/\s+/g, ' ').trim();
    };
    const controls = document.querySelectorAll(
      'main :is(button, [role="button"], [role="tab"], summary), [role="menuitem"]',
    );
    return [...controls]
      .filter((control) => seen(control) && control.closest('[role="dialog"]') === null)
      .filter((control) => !prints(control) && !prints(control.closest('.choice-row, .view-switch')))
      .map((control) => {
        const part = control.closest('[data-evidence], tr, li, section[aria-label], header, nav');
        const where = part?.className.split(' ')[0] || part?.tagName.toLowerCase() || '';
        return { where, name: nameOf(control) };
      });
  });

/** What every control that prints a key tells assistive technology, as `name: keys`. */
export const toldKeys = (window: Page): Promise<string[]> =>
  window.evaluate(() =>
    [...document.querySelectorAll('main :is(button, [role="tab"]):has(.key-hint), nav button')].map(
      (control) =>
        `${(control.getAttribute('aria-label') ?? control.textContent ?? '').replace(/\s+/g, ' ').trim()}: ${control.getAttribute('aria-keyshortcuts')}`,
    ),
  );
