import { type CSSProperties, memo, type PointerEvent, useEffect, useRef } from 'react';
import type { PageFrame } from '#shared/intake/pdf/pages/page-frame';
import type { PageSource } from '../../../workers/pages/page-source';
import { type PagePlace, pixelWidth } from './page-layout';
import { paintRange } from './page-marks';
import { boxStyle, type PageBox, type PageHighlight, type ShownPage } from './page-selection';
import { findQuote, hasWords, type Quote } from './page-text';
import { rangeOf, type TextLayer } from './text-layer';
import { usePageDrawing } from './use-page-drawing';
import { usePageText } from './use-page-text';

interface PageSheetProps {
  readonly source: PageSource;
  readonly page: number;
  readonly pages: number;
  readonly frame: PageFrame;
  readonly place: PagePlace;
  readonly ratio: number;
  readonly highlights: readonly PageHighlight[];
  readonly shown: ShownPage | null;
  readonly area: PageBox | null;
  readonly isMoving: () => boolean;
  /** The words are there, or gone with the page. */
  readonly onText: (page: number, layer: TextLayer | null) => void;
  /** What `shown` names was looked for on this page. */
  readonly onShown: (shown: ShownPage, range: Range | null) => void;
  readonly onPointerDown: (event: PointerEvent<HTMLElement>, page: number, wordless: boolean) => void;
}

/** One page: its picture, its words over it, and what is marked on it. */
export const PageSheet = memo(function PageSheet(props: PageSheetProps) {
  const {
    source,
    page,
    pages,
    frame,
    place,
    ratio,
    highlights,
    shown,
    area,
    isMoving,
    onText,
    onShown,
    onPointerDown,
  } = props;
  const canvas = useRef<HTMLCanvasElement>(null);
  const layer = useRef<HTMLDivElement>(null);
  const { drawn, fault } = usePageDrawing(canvas, source, page, pixelWidth(place, ratio), isMoving);
  const words = usePageText(layer, source, page, frame, isMoving);
  const wordless = words !== null && !hasWords(words.text);

  useEffect(() => {
    if (words === null) return;
    onText(page, words);
    return () => onText(page, null);
  }, [words, page, onText]);

  useEffect(() => {
    if (words === null) return;
    const stops = highlights.map(({ words: quoted, isPrompt }) => {
      const range = quoted === undefined ? null : rangeOfQuote(words, quoted);
      return range && paintRange(isPrompt === true ? 'page-prompt' : 'page-evidence', range);
    });
    return () => {
      for (const stop of stops) stop?.();
    };
  }, [words, highlights]);

  useEffect(() => {
    if (words === null || shown?.words === undefined) return;
    const range = rangeOfQuote(words, shown.words);
    onShown(shown, range);
    return range === null || shown.isPlace ? undefined : paintRange('page-shown', range);
  }, [words, shown, onShown]);

  const style = {
    width: place.width,
    height: place.height,
    transform: `translateY(${place.top}px)`,
    '--page-scale': place.width / frame.width,
  } as CSSProperties;
  const kind = wordless ? ', a picture without text' : '';
  return (
    <div className="page-place" style={style}>
      <figure
        className="page-sheet"
        aria-label={`Page ${page} of ${pages}${kind}`}
        data-page={page}
        data-drawn={drawn ? '' : undefined}
        data-wordless={wordless ? '' : undefined}
        onPointerDown={(event) => onPointerDown(event, page, wordless)}
      >
        <canvas ref={canvas} className="page-picture" />
        <div ref={layer} className="page-words" />
        {highlights.map(({ id, box }) =>
          box === undefined ? null : <span key={id} className="page-box" data-evidence={id} style={boxStyle(box)} />,
        )}
        {area === null ? null : (
          <div
            className="page-box page-area"
            role="application"
            aria-label={`Area on page ${page}`}
            tabIndex={-1}
            style={boxStyle(area)}
          />
        )}
        {drawn || fault !== null ? null : <span className="page-waiting" aria-hidden="true" />}
        {fault === null ? null : <p className="page-fault">{fault}</p>}
      </figure>
      <span className="page-number" aria-hidden="true">
        {page}
      </span>
    </div>
  );
});

function rangeOfQuote(words: TextLayer, quoted: Quote): Range | null {
  const span = findQuote(words.text, quoted.quote, quoted);
  return span === null ? null : rangeOf(words, span);
}
