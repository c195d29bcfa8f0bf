import type { Page } from '@playwright/test';

/**
 * What is wrong with the layout of what the window shows now: the page scrolls sideways, or a control cannot be brought
 * wholly into sight, is clipped by what it stands in, lies under something else or has words that are cut off.
 */
export async function layoutFaults(window: Page): Promise<string[]> {
  const sideways = await window.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  const faults = new Set<string>(sideways > 0 ? [`the page scrolls sideways by ${sideways} px`] : []);
  const names = await window.evaluate(findControls);
  for (const [index, name] of names.entries()) {
    if (!(await window.evaluate(bringIntoSight, index))) continue;
    const clip = await window.evaluate(clippedBy, index);
    if (clip !== null) faults.add(`“${name}” is cut off by ${clip}`);
    const cover = await window.evaluate(coveredBy, index);
    if (cover !== null) faults.add(`“${name}” lies under ${cover}`);
    if (await window.evaluate(hasCutWords, index)) faults.add(`the words of “${name}” are cut off`);
  }
  return [...faults];
}

// The functions below run in the page. Each stands alone: nothing of this file reaches them.

/** Keeps the controls of what is on top, and names them. Of many of a kind, such as rows of a list, some are enough. */
function findControls(): string[] {
  const MOST_OF_A_KIND = 8;
  const OVERLAYS = '[role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"]';
  const CONTROLS = 'button, a[href], input, textarea, [role="tab"], [role="option"], [role="menuitem"]';
  // What is there for screen readers alone is a pixel small.
  const isSeen = (element: Element) =>
    element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true }) &&
    element.getBoundingClientRect().width > 2 &&
    element.closest('[aria-hidden="true"], [inert], .skip-link') === null;
  const root = [...document.querySelectorAll(OVERLAYS)].filter(isSeen).at(-1) ?? document.body;
  const kinds = new Map<string, number>();
  // What is drawn of a radio button is its label.
  const drawn = [...root.querySelectorAll(CONTROLS)].map((control) => control.closest('label') ?? control);
  const controls = drawn.filter(isSeen).filter(({ className, tagName }) => {
    const count = (kinds.get(`${tagName}.${className}`) ?? 0) + 1;
    kinds.set(`${tagName}.${className}`, count);
    return count <= MOST_OF_A_KIND;
  });
  Reflect.set(globalThis, 'layoutControls', controls);
  return controls.map((control) => {
    const words = (control.getAttribute('aria-label') ?? control.textContent ?? '').trim();
    return words === '' ? `${control.tagName}.${control.className}` : words.slice(0, 60);
  });
}

/** Scrolls to a control. False where scrolling took it away, as in a long list. */
async function bringIntoSight(index: number): Promise<boolean> {
  const control: Element = Reflect.get(globalThis, 'layoutControls')[index];
  control.scrollIntoView({ block: 'center', inline: 'nearest' });
  await new Promise((resolve) => requestAnimationFrame(resolve));
  return control.isConnected;
}

/** What a control reaches out of, and by how much; null where it is wholly inside the window and all that clips. */
function clippedBy(index: number): string | null {
  const SLACK = 1.5;
  const control: Element = Reflect.get(globalThis, 'layoutControls')[index];
  const box = control.getBoundingClientRect();
  const frames = [{ name: 'the window', left: 0, top: 0, right: innerWidth, bottom: innerHeight }];
  for (let around = control.parentElement; around !== null; around = around.parentElement) {
    const { overflowX, overflowY } = getComputedStyle(around);
    const { left, top, right, bottom } = around.getBoundingClientRect();
    if (overflowX !== 'visible' || overflowY !== 'visible')
      frames.push({ name: around.className || around.tagName, left, top, right, bottom });
  }
  for (const { name, left, top, right, bottom } of frames) {
    const sideways = Math.max(left - box.left, box.right - right);
    // Something higher than the place it stands in can still be scrolled through.
    const upwards = box.height > bottom - top ? 0 : Math.max(top - box.top, box.bottom - bottom);
    if (Math.max(sideways, upwards) > SLACK) return `${Math.round(Math.max(sideways, upwards))} px in ${name}`;
  }
  return null;
}

/** What stands in front of a control's middle; null where nothing does. */
function coveredBy(index: number): string | null {
  const control: Element = Reflect.get(globalThis, 'layoutControls')[index];
  const { left, top, width, height } = control.getBoundingClientRect();
  const at = document.elementFromPoint(left + width / 2, Math.max(0, top) + Math.min(height, innerHeight) / 2);
  if (at === null) return 'the edge';
  return control.contains(at) || at.contains(control) ? null : `${at.tagName}.${at.className}`;
}

/** True where words are cut without a sign of it; an ellipsis shows that there is more. */
function hasCutWords(index: number): boolean {
  const control: Element = Reflect.get(globalThis, 'layoutControls')[index];
  if (!control.matches('button, [role="tab"], [role="menuitem"], [role="option"]')) return false;
  return [control, ...control.querySelectorAll('span')].some((part) => {
    const { overflowX, textOverflow } = getComputedStyle(part);
    // Words for screen readers alone stand in a box of one pixel.
    const isShown = part.clientWidth > 2 && overflowX !== 'visible' && textOverflow !== 'ellipsis';
    return isShown && part.scrollWidth > part.clientWidth + 1;
  });
}
