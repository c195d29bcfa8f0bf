import { describe, expect, it } from 'vitest';
import type { EarlierExport } from '#shared/domain/disclosure/earlier/with-earlier';
import { type BuiltReport, buildReport } from '#shared/domain/report/build-report';
import { PART_IDS, type PartId } from '#shared/domain/report/model/part-ids';
import { reportChoiceSchema } from '#shared/domain/report/model/report-choice';
import type { ResultsBoard } from '#shared/domain/results/results-board';
import { DEFAULT_RUBRIC } from '#shared/domain/rubric/default-rubric';
import { versionKey } from '#shared/domain/rubric/version-key';
import { inventedAction, inventedIndicator } from '../../../helpers/report/invented-board';
import { weeksResults } from '../../../helpers/report/weeks-results';

/** Of the last week two audits alone: what tells it apart from the weeks before tells of those two. */
const all = weeksResults();
const lastWeek = all.audits.filter(({ week }) => week === '2026-W47');
const file = {
  ...all,
  audits: all.audits.filter((row) => row.week >= '2026-W42' && (row.week !== '2026-W47' || lastWeek.indexOf(row) < 2)),
};
const choice = reportChoiceSchema.parse({});

function built(
  from: string,
  to: string,
  earlier: readonly EarlierExport[] = [],
  { board, parts }: { readonly board?: ResultsBoard; readonly parts?: readonly PartId[] } = {},
): BuiltReport {
  const rubric = versionKey({ id: DEFAULT_RUBRIC.id, version: 2 });
  const shown = { ...choice, ...(parts && { parts: PART_IDS.map((id) => ({ id, shown: parts.includes(id) })) }) };
  const all = { ...file, ...(board && { board }) };
  const made = buildReport(all, { from, to, rubric }, shown, { toolVersion: '1.0.0', lastReportOn: null, earlier });
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

  it('says of one that fits the audits no more that what it hid cannot be looked at', () => {
    // As if all audits of the last days had been withdrawn since.
    const cells = { ...saved.cells, 'audits|all|2026-10-12..2026-11-15': 900, 'plans|all|2026-10-12..2026-11-15': 400 };
    const { notes } = built('2026-W42', '2026-W46', [{ ...saved, cells }]);
    const note = notes.find(({ kind }) => kind === 'unchecked');
    expect(note?.sentence).toMatch(
      /^The report saved on 25 November 2026 could not be matched with the audits as they are now/,
    );
    expect(note?.takeBack).toEqual(['rehearsal']);
  });
});

describe('the record of what a report showed', () => {
  const linesOf = ({ cells }: BuiltReport) => new Set(Object.keys(cells).map((key) => key.split('|')[1]));

  it('holds what stands in its parts and nothing of those that were left out', () => {
    const whole = built('2026-W42', '2026-W46');
    const [some, none] = [
      built('2026-W42', '2026-W46', [], { parts: ['heat'] }),
      built('2026-W42', '2026-W46', [], { parts: ['risks'] }),
    ];
    expect([...linesOf(whole)].some((group) => group?.startsWith('team'))).toBe(true);
    expect([...linesOf(some)].some((group) => group?.startsWith('team'))).toBe(false);
    expect(linesOf(some)).toContain('F2');
    expect(none.cells).toEqual({});
  });

  it('holds figures of actions and of indicators by their ids, days and months, and no small one', () => {
    const measure = {
      words: 'Plans that meet F2',
      source: { kind: 'criterion', criterionId: 'F2' },
      baseline: { value: 50, part: 20, total: 40, n: 40, from: '2026-07-06', to: '2026-08-30' },
    } as const;
    const board = { actions: [inventedAction({ measure })], risks: [], indicators: [inventedIndicator()] };
    const { cells } = built('2026-W42', '2026-W46', [], { board });
    const keys = Object.keys(cells);
    expect(keys).toEqual(
      expect.arrayContaining([
        'part|indicator:indicator-x|2026-10-01..2026-10-31',
        'base|indicator:indicator-x|2026-10-01..2026-10-31',
        'met|action:action-x|then:2026-07-06..2026-08-30',
        'audited|action:action-x|then:2026-07-06..2026-08-30',
      ]),
    );
    for (const key of keys) {
      const value = cells[key];
      if (typeof value === 'number') expect(value === 0 || value >= 5, key).toBe(true);
    }
  });
});
