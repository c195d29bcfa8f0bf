import { describe, expect, it, vi } from 'vitest';
import { buildReportModel } from '#shared/domain/report/build-report';
import { buildReport } from '#shared/word/report/build-report';
import { endByHighs } from '../../helpers/disclosure/highs';
import { countsKnown } from '../../helpers/finished-document/known-counts';
import { type DataSet, dataSets, KINDS } from '../../helpers/re-derive/data-sets';
import { readDocument } from '../../helpers/re-derive/read-document';

// Laying pages out to number the contents is five sixths of the time, and no figure: it has tests of its own.
vi.mock('#shared/word/report/page-numbers', () => ({ pageNumbersOf: async () => undefined }));

const AROUND = { toolVersion: '1.0.0', lastReportOn: '2026-01-31' };

async function documentOf({ file, choice, from }: DataSet) {
  const built = buildReportModel(file, { from }, choice, AROUND);
  if (!built.ok) throw new Error(built.error.message);
  const document = readDocument(await buildReport(built.value));
  return { document, threshold: built.value.threshold };
}

/** Cells that a solver is asked of, in one document. */
const MOST_ASKED = 4;

describe('what a report keeps back', () => {
  it.each(KINDS)('cannot be worked out of the document by a solver: %s', async (kind) => {
    for (const [at, set] of dataSets(kind, 1, 23).entries()) {
      const { document, threshold } = await documentOf(set);
      const known = countsKnown(document, threshold);
      for (const key of known.hidden.slice(0, MOST_ASKED)) {
        const ends = [await endByHighs(known, key, 'Minimize'), await endByHighs(known, key, 'Maximize')];
        expect([at, key, ends[0] !== undefined && ends[0] !== ends[1]]).toEqual([at, key, true]);
      }
    }
  });
});
