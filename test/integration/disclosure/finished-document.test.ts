import { describe, expect, it, vi } from 'vitest';
import { attacked } from '../../helpers/finished-document/attacked';
import { knownCounts } from '../../helpers/finished-document/known-counts';
import { keptCells } from '../../helpers/finished-document/planted';
import { finishedFiles } from '../../helpers/finished-files/make-files';
import { dataSets } from '../../helpers/re-derive/data-sets';

// Laying pages out to number the contents is five sixths of the time, and no figure: it has tests of its own.
vi.mock('#shared/word/report/page-numbers', () => ({ pageNumbersOf: async () => undefined }));

const SEED = 23;

/** That it gives none away is tested with the other files of the report at hand. */
describe('a finished document', { timeout: 180_000 }, () => {
  it('would be seen to give a count away wherever a table told one more', async () => {
    const found = { planted: 0, caught: 0 };
    for (const kind of ['many small teams', 'moderated pairs', 'mixed ways of picking', 'many weeks'])
      for (const { document, reading } of (await Promise.all(dataSets(kind, 2, SEED).map(finishedFiles))).flat()) {
        for (const { key, planted } of keptCells(document, reading)) {
          const settled = await attacked(knownCounts(planted, reading), reading);
          const isCaught = settled === undefined || settled.length > 0;
          found.planted += 1;
          found.caught += Number(isCaught);
          // A small number is given away by itself. Of larger ones, which were hidden for others, not every one is needed.
          expect([kind, key, isCaught || (reading.truth.get(key) ?? 0) >= reading.threshold]).toEqual([
            kind,
            key,
            true,
          ]);
        }
      }
    expect(found.planted).toBeGreaterThan(40);
    expect(found.caught).toBeGreaterThan(0.9 * found.planted);
  });
});
