import PDFDocument from 'pdfkit';
import { COUNCIL } from '../docx/front-page';
import type { Face, Line, Measure } from './text-lines';
import { wrap } from './text-lines';

const FIXED_TIME = new Date('2026-01-05T09:00:00Z');
const LEADING = 1.28;
const heightOf = (line: Line) => line.size * LEADING;

export interface PageSetUp {
  readonly landscape?: boolean;
  readonly margin: number;
}

/** A PDF being written line by line, so that page and column breaks are ours to choose. All lengths in points. */
export class PageFlow {
  readonly #pdf: PDFKit.PDFDocument;
  readonly #margin: number;
  #y: number;

  constructor({ landscape = false, margin }: PageSetUp) {
    this.#pdf = new PDFDocument({
      size: 'A4',
      layout: landscape ? 'landscape' : 'portrait',
      margin: 0,
      bufferPages: true,
      // Stored as it is: what the compressor makes differs between versions of Node, and the bytes must not.
      compress: false,
      pdfVersion: '1.5',
      lang: 'en-GB',
      info: {
        Title: 'Education, Health and Care Plan',
        Author: COUNCIL,
        CreationDate: FIXED_TIME,
        ModDate: FIXED_TIME,
      },
    });
    this.#margin = margin;
    this.#y = margin;
  }

  readonly measure: Measure = (text, face, size) => this.#pdf.font(face).fontSize(size).widthOfString(text);

  get width(): number {
    return this.#pdf.page.width - 2 * this.#margin;
  }

  get #bottom(): number {
    return this.#pdf.page.height - this.#margin;
  }

  newPage(): void {
    this.#pdf.addPage();
    this.#y = this.#margin;
  }

  space(points: number): void {
    this.#y += points;
  }

  /** Starts a new page unless this much is left on the present one. */
  needs(points: number): void {
    if (this.#y + points > this.#bottom) this.newPage();
  }

  /** Lines one under another over the full width; headings move to the next page with the line after them. */
  lines(lines: readonly Line[]): void {
    lines.forEach((line, index) => {
      const end = lines.findIndex((one, at) => at >= index && !one.keepNext);
      const together = lines.slice(index, end < 0 ? lines.length : end + 1);
      this.needs(together.reduce((sum, one) => sum + one.before + heightOf(one), 0));
      this.#draw(line, this.#margin, this.#y + line.before);
      this.#y += line.before + heightOf(line);
    });
  }

  /** Columns side by side under filled headings, each flowing on; a page that overflows repeats the headings. */
  columns(
    headings: readonly string[],
    columns: readonly (readonly Line[])[],
    look: { bold: Face; fill: string },
  ): void {
    const width = this.width / columns.length;
    const rest = columns.map((column) => [...column]);
    const heads = headings.map((heading) => wrap(heading, look.bold, 10, width - 12, this.measure));
    const headHeight = Math.max(...heads.map((head) => head.length)) * 13 + 9;
    do {
      const top = this.#y;
      heads.forEach((head, index) => {
        const x = this.#margin + index * width;
        this.#pdf.rect(x, top, width, headHeight).fillAndStroke(look.fill, '#808080');
        head.forEach((text, n) => {
          this.#text(text, x + 6, top + 6 + n * 13, look.bold, 10, '#000000');
        });
      });
      const bottoms = rest.map((column, index) => {
        let y = top + headHeight + 5;
        for (let line = column[0]; line !== undefined; line = column[0]) {
          if (y + line.before + heightOf(line) > this.#bottom - 4) break;
          this.#draw(line, this.#margin + index * width + 6, y + line.before);
          y += line.before + heightOf(line);
          column.shift();
        }
        return y;
      });
      const end = Math.max(...bottoms) + 6;
      columns.forEach((_, index) => {
        this.#pdf.rect(this.#margin + index * width, top, width, end - top).stroke('#808080');
      });
      this.#y = end;
      if (rest.some((column) => column.length > 0)) this.newPage();
    } while (rest.some((column) => column.length > 0));
  }

  /** A ruled table; rows stay whole. `head` may be empty. */
  table(
    head: readonly string[],
    rows: readonly (readonly string[])[],
    faces: { face: Face; bold: Face },
    fill: string,
  ): void {
    const all = head.length === 0 ? rows : [head, ...rows];
    const count = all[0]?.length ?? 1;
    const weights = Array.from({ length: count }, (_, i) =>
      Math.max(...all.map((row) => Math.sqrt((row[i] ?? '').length) + 2)),
    );
    const sum = weights.reduce((a, b) => a + b, 0);
    const widths = weights.map((weight) => (weight / sum) * this.width);
    all.forEach((row, rowIndex) => {
      const isHead = rowIndex === 0 && head.length > 0;
      const face = isHead ? faces.bold : faces.face;
      const cells = row.map((text, i) => wrap(text, face, 9.5, (widths[i] ?? 60) - 10, this.measure));
      const height = Math.max(...cells.map((cell) => cell.length)) * 9.5 * LEADING + 8;
      this.needs(height);
      let x = this.#margin;
      cells.forEach((cell, i) => {
        const width = widths[i] ?? 60;
        if (isHead) this.#pdf.rect(x, this.#y, width, height).fill(fill);
        this.#pdf.rect(x, this.#y, width, height).stroke('#8c8c8c');
        cell.forEach((text, n) => {
          this.#text(text, x + 5, this.#y + 4 + n * 9.5 * LEADING, face, 9.5, '#000000');
        });
        x += width;
      });
      this.#y += height;
    });
    this.#y += 6;
  }

  /** A picture over the whole of a page of its own. */
  picturePage(png: Buffer): void {
    this.#pdf.addPage();
    this.#pdf.image(png, 0, 0, { width: this.#pdf.page.width, height: this.#pdf.page.height });
    this.newPage();
  }

  /** Running lines on every page but those in `skip` (1-based), then the finished bytes. */
  async finish(
    running: (page: number, pages: number) => readonly [string, string],
    skip: readonly number[] = [],
  ): Promise<Uint8Array> {
    const { count } = this.#pdf.bufferedPageRange();
    for (let index = 0; index < count; index++) {
      if (skip.includes(index + 1)) continue;
      this.#pdf.switchToPage(index);
      const [head, foot] = running(index + 1, count);
      this.#text(head, this.#margin, 24, 'Helvetica', 8, '#595959');
      this.#text(foot, this.#margin, this.#pdf.page.height - 30, 'Helvetica', 8, '#595959');
    }
    const chunks: Uint8Array[] = [];
    const done = new Promise<void>((resolve, reject) => {
      this.#pdf.on('data', (chunk: Uint8Array) => chunks.push(chunk));
      this.#pdf.on('end', resolve);
      this.#pdf.on('error', reject);
    });
    this.#pdf.end();
    await done;
    return new Uint8Array(Buffer.concat(chunks));
  }

  get pageNumber(): number {
    return this.#pdf.bufferedPageRange().count;
  }

  #draw(line: Line, x: number, y: number): void {
    this.#text(line.text, x + line.indent, y, line.face, line.size, line.color);
  }

  #text(text: string, x: number, y: number, face: Face, size: number, color: string): void {
    if (text === '') return;
    this.#pdf.font(face).fontSize(size).fillColor(color).text(text, x, y, { lineBreak: false });
  }
}
