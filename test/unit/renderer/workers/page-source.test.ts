import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { PageSource } from '../../../../renderer/workers/pages/page-source';
import type { PagesRequest } from '../../../../renderer/workers/pages/pages-messages';

/** The one thing of a bitmap that counts here: that it is given back. */
class FakeBitmap {
  closed = false;
  close(): void {
    this.closed = true;
  }
}

/** Workers that do nothing by themselves. */
class Workers {
  readonly asked: PagesRequest[] = [];
  started = 0;
  ended = 0;
  message: (data: unknown) => void = () => undefined;
  crash: () => void = () => undefined;

  readonly start: ConstructorParameters<typeof PageSource>[0] = ({ message, crash }) => {
    this.started += 1;
    this.message = message;
    this.crash = crash;
    return {
      post: (request) => this.asked.push(request),
      terminate: () => {
        this.ended += 1;
      },
    };
  };

  get last(): PagesRequest {
    const last = this.asked.at(-1);
    if (last === undefined) throw new Error('Nothing was asked.');
    return last;
  }

  /** `draw 3`, `open`, in the order asked. */
  get story(): string[] {
    return this.asked.map((request) => ('page' in request ? `${request.kind} ${request.page}` : request.kind));
  }

  open(): void {
    this.message({ kind: 'opened', id: this.last.id, frames: [{ width: 595, height: 842 }] });
  }

  draw(): FakeBitmap {
    const bitmap = new FakeBitmap();
    this.message({ kind: 'drawn', id: this.last.id, bitmap, missing: 0, blank: false });
    return bitmap;
  }
}

const settled = () => new Promise((resolve) => setImmediate(resolve));
const never = () => new AbortController().signal;

let workers: Workers;
let source: PageSource;

beforeAll(() => {
  vi.stubGlobal('ImageBitmap', FakeBitmap);
  return () => vi.unstubAllGlobals();
});
beforeEach(async () => {
  workers = new Workers();
  source = new PageSource(workers.start, { mostPages: 10, seconds: 5 });
  const opening = source.open(new Uint8Array([1, 2, 3]));
  workers.open();
  expect(await opening).toMatchObject({ ok: true, frames: [{ width: 595, height: 842 }] });
  return () => {
    source.close();
    vi.useRealTimers();
  };
});

describe('the pages of a file', () => {
  it('are drawn one after the other', async () => {
    const [first, second] = [source.draw(1, 600, never()), source.draw(2, 600, never())];
    expect(workers.story).toEqual(['open', 'draw 1']);
    workers.draw();
    expect(await first).toMatchObject({ kind: 'drawn' });
    expect(workers.story).toEqual(['open', 'draw 1', 'draw 2']);
    workers.draw();
    expect(await second).toMatchObject({ kind: 'drawn' });
  });

  it('that scrolled away while they waited are never drawn', async () => {
    const leaving = new AbortController();
    void source.draw(1, 600, never());
    void source.draw(2, 600, leaving.signal);
    const third = source.draw(3, 600, never());
    leaving.abort();
    workers.draw();
    workers.draw();
    await third;
    expect(workers.story).toEqual(['open', 'draw 1', 'draw 3']);
  });

  it('that scrolled away while they were drawn are called off, and their picture is given back', async () => {
    const leaving = new AbortController();
    void source.draw(1, 600, leaving.signal);
    const { id } = workers.last;
    const next = source.draw(2, 600, never());
    leaving.abort();
    expect(workers.last).toEqual({ kind: 'drop', id });
    const bitmap = new FakeBitmap();
    workers.message({ kind: 'drawn', id, bitmap, missing: 0, blank: false });
    expect(bitmap.closed).toBe(true);
    workers.draw();
    expect(await next).toMatchObject({ kind: 'drawn' });
  });

  it('that take too long cost their worker and themselves, and the others go on in another', async () => {
    vi.useFakeTimers();
    const [slow, words, other] = [source.draw(1, 600, never()), source.text(1, never()), source.draw(2, 600, never())];
    await vi.advanceTimersByTimeAsync(5_000);
    expect(await slow).toBe('slow');
    expect(await words).toBe('slow');
    expect([workers.started, workers.ended]).toEqual([2, 1]);
    expect(workers.story).toEqual(['open', 'draw 1', 'open']);
    workers.open();
    workers.draw();
    expect(await other).toMatchObject({ kind: 'drawn' });
    expect(await source.draw(1, 900, never())).toBe('slow');
    expect(workers.story).toEqual(['open', 'draw 1', 'open', 'draw 2']);
  });

  it('that cannot be drawn keep the worker', async () => {
    const broken = source.draw(1, 600, never());
    workers.message({ kind: 'failed', id: workers.last.id });
    expect(await broken).toBe('broken');
    expect(workers.ended).toBe(0);
  });

  it('are given up once they broke too many workers', async () => {
    for (let page = 1; page <= 4; page += 1) {
      const broken = source.draw(page, 600, never());
      if (workers.last.kind === 'open') workers.open();
      workers.crash();
      expect(await broken).toBe('broken');
    }
    expect(await source.draw(5, 600, never())).toBe('given-up');
    expect(workers.started).toBe(4);
  });

  it('are given up where the file opens no second time', async () => {
    const broken = source.draw(1, 600, never());
    workers.crash();
    expect(await broken).toBe('broken');
    const next = source.draw(2, 600, never());
    workers.message({ kind: 'refused', id: workers.last.id, code: 'corrupt' });
    expect(await next).toBe('given-up');
    expect(workers.ended).toBe(2);
  });

  it('believe no worker that talks nonsense', async () => {
    const broken = source.draw(1, 600, never());
    workers.message({ kind: 'drawn', id: workers.last.id, bitmap: 'no bitmap', missing: 0, blank: false });
    expect(await broken).toBe('broken');
    expect(workers.ended).toBe(1);
  });

  it('end with their worker when they are closed, and nothing is answered any more', async () => {
    let answered = false;
    void source.draw(1, 600, never()).then(() => {
      answered = true;
    });
    source.close();
    workers.message({ kind: 'failed', id: workers.last.id });
    await settled();
    expect([workers.ended, answered]).toEqual([1, false]);
  });
});

describe('a file whose pages cannot be opened', () => {
  it.each(['encrypted', 'corrupt', 'too-many-pages'] as const)('says so: %s', async (code) => {
    const own = new Workers();
    const refused = new PageSource(own.start, { mostPages: 10, seconds: 5 });
    const opening = refused.open(new Uint8Array());
    own.message({ kind: 'refused', id: own.last.id, code });
    expect(await opening).toEqual({ ok: false, why: code });
    refused.close();
  });

  it('says so where opening it breaks the worker', async () => {
    const own = new Workers();
    const refused = new PageSource(own.start, { mostPages: 10, seconds: 5 });
    const opening = refused.open(new Uint8Array());
    own.crash();
    expect(await opening).toEqual({ ok: false, why: 'broken' });
    refused.close();
  });

  it('starts a worker ahead that then opens the file, and another where that one broke meanwhile', async () => {
    for (const broke of [false, true]) {
      const own = new Workers();
      const ahead = new PageSource(own.start, { mostPages: 10, seconds: 5 });
      ahead.start();
      ahead.start();
      expect([own.started, own.story]).toEqual([1, []]);
      if (broke) own.crash();
      const opening = ahead.open(new Uint8Array());
      own.open();
      expect((await opening).ok).toBe(true);
      expect([own.started, own.story]).toEqual([broke ? 2 : 1, ['open']]);
      ahead.close();
      ahead.start();
      expect(own.started).toBe(broke ? 2 : 1);
    }
  });
});
