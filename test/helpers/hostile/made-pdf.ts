import { readFile } from 'node:fs/promises';
import PDFDocument from 'pdfkit';

const FIXED_TIME = new Date('2026-01-05T09:00:00Z');
/** The scanned letter of the sample plans: a picture of text with no text behind it. */
const LETTER = new URL('../../../scripts/make-samples/assets/parents-letter.png', import.meta.url);

async function made(options: PDFKit.PDFDocumentOptions, draw: (pdf: PDFKit.PDFDocument) => void): Promise<Uint8Array> {
  const pdf = new PDFDocument({ size: 'A4', compress: false, info: { CreationDate: FIXED_TIME }, ...options });
  const chunks: Uint8Array[] = [];
  const done = new Promise<void>((resolve, reject) => {
    pdf.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    pdf.on('end', resolve);
    pdf.on('error', reject);
  });
  draw(pdf);
  pdf.end();
  await done;
  return new Uint8Array(Buffer.concat(chunks));
}

const LINE = 'An invented line of an invented plan, long enough to count as text on the page.';

/** A PDF that cannot be opened without its password. */
export const passwordPdf = (): Promise<Uint8Array> =>
  made({ userPassword: 'invented', ownerPassword: 'also invented' }, (pdf) => {
    pdf.text(LINE);
  });

/** Pages of text; the library writes what finds them, page tree and cross-references, at the very end. */
export const textPdf = (pages: number): Promise<Uint8Array> =>
  made({}, (pdf) => {
    for (let page = 0; page < pages; page++) {
      if (page > 0) pdf.addPage();
      for (let line = 0; line < 30; line++) pdf.text(LINE);
    }
  });

/** A page on which nothing stands. */
export const blankPdf = (): Promise<Uint8Array> => made({}, () => undefined);

/** Two scanned pages and no text at all. */
export async function scannedPdf(): Promise<Uint8Array> {
  const letter = await readFile(LETTER);
  return made({ margin: 0 }, (pdf) => {
    pdf.image(letter, 0, 0, { width: pdf.page.width });
    pdf.addPage().image(letter, 0, 0, { width: pdf.page.width });
  });
}

export const letterPicture = async (): Promise<Uint8Array> => new Uint8Array(await readFile(LETTER));
