import type { FiguresLayout, ReadFigures } from '#shared/domain/board/import/figures-file';
import { type OpenFigures, openFigures } from '../../../renderer/workers/figures-job';
import { RegisterClient } from '../../../renderer/workers/register-client';
import type { RegisterRequest } from '../../../renderer/workers/register-messages';
import { RegisterReader } from '../../../renderer/workers/register-reader';

/** A client whose worker runs in this thread: every message is copied on its way, as between threads. */
export const clientHere = (): RegisterClient =>
  new RegisterClient(({ message }) => {
    const reader = new RegisterReader();
    return {
      post: (request: RegisterRequest) => {
        const { id } = request;
        void reader
          .answer(structuredClone(request), {})
          .then((result) => message(structuredClone({ kind: 'done', id, result })));
      },
      terminate: () => undefined,
    };
  });

export const openHere = (bytes: Uint8Array, name: string) =>
  openFigures(new File([new Uint8Array(bytes)], name), {}, clientHere);

export interface WholeFigures {
  readonly open: OpenFigures;
  readonly sheet: number;
  readonly layout: FiguresLayout;
  readonly read: ReadFigures;
}

/** Opens a file, takes its layout as it is guessed unless it is changed, and reads it; or fails the test with the sentence. */
export async function readFiguresFile(
  bytes: Uint8Array,
  name = 'figures.csv',
  change: (layout: FiguresLayout) => FiguresLayout = (same) => same,
): Promise<WholeFigures> {
  const opened = await openHere(bytes, name);
  if (!opened.ok) throw new Error(opened.error.message);
  const found = await opened.value.find();
  if (!found.ok) throw new Error(found.error.message);
  const layout = change(found.value.layout);
  const read = await opened.value.read(found.value.sheet, layout);
  if (!read.ok) throw new Error(read.error.message);
  return { open: opened.value, sheet: found.value.sheet, layout, read: read.value };
}
