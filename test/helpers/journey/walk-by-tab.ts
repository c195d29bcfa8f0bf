import type { Page } from '@playwright/test';

/** More stops than any screen has. */
const MOST_STOPS = 250;

/** What pressing Tab from the first control on to the first again showed. */
export interface TabWalk {
  /** Stops in order, by name. */
  readonly stops: readonly string[];
  /** Controls that a person without a mouse cannot get at. */
  readonly missed: readonly string[];
  /** Stops without a ring round them, or with the ring left behind. */
  readonly unmarked: readonly string[];
  /** Stops that were out of sight or under something when they had the focus. */
  readonly hidden: readonly string[];
}

/**
 * Goes round the screen, or round the dialog that is open over it, with Tab alone. Groups of controls in which arrow keys
 * move (tabs, radio buttons, the list of plans) count as reached with their one stop.
 */
export async function walkByTab(window: Page): Promise<TabWalk> {
  const [stops, unmarked, hidden]: [string[], string[], string[]] = [[], [], []];
  await window.evaluate(begin);
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    await window.keyboard.press('Tab');
    const name = await window.evaluate(visit);
    if (name === null) return { stops, unmarked, hidden, missed: await window.evaluate(findMissed) };
    stops.push(name);
    if (!(await window.evaluate(isRinged))) unmarked.push(name);
    if (!(await window.evaluate(isInSight))) hidden.push(name);
  }
  throw new Error(`Tab did not come round within ${MOST_STOPS} stops.`);
}

// The functions below run in the page. Each stands alone: nothing of this file reaches them.

/** Takes the focus to where a person's first Tab starts from; a dialog has taken it already. */
function begin(): void {
  Reflect.set(globalThis, 'tabStops', []);
  if (document.querySelector('[role="dialog"], [role="alertdialog"]') === null)
    document.querySelector<HTMLElement>('.skip-link')?.focus();
}

/** Notes and names the control that has the focus; null where it had it before. */
function visit(): string | null {
  const stops: Element[] = Reflect.get(globalThis, 'tabStops');
  const control = document.activeElement ?? document.body;
  if (stops.includes(control)) return null;
  stops.push(control);
  const words = (control.getAttribute('aria-label') ?? control.textContent ?? '').trim();
  return words === '' ? `${control.tagName}.${control.className}` : words.slice(0, 50);
}

/** True where a ring stands round the control that has the focus, and the one before has lost its own. */
function isRinged(): boolean {
  const hasRing = (element: Element) => {
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 && !outlineColor.endsWith(', 0)');
  };
  const control = document.activeElement ?? document.body;
  // The ring of a radio button stands round what is drawn for it.
  const ringed = [control, ...(control.closest('label')?.querySelectorAll('*') ?? [])].find(hasRing) ?? null;
  const before: Element | null = Reflect.get(globalThis, 'ringed') ?? null;
  Reflect.set(globalThis, 'ringed', ringed);
  return ringed !== null && (before === null || before === ringed || !before.isConnected || !hasRing(before));
}

/** True where the control that has the focus can be seen and nothing lies over it. */
function isInSight(): boolean {
  const control = document.activeElement ?? document.body;
  const shown = control.closest('label') ?? control;
  const { left, right, top, bottom, width, height } = shown.getBoundingClientRect();
  const at = document.elementFromPoint(left + width / 2, Math.max(top, 0) + Math.min(height, innerHeight) / 2);
  const fits =
    left >= -1 && right <= innerWidth + 1 && (height > innerHeight || (top >= -1 && bottom <= innerHeight + 1));
  return fits && at !== null && (shown.contains(at) || at.contains(shown));
}

/** The controls there are, less those Tab led to and those arrow keys lead to from there. */
function findMissed(): string[] {
  const stops: Element[] = Reflect.get(globalThis, 'tabStops');
  const CONTROLS = 'button, a[href], input, textarea, [role="tab"], [tabindex]:not([tabindex="-1"])';
  const GROUPS =
    '[role="grid"], [role="tablist"], [role="radiogroup"], [role="toolbar"], [role="menu"], [role="listbox"]';
  const isOut = (control: Element) =>
    control.matches(':disabled, [type="hidden"], [hidden]') ||
    control.closest('[aria-hidden="true"], [inert]') !== null ||
    !control.checkVisibility({ checkVisibilityCSS: true });
  const isReached = (control: Element) => {
    const group = control.closest(GROUPS);
    return stops.includes(control) || (group !== null && stops.some((stop) => group !== stop && group.contains(stop)));
  };
  const root = [...document.querySelectorAll('[role="dialog"], [role="alertdialog"]')].at(-1) ?? document;
  return [...root.querySelectorAll(CONTROLS)]
    .filter((control) => !isOut(control) && !isReached(control))
    .map(({ outerHTML }) => outerHTML.slice(0, 120));
}
