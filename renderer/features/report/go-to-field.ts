/** Most frames to wait for a field that a tab has still to bring. */
const MOST_FRAMES = 20;

/** Focuses a field by its id, or what can be written in inside of it, as soon as it is there. */
export function goToField(id: string, left = MOST_FRAMES): void {
  const field = document.getElementById(id);
  if (field === null) {
    if (left > 0) requestAnimationFrame(() => goToField(id, left - 1));
    return;
  }
  const target = field.matches('textarea, input, button') ? field : field.querySelector<HTMLElement>('input, textarea');
  target?.focus();
  field.scrollIntoView({ block: 'center' });
}

/** From the settings into the pages, and from the pages back to the tab that is open. */
export function toPagesAndBack(): void {
  const pages = document.querySelector<HTMLElement>('.report-pages');
  const isThere = pages?.contains(document.activeElement) === true;
  (isThere ? document.querySelector<HTMLElement>('.builder-tab[aria-selected="true"]') : pages)?.focus();
}
