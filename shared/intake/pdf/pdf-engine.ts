import { putBackPush } from './engine-gaps';
import 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import { getDocument, PasswordException, type PDFDocumentProxy, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { Refusal } from '../refusal';

putBackPush();

/**
 * pdf.js asks its owner for character maps, fonts and codecs it does not carry. Reading text needs none of them for the
 * fonts of English documents (the maps are for older East Asian encodings), and a file must never cause a fetch.
 */
class NoData {
  fetch(): Promise<never> {
    return Promise.reject(new Error('Nothing is fetched while a plan is read.'));
  }
}

/**
 * Opens a PDF in this very thread: importing pdf.js's worker module above registers it, so pdf.js starts no worker of its
 * own. No script of the file can run (6.5 evaluates no code at all), no picture is decoded and nothing is fetched.
 * The bytes are copied, because pdf.js takes the buffer it is given. Refuses with `encrypted` and `corrupt`.
 */
export async function openPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  const task = getDocument({
    data: bytes.slice(),
    verbosity: VerbosityLevel.ERRORS,
    useWorkerFetch: false,
    useWasm: false,
    useSystemFonts: false,
    disableFontFace: true,
    // Font names tell bold from plain; they are passed on only with this.
    fontExtraProperties: true,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    // Zero leaves every picture out before it is decoded.
    maxImageSize: 0,
    enableXfa: false,
    BinaryDataFactory: NoData,
  });
  try {
    return await task.promise;
  } catch (cause) {
    await task.destroy();
    if (cause instanceof PasswordException) throw new Refusal('encrypted', { cause });
    // pdf.js reports faults of a file as errors of its own kinds; these two are faults of ours.
    if (cause instanceof TypeError || cause instanceof ReferenceError) throw cause;
    throw new Refusal('corrupt', { cause });
  }
}
