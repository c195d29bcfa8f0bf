import { describe, expect, it, vi } from 'vitest';
import { buildReportModel } from '#shared/domain/report/build-report';
import { buildReport } from '#shared/word/report/build-report';
import { problemsOfDocument } from '../../helpers/re-derive/check-document';
import { type DataSet, dataSets, KINDS } from '../../helpers/re-derive/data-sets';
import { type ReadDocument, readDocument } from '../../helpers/re-derive/read-document';

// Laying pages out to number the contents is more than half of the time, and no figure: it has tests of its own.
vi.mock('#shared/word/report/page-numbers', () => ({ pageNumbersOf: async () => undefined }));

const AROUND = { toolVersion: '1.0.0', lastReportOn: '2026-01-31' };

async function documentOf({ file, choice, from }: DataSet) {
  const built = buildReportModel(file, { from }, choice, AROUND);
  if (!built.ok) throw new Error(built.error.message);
  return readDocument(await buildReport(built.value));
}

/** Changes one digit of what a document says, the `at`-th of them all. */
function misprinted(document: ReadDocument, at: number): ReadDocument {
  let seen = 0;
  const items = JSON.stringify(document.items.filter((item) => item.kind === 'table')).replace(
    /(?<=")\d+(?=")|(?<=")\d+(?=%")/g,
    (number) => {
      seen += 1;
      return seen === at + 1 ? String(Number(number) + 7) : number;
    },
  );
  return { ...document, items: JSON.parse(items) };
}

const problemsOf = async ({ file, choice, from }: DataSet, document: ReadDocument) =>
  problemsOfDocument(document, JSON.parse(JSON.stringify(file)), {
    ...choice,
    from,
    lastReportOn: AROUND.lastReportOn,
  });

describe('every number of a report, worked out a second time from the results file', () => {
  it.each(KINDS)('is right: %s', async (kind) => {
    const runs = Number(process.env.EHC_RE_DERIVE_RUNS ?? 13);
    for (const [at, set] of dataSets(kind, runs, 17).entries()) {
      const document = await documentOf(set);
      expect([at, (await problemsOf(set, document)).slice(0, 12)]).toEqual([at, []]);
    }
  });

  it('is noticed where it is wrong, whichever number of a table it is', async () => {
    const [set] = dataSets('many weeks', 1, 17);
    if (set === undefined) throw new Error('Nothing was made up.');
    const document = await documentOf(set);
    for (const at of [0, 3, 10, 25, 40, 77, 101, 140])
      expect([at, (await problemsOf(set, misprinted(document, at))).length > 0]).toEqual([at, true]);
  });
});
