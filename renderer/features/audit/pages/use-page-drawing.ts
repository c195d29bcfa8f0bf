import { type RefObject, useEffect, useState } from 'react';
import type { PageSource } from '../../../workers/pages/page-source';
import { onceItStays } from './once-it-stays';
import { PAGE_FAILURES, pageFaultWords } from './status-words';

export interface PageDrawing {
  readonly drawn: boolean;
  /** What is wrong with the page as drawn. */
  readonly fault: string | null;
}

const NOT_YET: PageDrawing = { drawn: false, fault: null };

/**
 * Draws a page into its canvas, this many pixels wide. While it is drawn anew at another size the old picture stands,
 * stretched. The canvas gives its memory back when the page goes.
 */
export function usePageDrawing(
  canvas: RefObject<HTMLCanvasElement | null>,
  source: PageSource,
  page: number,
  width: number,
  /** Whether the pages are being scrolled. */
  isMoving: () => boolean,
): PageDrawing {
  const [state, setState] = useState(NOT_YET);
  useEffect(() => {
    const leaving = new AbortController();
    const draw = async () => {
      const answer = await source.draw(page, width, leaving.signal);
      if (typeof answer === 'string') return setState({ drawn: false, fault: PAGE_FAILURES[answer] });
      put(canvas.current, answer.bitmap);
      setState({ drawn: true, fault: pageFaultWords(answer) });
    };
    const stop = onceItStays(draw, isMoving);
    return () => {
      stop();
      leaving.abort();
    };
  }, [canvas, source, page, width, isMoving]);
  useEffect(() => {
    const element = canvas.current;
    return () => {
      if (element !== null) element.width = element.height = 0;
    };
  }, [canvas]);
  return state;
}

/** The bitmap's memory becomes the canvas's: nothing is copied. */
function put(canvas: HTMLCanvasElement | null, bitmap: ImageBitmap): void {
  if (canvas === null) {
    bitmap.close();
    return;
  }
  canvas.width = bitmap.width;
  canvas.height = bitmap.height;
  canvas.getContext('bitmaprenderer')?.transferFromImageBitmap(bitmap);
}
