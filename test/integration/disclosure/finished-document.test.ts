import { describe, expect, it, vi } from 'vitest';
import { buildReportModel } from '#shared/domain/report/build-report';
import { figuresOf, type ReportFigures } from '#shared/domain/report/figures/figures-of';
import type { ResultsFile } from '#shared/domain/results/results-file';
import { allCriteria } from '#shared/domain/rubric/all-criteria';
import type { Rubric } from '#shared/domain/rubric/rubric';
import { buildReport } from '#shared/word/report/build-report';
import { knownCounts, type Reading } from '../../helpers/finished-document/known-counts';
import { settledCells } from '../../helpers/finished-document/open-cells';
import { keptCells } from '../../helpers/finished-document/planted';
import { type DataSet, dataSets, KINDS } from '../../helpers/re-derive/data-sets';
import { type ReadDocument, readDocument } from '../../helpers/re-derive/read-document';

// Laying pages out to number the contents is five sixths of the time, and no figure: it has tests of its own.
vi.mock('#shared/word/report/page-numbers', () => ({ pageNumbersOf: async () => undefined }));

const AROUND = { toolVersion: '1.0.0', lastReportOn: '2026-01-31' };

interface Finished {
  readonly document: ReadDocument;
  readonly reading: Reading;
}

/** None where there is nothing to report on. */
async function documentOf({ file, choice, from }: DataSet): Promise<Finished[]> {
  const built = buildReportModel(file, { from }, choice, AROUND);
  if (!built.ok && built.error.code === 'nothing-in-period') return [];
  if (!built.ok) throw new Error(built.error.message);
  const { threshold } = built.value;
  const found = figuresOf(file, { from, baseline: choice.baseline }, threshold);
  if (!found.ok) throw new Error(found.error.message);
  const plans = file.audits.map(({ plan }) => plan);
  const addsUp = new Set(plans).size === plans.length;
  const document = readDocument(await buildReport(built.value));
  const gained = gainedIn(file, found.value);
  return [{ document, reading: { threshold, truth: found.value.raw.counts, addsUp, gained } }];
}

/** Criteria of the report's version that another version of its charts has not. */
function gainedIn({ rubrics }: ResultsFile, { chosen, facts }: ReportFigures): readonly string[] {
  const others = rubrics.filter(({ version }) => facts.comparedVersions.includes(version));
  const idsOf = (rubric: Rubric) => allCriteria(rubric).map(({ id }) => id);
  return idsOf(chosen.rubric).filter((id) => others.some((other) => !idsOf(other).includes(id)));
}

const documentsOf = async (kind: string, runs: number): Promise<readonly Finished[]> =>
  (await Promise.all(dataSets(kind, runs, SEED).map(documentOf))).flat();

const SEED = 23;

/** What is known of a document by now, and what a solver can work out: hidden counts, and small ones whether shown or not. */
async function attacked(document: ReadDocument, reading: Reading) {
  const known = knownCounts(document, reading);
  const isSmall = (count: number) => count > 0 && count < reading.threshold;
  const asked = new Set(
    [...known.cells.keys()].filter((key) => known.kept.has(key) || isSmall(reading.truth.get(key) ?? 0)),
  );
  return { known, asked, settled: await settledCells(known, asked) };
}

/** Documents of each kind; `EHC_FINISHED_RUNS=20` tries hundreds. */
const RUNS = Number(process.env.EHC_FINISHED_RUNS ?? 3);

describe('what a finished report says', { timeout: 60_000 * RUNS }, () => {
  it.each(KINDS)('gives no small or hidden count away to a solver: %s', async (kind) => {
    for (const [at, { document, reading }] of (await documentsOf(kind, RUNS)).entries()) {
      const { known, settled } = await attacked(document, reading);
      expect([at, known.untrue(reading.truth), settled]).toEqual([at, [], []]);
    }
  });

  it('would be seen to give a count away wherever a table told one more', async () => {
    const found = { planted: 0, caught: 0 };
    for (const kind of ['many small teams', 'moderated pairs', 'mixed ways of picking', 'many weeks'])
      for (const { document, reading } of await documentsOf(kind, 2)) {
        for (const { key, planted } of keptCells(document, reading)) {
          const { settled } = await attacked(planted, reading);
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
