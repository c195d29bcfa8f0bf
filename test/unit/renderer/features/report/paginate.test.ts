import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blocksOf } from '#shared/domain/report/model/report-model';
import {
  type Heights,
  PAPER,
  paginate,
  partPages,
  tableIdOf,
} from '../../../../../renderer/features/report/preview/paginate';
import { runsOf } from '../../../../../renderer/features/report/preview/piece-runs';
import { piecesOf } from '../../../../../renderer/features/report/preview/pieces';
import { SAMPLE_MODEL } from '../../../../helpers/word/sample-model';

const PIECES = piecesOf(SAMPLE_MODEL);
const HEAD = 40;
const evenly = (height: number): Heights => ({ of: () => height, ofHead: () => HEAD });

describe('pieces of a report', () => {
  test('are all blocks once, with each row of each table', () => {
    const rows = PIECES.filter(({ content }) => content.kind === 'row').length;
    expect(rows).toBe(
      blocksOf(SAMPLE_MODEL).reduce((sum, block) => sum + (block.kind === 'table' ? block.rows.length : 0), 0),
    );
    expect(new Set(PIECES.map(({ key }) => key)).size).toBe(PIECES.length);
  });

  test('tables and figures are numbered as they stand', () => {
    const captions = PIECES.flatMap(({ content }) => (content.kind === 'caption' ? [content.text] : []));
    const numbers = (what: string) =>
      captions.flatMap((text) => (text.startsWith(what) ? [Number(/\d+/.exec(text)?.[0])] : []));
    for (const what of ['Table', 'Figure']) expect(numbers(what)).toEqual(numbers(what).map((_, at) => at + 1));
    expect(numbers('Figure').length).toBeGreaterThan(1);
  });
});

describe('pages', () => {
  test('hold every piece once and in order, none fuller than the paper', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 5, max: 420 }), { minLength: 1, maxLength: 40 }), (heights) => {
        const of = new Map(PIECES.map(({ key }, at) => [key, heights[at % heights.length] ?? 20]));
        const measured: Heights = { of: (key) => of.get(key) ?? 0, ofHead: () => HEAD };
        const pages = paginate(PIECES, measured);
        expect(pages.flatMap(({ pieces }) => pieces)).toEqual(PIECES);
        for (const { landscape, pieces } of pages) {
          expect(pieces.every((piece) => piece.landscape === landscape)).toBe(true);
          const room = (landscape ? PAPER.short : PAPER.long) - 2 * PAPER.edge;
          const used = pieces.reduce((sum, piece, at) => {
            const table = tableIdOf(piece);
            const head = table !== null && tableIdOf(pieces[at - 1]) !== table ? HEAD : 0;
            return sum + head + (of.get(piece.key) ?? 0);
          }, 0);
          // What must stay together may be larger than a page; it then has one of its own.
          if (used > room) expect(pieces.slice(0, -1).every(({ keepsNext }) => keepsNext)).toBe(true);
        }
      }),
    );
  });

  test('end with nothing that belongs to what comes after', () => {
    for (const { pieces } of paginate(PIECES, evenly(60)).slice(0, -1)) {
      const last = pieces.at(-1);
      const next = PIECES[PIECES.findIndex(({ key }) => key === last?.key) + 1];
      if (last?.keepsNext === true)
        expect(next?.landscape === last.landscape && next?.startsPage === false).toBe(false);
    }
  });

  test('summary and trend begin one, and each part is found on its page', () => {
    const pages = paginate(PIECES, evenly(10));
    for (const id of ['summary', 'trend'] as const) {
      const page = pages.find(({ pieces }) => pieces[0]?.partId === id);
      expect(page?.pieces[0]?.content.kind).toBe('part');
    }
    const found = partPages(pages);
    expect([...found.keys()]).toEqual(SAMPLE_MODEL.parts.map(({ id }) => id));
    expect([...found.values()]).toEqual([...found.values()].sort((a, b) => a - b));
  });

  test('rows of one table on a page stand in one element, those of two do not', () => {
    for (const { pieces } of paginate(PIECES, evenly(30)))
      for (const run of runsOf(pieces)) {
        if (run.kind === 'rows') expect(new Set(run.pieces.map(tableIdOf)).size).toBe(1);
        if (run.kind === 'one') expect(run.pieces).toHaveLength(1);
      }
  });
});
