import { describe, expect, it, vi } from 'vitest';
import { buildReportModel } from '#shared/domain/report/build-report';
import { buildReport } from '#shared/word/report/build-report';
import { problemsOfDocument } from '../../helpers/re-derive/check-document';
import { type DataSet, dataSets, KINDS } from '../../helpers/re-derive/data-sets';
import { readDocument } from '../../helpers/re-derive/read-document';

// Laying pages out to number the contents is five sixths of the time, and no figure: it has tests of its own.
vi.mock('#shared/word/report/page-numbers', () => ({ pageNumbersOf: async () => undefined }));

const AROUND = { toolVersion: '1.0.0', lastReportOn: '2026-01-31' };

async function problemsOf({ file, choice, from }: DataSet): Promise<string[]> {
  const built = buildReportModel(file, { from }, choice, AROUND);
  if (!built.ok) return [built.error.message];
  const document = readDocument(await buildReport(built.value));
  return problemsOfDocument(document, JSON.parse(JSON.stringify(file)), {
    ...choice,
    from,
    lastReportOn: AROUND.lastReportOn,
  });
}

describe('every number of a report, worked out a second time from the results file', () => {
  it.each(KINDS)('is right: %s', async (kind) => {
    const runs = Number(process.env.EHC_RE_DERIVE_RUNS ?? 13);
    for (const [at, set] of dataSets(kind, runs, 17).entries())
      expect([at, (await problemsOf(set)).slice(0, 30)]).toEqual([at, []]);
  });
});
