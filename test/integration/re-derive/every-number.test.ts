import { describe, expect, it, vi } from 'vitest';
import { buildReportModel } from '#shared/domain/report/build-report';
import { buildReport } from '#shared/word/report/build-report';
import { endByHighs } from '../../helpers/disclosure/highs';
import { problemsOfDocument } from '../../helpers/re-derive/check-document';
import { type DataSet, dataSets, KINDS } from '../../helpers/re-derive/data-sets';
import { countsKnown } from '../../helpers/re-derive/given-away';
import { misprintsOf, PLACES } from '../../helpers/re-derive/misprints';
import { readDocument } from '../../helpers/re-derive/read-document';
import { type Truth, truthOf } from '../../helpers/re-derive/truth';

// Laying pages out to number the contents is five sixths of the time, and no figure: it has tests of its own.
vi.mock('#shared/word/report/page-numbers', () => ({ pageNumbersOf: async () => undefined }));

async function documentOf({ file, choice, from, lastReportOn }: DataSet) {
  const built = buildReportModel(file, { from }, choice, { toolVersion: '1.0.0', lastReportOn });
  if (!built.ok) throw new Error(built.error.message);
  const document = readDocument(await buildReport(built.value));
  return { document, threshold: built.value.threshold };
}

const truthOfSet = ({ file, choice, from, lastReportOn }: DataSet): Truth =>
  truthOf(JSON.parse(JSON.stringify(file)), { ...choice, from, lastReportOn });

/** Data sets of each kind; more with EHC_RE_DERIVE_RUNS. */
const RUNS = Number(process.env.EHC_RE_DERIVE_RUNS ?? 13);
/** Misprints of each sort of place in each document that is misprinted; all with 0. */
const MISPRINTS = Number(process.env.EHC_RE_DERIVE_MISPRINTS ?? 20);

describe('every number of a report, worked out a second time from the results file', () => {
  it.each(KINDS)('is right: %s', async (kind) => {
    for (const [at, set] of dataSets(kind, RUNS, 17).entries()) {
      const { document } = await documentOf(set);
      expect([at, problemsOfDocument(document, truthOfSet(set)).slice(0, 12)]).toEqual([at, []]);
    }
  });

  it.each(PLACES)('is noticed where it is wrong: %s', async (place) => {
    for (const kind of ['many weeks', 'board records', 'one rubric change', 'moderated pairs']) {
      const [set] = dataSets(kind, 1, 29);
      if (set === undefined) throw new Error('Nothing was made up.');
      const { document } = await documentOf(set);
      const truth = truthOfSet(set);
      const all = misprintsOf(document, place);
      const step = MISPRINTS === 0 ? 1 : Math.max(1, Math.floor(all.length / MISPRINTS));
      const missed = all
        .filter((_, at) => at % step === 0)
        .filter((misprint) => problemsOfDocument(misprint.document, truth).length === 0);
      expect([kind, missed.map(({ where }) => where)]).toEqual([kind, []]);
    }
  });
});

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
