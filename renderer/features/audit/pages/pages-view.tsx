import {
  type ReactNode,
  type Ref,
  useCallback,
  useEffect,
  useImperativeHandle,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { PageFrame } from '#shared/intake/pdf/pages/page-frame';
import { announce } from '../../../components/announcer';
import { useKeys } from '../../../components/use-keys';
import { useActionKeys } from '../../../keyboard/use-action-keys';
import type { PageSource } from '../../../workers/pages/page-source';
import { percentOf, stepZoom, type Zoom } from './page-layout';
import { type PageHighlight, type PageSelection, type ShownPage, WHOLE_PAGE } from './page-selection';
import { PageSheet } from './page-sheet';
import { PagesBar } from './pages-bar';
import { PagesHint } from './pages-hint';
import { selectionWords } from './status-words';
import { areaElement, usePageKeys } from './use-page-keys';
import { usePageSelection } from './use-page-selection';
import { usePagesScroll } from './use-pages-scroll';
import { useSteadySelection } from './use-steady-selection';

export interface PagesHandle {
  /** What is selected now; where nothing is, the page in sight as a whole. */
  readonly currentSelection: () => PageSelection;
  readonly clearSelection: () => void;
  /** Takes the focus, so that the arrows choose on the pages and scroll them. */
  readonly focus: () => void;
}

export interface PagesViewProps {
  readonly source: PageSource;
  readonly frames: readonly PageFrame[];
  readonly title: string;
  readonly lead: ReactNode;
  readonly notice: ReactNode;
  readonly shown: ShownPage | null;
  readonly highlights: readonly PageHighlight[];
  readonly onSelect: ((selection: PageSelection | null) => void) | undefined;
  /** Words and areas can be chosen by keys, to be attached. */
  readonly canChoose: boolean;
  readonly ref: Ref<PagesHandle> | undefined;
}

const SCROLLING_KEYS: ReadonlySet<string> = new Set([' ', 'ArrowDown', 'ArrowUp', 'End', 'Home', 'PageDown', 'PageUp']);
const NO_HIGHLIGHTS: readonly PageHighlight[] = [];

/** The pages of an opened PDF, one below the other, with what is selected on them. */
export function PagesView(props: PagesViewProps) {
  const { source, frames, title, lead, notice, shown, highlights, onSelect, canChoose, ref } = props;
  const scroller = useRef<HTMLElement>(null);
  const [zoom, setZoom] = useState<Zoom>('fit');
  const selecting = usePageSelection(scroller, onSelect);
  const { selection, overEnd, onText, onPointerDown, clear } = selecting;
  useSteadySelection(scroller);
  const held = useMemo(() => new Set(selection === null ? [] : [selection.page]), [selection]);
  const { layout, ratio, near, page, goTo, isMoving } = usePagesScroll(scroller, frames, zoom, held);
  const percent = percentOf(frames[page - 1], layout.places[page - 1]);
  const onPages = useMemo(() => byPage(highlights), [highlights]);
  const [unfound, setUnfound] = useState<ShownPage | null>(null);
  const gone = useRef<ShownPage | null>(null);
  const reached = useRef<ShownPage | null>(null);
  // Whoever goes on by hand is not taken back when the words of the place asked for before are there at last.
  const letGo = useCallback(() => {
    reached.current = shown;
  }, [shown]);
  const goByHand = useCallback(
    (wanted: number) => {
      letGo();
      goTo(wanted);
    },
    [letGo, goTo],
  );
  const onKeyDown = usePageKeys({ scroller, selecting, frames, page, goTo: goByHand, enabled: canChoose });

  useEffect(() => {
    if (shown === null || gone.current === shown) return;
    gone.current = shown;
    goTo(shown.page);
  }, [shown, goTo]);
  const onShown = useCallback((looked: ShownPage, range: Range | null) => {
    // The words of a page that comes into sight again are not gone to again.
    if (reached.current === looked) return;
    reached.current = looked;
    setUnfound(range === null && !looked.isPlace ? looked : null);
    if (range !== null) scrollTo(scroller.current, range, looked.isPlace ? 'top' : 'middle');
    else if (!looked.isPlace) announce(`The words were not found on page ${looked.page}; the page is shown.`);
  }, []);
  useImperativeHandle(ref, () => ({
    currentSelection: () => selection ?? { page, box: WHOLE_PAGE },
    clearSelection: clear,
    focus: () => (areaElement(scroller.current) ?? scroller.current)?.focus(),
  }));

  const leaveSelection = (event: KeyboardEvent) => {
    if (selection === null) return;
    event.preventDefault();
    clear();
  };
  const zoomBy = (direction: 1 | -1) => (event: KeyboardEvent) => {
    event.preventDefault();
    setZoom(stepZoom(percent, direction));
  };
  const [zoomIn, zoomOut] = [zoomBy(1), zoomBy(-1)];
  useActionKeys({
    'zoom-in': zoomIn,
    'zoom-out': zoomOut,
    'zoom-reset': (event) => {
      event.preventDefault();
      setZoom('fit');
    },
  });
  useKeys({ Escape: leaveSelection });
  const notFound = unfound !== null && unfound === shown;
  return (
    <div className="text-pane pages-pane">
      <PagesBar lead={lead} page={page} pages={frames.length} percent={percent} onGoTo={goByHand} onZoom={setZoom} />
      {notice}
      <section
        className="pages-scroll"
        ref={scroller}
        aria-label={title}
        tabIndex={0}
        onKeyDown={(event) => {
          if (SCROLLING_KEYS.has(event.key)) letGo();
          onKeyDown(event);
        }}
        onWheel={letGo}
      >
        <h2 className="visually-hidden">{title}</h2>
        <div className="pages-column" style={{ height: layout.height, minWidth: layout.width }}>
          {near.map((index) => {
            const [frame, place] = [frames[index], layout.places[index]];
            return frame === undefined || place === undefined ? null : (
              <PageSheet
                key={index}
                source={source}
                page={index + 1}
                pages={frames.length}
                frame={frame}
                place={place}
                ratio={ratio}
                highlights={onPages.get(index + 1) ?? NO_HIGHLIGHTS}
                shown={shown?.page === index + 1 ? shown : null}
                area={selection !== null && 'box' in selection && selection.page === index + 1 ? selection.box : null}
                isMoving={isMoving}
                onText={onText}
                onShown={onShown}
                onPointerDown={onPointerDown}
              />
            );
          })}
        </div>
      </section>
      <p className="pages-status">
        <span data-selected={selection === null ? undefined : ''}>{selectionWords(selection, page)}</span>
        {overEnd ? <span>Only the part on this page counts.</span> : null}
        {notFound ? (
          <span className="pages-unfound">The words looked for were not found on page {unfound.page}.</span>
        ) : null}
        {canChoose ? <PagesHint selection={selection} /> : null}
      </p>
    </div>
  );
}

function byPage(highlights: readonly PageHighlight[]): ReadonlyMap<number, readonly PageHighlight[]> {
  const pages = new Map<number, PageHighlight[]>();
  for (const highlight of highlights) pages.set(highlight.page, [...(pages.get(highlight.page) ?? []), highlight]);
  return pages;
}

/** CSS pixels above words that come to the upper edge. */
const ROOM_ABOVE = 40;

/** Scrolls so that the words stand at the upper edge, or in the middle unless they are in sight anyway. */
function scrollTo(scroller: HTMLElement | null, range: Range, where: 'top' | 'middle'): void {
  if (scroller === null) return;
  const [words, view] = [range.getBoundingClientRect(), scroller.getBoundingClientRect()];
  if (where === 'top') scroller.scrollTop += words.top - view.top - ROOM_ABOVE;
  else if (words.top < view.top || words.bottom > view.bottom)
    scroller.scrollTop += words.top + words.height / 2 - (view.top + view.height / 2);
}
