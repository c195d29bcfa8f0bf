import { type RefObject, useEffect, useState } from 'react';
import type { PageFrame } from '#shared/intake/pdf/pages/page-frame';
import type { PageSource } from '../../../workers/pages/page-source';
import { onceItStays } from './once-it-stays';
import { fillTextLayer, type TextLayer } from './text-layer';

/** The words over a page once they are there: null before, and where they cannot be read. */
export function usePageText(
  layer: RefObject<HTMLElement | null>,
  source: PageSource,
  page: number,
  frame: PageFrame,
  /** Whether the pages are being scrolled. */
  isMoving: () => boolean,
): TextLayer | null {
  const [text, setText] = useState<TextLayer | null>(null);
  useEffect(() => {
    const leaving = new AbortController();
    const fill = async () => {
      const answer = await source.text(page, leaving.signal);
      if (typeof answer === 'string' || layer.current === null) return;
      setText(fillTextLayer(layer.current, answer.items, frame));
    };
    const stop = onceItStays(fill, isMoving);
    return () => {
      stop();
      leaving.abort();
    };
  }, [layer, source, page, frame, isMoving]);
  return text;
}
