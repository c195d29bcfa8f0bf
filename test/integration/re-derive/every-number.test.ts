import { describe, expect, it, vi } from 'vitest';
import { buildReportModel } from '#shared/domain/report/build-report';
import { buildReport } from '#shared/word/report/build-report';
import { problemsOfDocument } from '../../helpers/re-derive/check-document';
import { type DataSet, dataSets, KINDS } from '../../helpers/re-derive/data-sets';
import { misprintsOf, PLACES } from '../../helpers/re-derive/misprints';
import { type ReadDocument, readDocument } from '../../helpers/re-derive/read-document';
import { type Truth, truthOf } from '../../helpers/re-derive/truth';

// Laying pages out to number the contents is more than half of the time, and no figure: it has tests of its own.
vi.mock('#shared/word/report/page-numbers', () => ({ pageNumbersOf: async () => undefined }));

const modelOf = ({ file, choice, from, lastReportOn }: DataSet) =>
  buildReportModel(file, { from }, choice, { toolVersion: '1.0.0', lastReportOn });

async function documentOf(set: DataSet): Promise<ReadDocument> {
  const built = modelOf(set);
  if (!built.ok) throw new Error(built.error.message);
  return readDocument(await buildReport(built.value));
}

const truthOfSet = ({ file, choice, from, lastReportOn }: DataSet): Truth =>
  truthOf(JSON.parse(JSON.stringify(file)), { ...choice, from, lastReportOn });

/** Data sets of each kind; more with EHC_RE_DERIVE_RUNS. */
const RUNS = Number(process.env.EHC_RE_DERIVE_RUNS ?? 12);
/** Misprints of each sort of place in each document that is misprinted; all with 0. */
const MISPRINTS = Number(process.env.EHC_RE_DERIVE_MISPRINTS ?? 8);

const MISPRINTED = ['many weeks', 'board records', 'one rubric change', 'moderated pairs'];

/** Documents to be misprinted, made once. */
const misprintable = once(() =>
  Promise.all(
    MISPRINTED.map(async (kind) => {
      const [set] = dataSets(kind, 1, 29);
      if (set === undefined) throw new Error('Nothing was made up.');
      return { kind, document: await documentOf(set), truth: truthOfSet(set) };
    }),
  ),
);

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

describe('every number of a report, worked out a second time from the results file', () => {
  it.each(KINDS)('is right: %s', async (kind) => {
    for (const [at, set] of dataSets(kind, RUNS, 17).entries()) {
      const document = await documentOf(set);
      expect([at, problemsOfDocument(document, truthOfSet(set)).slice(0, 12)]).toEqual([at, []]);
    }
  });

  it.each(PLACES)('is noticed where it is wrong: %s', async (place) => {
    let misprints = 0;
    for (const { kind, document, truth } of await misprintable()) {
      const all = misprintsOf(document, place);
      const step = MISPRINTS === 0 ? 1 : Math.max(1, Math.floor(all.length / MISPRINTS));
      const chosen = all.filter((_, at) => at % step === 0);
      const missed = chosen.filter((one) => problemsOfDocument(one.document, truth).length === 0);
      expect([kind, missed.map(({ where }) => where)]).toEqual([kind, []]);
      misprints += chosen.length;
    }
    expect(misprints).toBeGreaterThan(0);
  });

  it('is in no report of an empty results file', () => {
    const [set] = dataSets('tiny', 1, 17);
    if (set === undefined) throw new Error('Nothing was made up.');
    const built = modelOf({ ...set, from: undefined, file: { ...set.file, audits: [] } });
    expect(built.ok ? 'a report' : built.error.code).toBe('nothing-in-period');
  });
});

describe('what a report hides', () => {
  // That each hidden number protects a small one is asked of every data set above.
  it('is nothing where no number is small', async () => {
    for (const set of dataSets('no small number', 3, 29)) {
      const { items } = await documentOf(set);
      const cells = items.flatMap((item) => (item.kind === 'table' ? item.rows.flat() : []));
      expect(cells.filter((cell) => /hidden|too few|all but|^1 to \d$/i.test(cell))).toEqual([]);
      const texts = items.flatMap((item) => (item.kind === 'text' ? [item.text] : []));
      expect(texts.filter((text) => /not shown\.|withheld/.test(text))).toEqual([]);
      expect(texts.some((text) => text.startsWith('Nothing is hidden'))).toBe(true);
    }
  });
});
