import { describe, expect, it } from 'vitest';
import { PageBook } from '#shared/intake/pdf/pages/page-book';
import { toFrame } from '#shared/intake/pdf/pages/page-frame';
import { passwordPdf } from '../../../helpers/hostile/made-pdf';
import { makePdf } from '../../../helpers/intake/make-pdf';
import { FAULTY_PAGES, faultyPdf } from '../../../helpers/pages/page-pdfs';

/** Drawing needs no font here: only where words lie is asked. */
const noFile = () => Promise.reject(new Error('No file is there.'));
const open = (bytes: Uint8Array) => PageBook.open(bytes.slice(), noFile);

describe('the pages of a PDF', () => {
  it('have their size as they are shown, turned as the file says', async () => {
    const book = await open(
      await makePdf((pdf) => {
        pdf.text('One.');
        pdf.addPage({ size: [300, 500] }).text('Two.');
        const { page } = pdf.addPage({ size: [300, 500] }).text('Three.');
        Object.assign(page.dictionary.data, { Rotate: 90 });
      }),
    );
    expect(book.pages).toBe(3);
    const frames = await book.frames();
    expect(frames.map(({ width, height }) => [Math.round(width), Math.round(height)])).toEqual([
      [595, 842],
      [300, 500],
      [500, 300],
    ]);
  });

  it('have a size that can be shown whatever a file says', async () => {
    const frames = await (await open(faultyPdf())).frames();
    for (const { width, height } of frames) {
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(1);
      expect(Math.max(width, height)).toBeLessThanOrEqual(14_400);
    }
    expect(frames).toHaveLength(FAULTY_PAGES.last);
    expect(toFrame({ width: Number.NaN, height: Number.POSITIVE_INFINITY })).toEqual({ width: 1, height: 1 });
  });

  it('tell where their words lie, level and turned', async () => {
    const book = await open(
      await makePdf((pdf) => {
        pdf.fontSize(20).text('Level words', 100, 200, { lineBreak: false });
        pdf.rotate(90, { origin: [300, 400] }).text('Turned words', 300, 400, { lineBreak: false });
      }),
    );
    const { items, cut } = await book.text(1);
    const [level, turned] = ['Level', 'Turned'].map((word) => items.find(({ text }) => text.startsWith(word)));
    expect(cut).toBe(false);
    expect(level).toMatchObject({ text: 'Level words', angle: 0, size: 20, family: 'sans-serif' });
    expect(level?.x).toBeCloseTo(100, 0);
    // pdfkit places the top of the line; its baseline is an ascent further down.
    expect(level?.y).toBeGreaterThan(210);
    expect(level?.y).toBeLessThan(220);
    expect(level?.width).toBeGreaterThan(80);
    expect(turned?.angle).toBeCloseTo(Math.PI / 2);
  });

  it('end a line where the file does', async () => {
    const book = await open(await makePdf((pdf) => pdf.text('First line.').text('Second line.')));
    const { items } = await book.text(1);
    expect(items.map(({ text, endsLine }) => (endsLine ? `${text}|` : text)).join('')).toMatch(
      /^First line\.\|?.*\|.*Second line\./,
    );
  });

  it('are refused where a password keeps them, or where there are none', async () => {
    await expect(open(await passwordPdf())).rejects.toMatchObject({ code: 'encrypted' });
    await expect(open(new TextEncoder().encode('%PDF-1.7\nnothing'))).rejects.toMatchObject({ code: 'corrupt' });
  });
});
