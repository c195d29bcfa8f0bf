import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { type Drawing, drawPage } from './draw-page';
import { type PageFrame, toFrame } from './page-frame';
import { type OwnFile, openForDrawing } from './pages-engine';
import { type TextOfPage, textItems } from './text-items';

/** An opened PDF whose pages can be drawn and whose words can be placed. Pages count from 1. */
export class PageBook {
  readonly #document: PDFDocumentProxy;

  private constructor(document: PDFDocumentProxy) {
    this.#document = document;
  }

  /** Refuses with `encrypted` and `corrupt`. The bytes are given away. */
  static async open(bytes: Uint8Array, ownFile: OwnFile): Promise<PageBook> {
    return new PageBook(await openForDrawing(bytes, ownFile));
  }

  get pages(): number {
    return this.#document.numPages;
  }

  /** The size of every page. A page that cannot be read gets the size of the one before it. */
  async frames(): Promise<PageFrame[]> {
    const frames: PageFrame[] = [];
    for (let number = 1; number <= this.pages; number += 1) {
      frames.push(await this.#frame(number).catch(() => frames.at(-1) ?? A4));
    }
    return frames;
  }

  async #frame(number: number): Promise<PageFrame> {
    const page = await this.#document.getPage(number);
    return toFrame(page.getViewport({ scale: 1 }));
  }

  async draw(number: number, width: number): Promise<Drawing> {
    return drawPage(await this.#document.getPage(number), width);
  }

  async text(number: number): Promise<TextOfPage> {
    return textItems(await this.#document.getPage(number));
  }
}

/** In points. */
const A4: PageFrame = { width: 595, height: 842 };
