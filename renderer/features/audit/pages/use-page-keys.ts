import { type KeyboardEvent, type RefObject, useCallback, useLayoutEffect, useRef } from 'react';
import type { PageFrame } from '#shared/intake/pdf/pages/page-frame';
import { announce } from '../../../components/announcer';
import { usePrintedKey } from '../../../keyboard/keyboard-map';
import { spokenKeys } from '../../../keyboard/printed-keys';
import { useActionKeys } from '../../../keyboard/use-action-keys';
import { areaWords, firstArea, isArrow, stepArea } from './area-steps';
import { type PageBox, WHOLE_PAGE } from './page-selection';
import type { Selecting } from './use-page-selection';
import { usePageWordKeys } from './use-page-word-keys';

export interface PageKeysParts {
  readonly scroller: RefObject<HTMLElement | null>;
  readonly selecting: Selecting;
  readonly frames: readonly PageFrame[];
  /** In sight, counted from 1. */
  readonly page: number;
  readonly goTo: (page: number) => void;
  readonly enabled: boolean;
}

export const areaElement = (scroller: HTMLElement | null): HTMLElement | null =>
  scroller?.querySelector<HTMLElement>('.page-area') ?? null;

/**
 * Choosing on the pages without a mouse: words by the arrow keys as in the text of the plan, or an area that a key begins
 * and arrows move and size. Answers what hears the arrows.
 */
export function usePageKeys(parts: PageKeysParts): (event: KeyboardEvent) => void {
  const { scroller, selecting, frames, page, enabled } = parts;
  const { selection, chooseArea } = selecting;
  const stepWords = usePageWordKeys(parts);
  const attachKey = spokenKeys(usePrintedKey('attach'));
  const area = selection !== null && 'box' in selection ? selection : null;
  /** The area as the last key left it, to be brought into sight once it is drawn. */
  const wanted = useRef<PageBox | null>(null);

  useLayoutEffect(() => {
    if (area === null || wanted.current !== area.box) return;
    const element = areaElement(scroller.current);
    element?.focus({ preventScroll: true });
    element?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [area, scroller]);
  const put = useCallback(
    (onPage: number, box: PageBox) => {
      wanted.current = box;
      chooseArea(onPage, box);
    },
    [chooseArea],
  );

  useActionKeys(
    {
      'mark-area': (event) => {
        event.preventDefault();
        const onPage = area?.page ?? page;
        const box = area === null ? firstArea(partInSight(scroller.current, page)) : { ...area.box };
        put(onPage, box);
        announce(
          `Area on page ${onPage}: ${areaWords(box)}. Arrow keys move it; Shift with them sizes it, Ctrl takes small steps. ${attachKey} attaches it, Escape lets go.`,
        );
      },
    },
    enabled,
  );

  return (event) => {
    if (!enabled || !isArrow(event.key) || event.altKey || event.metaKey) return;
    if (area === null) {
      if (!event.ctrlKey && stepWords(event)) event.preventDefault();
      return;
    }
    event.preventDefault();
    const { width = 1, height = 1 } = frames[area.page - 1] ?? {};
    const step = { key: event.key, sizes: event.shiftKey, fine: event.ctrlKey };
    const box = stepArea(area.box, step, width / height);
    put(area.page, box);
    announce(areaWords(box));
  };
}

/** The part of a page that is in sight; all of it where the page is not drawn. */
function partInSight(scroller: HTMLElement | null, page: number): PageBox {
  const sheet = scroller?.querySelector(`.page-sheet[data-page="${page}"]`)?.getBoundingClientRect();
  const view = scroller?.getBoundingClientRect();
  if (sheet === undefined || view === undefined) return WHOLE_PAGE;
  const [left, right] = [Math.max(sheet.left, view.left), Math.min(sheet.right, view.right)];
  const [top, bottom] = [Math.max(sheet.top, view.top), Math.min(sheet.bottom, view.bottom)];
  if (right <= left || bottom <= top) return WHOLE_PAGE;
  return {
    x: (left - sheet.left) / sheet.width,
    y: (top - sheet.top) / sheet.height,
    width: (right - left) / sheet.width,
    height: (bottom - top) / sheet.height,
  };
}
