import { describe, expect, it } from 'vitest';
import type { FiguresLayout, ReadFigures } from '#shared/domain/board/import/figures-file';
import { fail, ok } from '#shared/lib/result';
import { type FiguresImportState, FiguresRun } from '../../../../../renderer/features/board/import/figures-run';
import type { OpenFigures } from '../../../../../renderer/workers/figures-job';

const LAYOUT: FiguresLayout = {
  headerRow: 1,
  columns: ['Indicator', 'Month', 'Value', 'Target'].map((heading, index) => ({
    index,
    heading,
    use: { kind: 'ignored' },
  })),
};
const READ: ReadFigures = { figures: [], problems: [], problemCount: 0, blanks: 0, notes: [] };
const FILE = new File(['x'], 'Figures.csv');

/** A file whose worker refuses a second request while it is at work, as the real one does. */
function openFile() {
  const states: FiguresImportState[] = [];
  const layouts: FiguresLayout[] = [];
  let isAtWork = false;
  const answer = async <T>(value: T): Promise<T> => {
    if (isAtWork) throw new Error('One request at a time.');
    isAtWork = true;
    await new Promise((resolve) => setTimeout(resolve, 5));
    isAtWork = false;
    return value;
  };
  const opened: OpenFigures = {
    contents: { sheets: [], warnings: [] },
    find: () => answer(ok({ sheet: 0, layout: LAYOUT })),
    read: (_, layout) => {
      layouts.push(layout);
      return answer(ok(READ));
    },
    close: () => undefined,
  };
  const run = new FiguresRun(
    FILE,
    (state) => states.push(state),
    async () => ok(opened),
  );
  const usesOf = (layout: FiguresLayout | undefined) => layout?.columns.map(({ use }) => use.kind);
  return { run, states, layouts, usesOf };
}

describe('a file of figures that is looked at', () => {
  it('takes changes of columns that come while it reads, all of them, one request at a time', async () => {
    const { run, states, layouts, usesOf } = openFile();
    await run.use(LAYOUT, 0, 0, { kind: 'indicator' });
    const changes = [
      run.use(LAYOUT, 0, 1, { kind: 'month' }),
      run.use(LAYOUT, 0, 2, { kind: 'value' }),
      run.use(LAYOUT, 0, 3, { kind: 'value' }),
    ];
    await Promise.all(changes);
    expect(states.filter(({ kind }) => kind === 'failed')).toEqual([]);
    expect(usesOf(layouts.at(-1))).toEqual(['indicator', 'month', 'value', 'value']);
    // Found and read at first, once for the first change, and once for the three on end.
    expect(layouts).toHaveLength(3);
    expect(states.at(-1)).toMatchObject({ kind: 'open', busy: false, file: { table: { layout: layouts.at(-1) } } });
  });

  it('is busy until what was asked for last is read', async () => {
    const { run, states } = openFile();
    await run.look(0);
    const begun = states.length;
    await Promise.all([run.look(1), run.use(LAYOUT, 0, 2, { kind: 'value' })]);
    const shown = states.slice(begun).flatMap((state) => (state.kind === 'open' ? [state.busy] : []));
    expect(shown.lastIndexOf(true)).toBe(shown.length - 2);
    expect(shown.at(-1)).toBe(false);
  });

  it('tells why it cannot be opened, and nothing once it was closed', async () => {
    const states: FiguresImportState[] = [];
    const run = new FiguresRun(
      FILE,
      (state) => states.push(state),
      async () => fail('empty', 'This file is empty.'),
    );
    await Promise.resolve();
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(states.at(-1)).toEqual({ kind: 'failed', name: 'Figures.csv', message: 'This file is empty.' });
    run.end();
    const told = states.length;
    await run.look(0);
    expect(states).toHaveLength(told);
  });
});
