import { AnnotationMode, type PDFPageProxy, type RenderTask } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface DrawnPage {
  readonly bitmap: ImageBitmap;
  /** Pictures that could not be decoded and are left out. */
  readonly missing: number;
  /** Nothing but white was drawn. */
  readonly blank: boolean;
}

export interface Drawing {
  readonly done: Promise<DrawnPage>;
  /** `done` then rejects. */
  readonly cancel: () => void;
}

/** Pixels of a side, whatever is asked for: a page of a hair's width would else be drawn miles high. */
const MOST_SIDE = 8_192;

/** Side of the small copy in which anything drawn is looked for, in pixels. */
const LOOKED_AT = 128;

/**
 * Draws a page as wide as asked, in pixels, on white. Links, comments and form fields are drawn as they look and are
 * nothing but picture.
 */
export function drawPage(page: PDFPageProxy, width: number): Drawing {
  const plain = page.getViewport({ scale: 1 });
  const longest = Math.max(plain.width, plain.height);
  const viewport = page.getViewport({ scale: Math.min(width / plain.width, MOST_SIDE / longest) });
  const canvas = new OffscreenCanvas(Math.max(1, Math.round(viewport.width)), Math.max(1, Math.round(viewport.height)));
  const task: RenderTask = page.render({
    canvas: canvas as unknown as HTMLCanvasElement,
    viewport,
    annotationMode: AnnotationMode.ENABLE,
  });
  // Between two pieces of work the thread listens to its messages, so that a drawing can be called off.
  task.onContinue = (goOn: () => void) => setTimeout(goOn, 0);
  return { done: finish(page, task, canvas), cancel: () => task.cancel() };
}

async function finish(page: PDFPageProxy, task: RenderTask, canvas: OffscreenCanvas): Promise<DrawnPage> {
  try {
    await task.promise;
    const missing = missingPictures(page);
    const blank = isBlank(canvas);
    return { bitmap: canvas.transferToImageBitmap(), missing, blank };
  } finally {
    page.cleanup();
  }
}

/** pdf.js leaves null where a picture of the page could not be decoded. */
function missingPictures(page: PDFPageProxy): number {
  let missing = 0;
  for (const [, data] of page.objs as Iterable<readonly [string, unknown]>) if (data === null) missing += 1;
  return missing;
}

function isBlank(canvas: OffscreenCanvas): boolean {
  const small = new OffscreenCanvas(LOOKED_AT, LOOKED_AT).getContext('2d', { willReadFrequently: true });
  if (small === null) return false;
  small.imageSmoothingQuality = 'high';
  small.drawImage(canvas, 0, 0, LOOKED_AT, LOOKED_AT);
  return small.getImageData(0, 0, LOOKED_AT, LOOKED_AT).data.every((value) => value >= 254);
}
