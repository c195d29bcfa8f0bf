import { describe, expect, it } from 'vitest';
import type { EarlierExport } from '#shared/domain/disclosure/earlier/with-earlier';
import { type BuiltReport, buildReport } from '#shared/domain/report/build-report';
import { reportChoiceSchema } from '#shared/domain/report/model/report-choice';
import { DEFAULT_RUBRIC } from '#shared/domain/rubric/default-rubric';
import { versionKey } from '#shared/domain/rubric/version-key';
import { weeksResults } from '../../../helpers/report/weeks-results';

/** Of the last week two audits alone: what tells it apart from the weeks before tells of those two. */
const all = weeksResults();
const lastWeek = all.audits.filter(({ week }) => week === '2026-W47');
const file = {
  ...all,
  audits: all.audits.filter((row) => row.week >= '2026-W42' && (row.week !== '2026-W47' || lastWeek.indexOf(row) < 2)),
};
const choice = reportChoiceSchema.parse({});

function built(from: string, to: string, earlier: readonly EarlierExport[] = []): BuiltReport {
  const rubric = versionKey({ id: DEFAULT_RUBRIC.id, version: 2 });
  const made = buildReport(file, { from, to, rubric }, choice, { toolVersion: '1.0.0', lastReportOn: null, earlier });
  if (!made.ok) throw new Error(made.error.message);
  return made.value;
}

describe('a report beside one that was saved before', () => {
  const shorter = built('2026-W42', '2026-W46');
  const saved: EarlierExport = {
    id: 'rehearsal',
    at: '2026-11-25T10:00:00.000Z',
    audience: 'board',
    threshold: 5,
    rubric: { id: shorter.model.rubric.id, version: shorter.model.rubric.version },
    cells: shorter.cells,
  };

  it('that gives something away names the one that has to be gone, so that a rehearsal holds nothing up for good', () => {
    const { leaks } = built('2026-W42', '2026-W47', [saved]);
    expect(leaks.length).toBeGreaterThan(0);
    for (const leak of leaks) expect(leak.takeBack).toEqual(['rehearsal']);
  });

  it('may leave once nobody has that one', () => {
    expect(built('2026-W42', '2026-W47').leaks).toEqual([]);
  });
});
