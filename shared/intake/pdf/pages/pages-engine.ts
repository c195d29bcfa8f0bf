import { putBackPush } from '../engine-gaps';
import 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import { getDocument, PasswordException, type PDFDocumentProxy, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { Refusal } from '../../refusal';

putBackPush();

/** Hands over a file of the app by its name: a stand-in font or a decoder that pdf.js asks for. */
export type OwnFile = (name: string) => Promise<Uint8Array>;

/** Pixels of one picture inside a page. An A3 sheet scanned at 600 dots an inch has 70 million. */
const MOST_PICTURE_PIXELS = 100_000_000;
/** Pictures larger than this are made smaller as they are decoded, in bytes of pixels. */
const MOST_PICTURE_BYTES = 128 * 1024 * 1024;

/** pdf.js makes its auxiliary canvases through this; a worker has no document to make them in. */
class WorkerCanvases {
  create(width: number, height: number) {
    const canvas = new OffscreenCanvas(Math.max(1, Math.ceil(width)), Math.max(1, Math.ceil(height)));
    return { canvas, context: canvas.getContext('2d', { willReadFrequently: true }) };
  }
  reset({ canvas }: { canvas: OffscreenCanvas }, width: number, height: number): void {
    canvas.width = Math.max(1, Math.ceil(width));
    canvas.height = Math.max(1, Math.ceil(height));
  }
  destroy(made: { canvas: OffscreenCanvas | null; context: unknown }): void {
    if (made.canvas !== null) made.canvas.width = made.canvas.height = 0;
    made.canvas = null;
    made.context = null;
  }
  getNoAlphaContext(canvas: OffscreenCanvas) {
    return canvas.getContext('2d', { alpha: false, willReadFrequently: true });
  }
}

const none = (): string => 'none';

/** Filters of pdf.js are SVG in a document. Without them a soft mask by brightness is drawn by its own slower way. */
class NoFilters {
  addFilter = none;
  addHCMFilter = none;
  addAlphaFilter = none;
  addLuminosityFilter = none;
  addKnockoutFilter = none;
  addHighlightHCMFilter = none;
  addSelectionHCMFilter = none;
  addSelectionFilter = none;
  createSelectionStyle = () => null;
  destroy = () => undefined;
}

/** The part of a worker's scope that keeps fonts; TypeScript's worker library is not loaded beside that of the window. */
const workerFonts = (): FontFaceSet | undefined => (globalThis as { readonly fonts?: FontFaceSet }).fonts;

/**
 * Opens a PDF in this very thread to draw its pages. No script of the file runs, nothing is fetched but files of the app,
 * and fonts of this computer are not used, so that a page looks alike on every one. The bytes are given away.
 * Refuses with `encrypted` and `corrupt`.
 */
export async function openForDrawing(bytes: Uint8Array, ownFile: OwnFile): Promise<PDFDocumentProxy> {
  class OwnFiles {
    fetch({ filename }: { readonly filename: string }): Promise<Uint8Array> {
      return ownFile(filename);
    }
  }
  const fonts = workerFonts();
  const task = getDocument({
    data: bytes,
    verbosity: VerbosityLevel.ERRORS,
    useWorkerFetch: false,
    useWasm: true,
    useSystemFonts: false,
    disableFontFace: fonts === undefined,
    // Where fonts are kept, which is all that is asked of a document here.
    ownerDocument: { fonts } as unknown as HTMLDocument,
    isOffscreenCanvasSupported: true,
    // Decoders of our own thread can be thrown away with it; those of the browser cannot.
    isImageDecoderSupported: false,
    maxImageSize: MOST_PICTURE_PIXELS,
    canvasMaxAreaInBytes: MOST_PICTURE_BYTES,
    enableXfa: false,
    CanvasFactory: WorkerCanvases,
    FilterFactory: NoFilters,
    BinaryDataFactory: OwnFiles,
  });
  try {
    return await task.promise;
  } catch (cause) {
    await task.destroy();
    if (cause instanceof PasswordException) throw new Refusal('encrypted', { cause });
    throw new Refusal('corrupt', { cause });
  }
}
