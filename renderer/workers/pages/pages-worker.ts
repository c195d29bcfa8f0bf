import '../../platform/no-eval';
import type { Drawing } from '#shared/intake/pdf/pages/draw-page';
import type { PageBook } from '#shared/intake/pdf/pages/page-book';
import { ownFile } from './own-files';
import type { PagesAnswer, PagesRequest } from './pages-messages';

/**
 * Draws the pages of one PDF, and is the only place of the window where they are parsed. Whoever started this worker
 * throws it away when a page takes too long. It speaks through the port of its first message, because pdf.js greets and
 * listens on the worker's own channel.
 */
self.addEventListener(
  'message',
  ({ ports: [port] }) => {
    if (port === undefined) throw new Error('The first message to this worker brings its port.');
    // Not before: pdf.js would take the first message for one of its own.
    const book = import('#shared/intake/pdf/pages/page-book');
    const desk = new Desk(book, (answer) => port.postMessage(answer, answer.kind === 'drawn' ? [answer.bitmap] : []));
    port.addEventListener('message', ({ data }: MessageEvent<PagesRequest>) => void desk.take(data));
    port.start();
  },
  { once: true },
);

type Program = typeof import('#shared/intake/pdf/pages/page-book');

class Desk {
  readonly #program: Promise<Program>;
  readonly #answer: (answer: PagesAnswer) => void;
  readonly #drawings = new Map<number, Drawing>();
  readonly #dropped = new Set<number>();
  #book: PageBook | null = null;

  constructor(program: Promise<Program>, answer: (answer: PagesAnswer) => void) {
    this.#program = program;
    this.#answer = answer;
  }

  async take(request: PagesRequest): Promise<void> {
    if (request.kind === 'drop') {
      this.#dropped.add(request.id);
      this.#drawings.get(request.id)?.cancel();
      return;
    }
    try {
      this.#answer(await this.#work(request));
    } catch {
      // What was wrong may quote the plan, so that only the fact is passed on.
      this.#answer({ kind: 'failed', id: request.id });
    }
  }

  #work(request: Exclude<PagesRequest, { kind: 'drop' }>): Promise<PagesAnswer> {
    if (request.kind === 'open') return this.#open(request.id, request.bytes, request.mostPages);
    if (request.kind === 'draw') return this.#draw(request.id, request.page, request.width);
    return this.#text(request.id, request.page);
  }

  async #open(id: number, bytes: Uint8Array, mostPages: number): Promise<PagesAnswer> {
    const { PageBook: Book } = await this.#program;
    try {
      this.#book = await Book.open(bytes, ownFile);
    } catch (error) {
      const encrypted = error instanceof Error && 'code' in error && error.code === 'encrypted';
      return { kind: 'refused', id, code: encrypted ? 'encrypted' : 'corrupt' };
    }
    if (this.#book.pages > mostPages) return { kind: 'refused', id, code: 'too-many-pages' };
    return { kind: 'opened', id, frames: await this.#book.frames() };
  }

  async #draw(id: number, page: number, width: number): Promise<PagesAnswer> {
    const drawing = await this.#opened().draw(page, width);
    this.#drawings.set(id, drawing);
    if (this.#dropped.has(id)) drawing.cancel();
    try {
      return { kind: 'drawn', id, ...(await drawing.done) };
    } finally {
      this.#drawings.delete(id);
    }
  }

  async #text(id: number, page: number): Promise<PagesAnswer> {
    return { kind: 'text', id, ...(await this.#opened().text(page)) };
  }

  #opened(): PageBook {
    if (this.#book === null) throw new Error('No file is open.');
    return this.#book;
  }
}
