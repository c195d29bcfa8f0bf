import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildReportModel } from '#shared/domain/report/build-report-model';
import { type ReportModel, reportModelSchema, SMALL_NUMBERS_NOTICE } from '#shared/domain/report/report-model';
import type { ResultsFile } from '#shared/domain/report/results-file';
import { allCriteria } from '#shared/domain/rubric/all-criteria';
import { DEFAULT_RUBRIC } from '#shared/domain/rubric/default-rubric';
import type { ShortMark } from '#shared/domain/scoring/short-mark';
import { fileOf, makeResults, rowOf } from '../../../helpers/make-results';
import { recalculateReport, wholePercent } from '../../../helpers/recalculate-report';

const modelOf = (file: ResultsFile, period = {}, config = {}): ReportModel => {
  const built = buildReportModel(file, period, config);
  if (!built.ok) throw new Error(built.error.message);
  return built.value;
};
const all = (mark: ShortMark, over = {}) => ({
  ...Object.fromEntries(allCriteria(DEFAULT_RUBRIC).map(({ id }) => [id, mark])),
  ...over,
});
const repeated = (times: number, marks = all(2)) => Array.from({ length: times }, () => rowOf(marks));

describe('the report model', () => {
  it('agrees with an independent calculation, whatever the audits', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 1, max: 40 }), (seed, audits) => {
        const file = makeResults(seed, audits);
        const model = modelOf(file);
        const expected = recalculateReport(file);
        expect(model.audits.value).toBe(expected.n);
        expect(
          model.criteria.map(({ id, met, audited, notApplicable, notEvidenced, percent }) => [
            id,
            met.value,
            audited.value,
            notApplicable.value,
            notEvidenced.value,
            percent.kind === 'none' ? 'none' : `${percent.value}%`,
          ]),
        ).toEqual(
          expected.criteria.map(({ id, met, audited, na, ne }) => [
            id,
            met,
            audited,
            na,
            ne,
            wholePercent(met, audited),
          ]),
        );
        expect(model.grades.map((grade) => [grade.word, grade.audits.value, grade.beforeLimits.value])).toEqual(
          expected.grades.map(({ word, audits: count, before }) => [word, count, before]),
        );
        expect(model.grades.reduce((sum, grade) => sum + grade.audits.value, 0)).toBe(expected.n);
      }),
      { numRuns: 40 },
    );
  });

  it('fits its own schema', () => {
    const model = modelOf(makeResults(3, 24), {}, { title: 'Spring audit' });
    expect(reportModelSchema.parse(JSON.parse(JSON.stringify(model)))).toEqual(model);
  });

  it('is the same for audits in any order', () => {
    const file = makeResults(11, 20);
    expect(modelOf({ ...file, audits: [...file.audits].reverse() })).toEqual(modelOf(file));
  });

  it('carries no team, auditor code or single mark', () => {
    expect(JSON.stringify(modelOf(makeResults(3, 24)))).not.toMatch(/auditor-\d|North|Moor and coast/);
  });
});

describe('the period', () => {
  const file = makeResults(1, 40);

  it('is the whole file when left open', () => {
    expect(modelOf(file).period).toEqual({
      from: '2026-W06',
      to: '2026-W09',
      firstDay: '2026-02-02',
      lastDay: '2026-03-01',
    });
  });

  it('takes in its first and last week, and no others', () => {
    const inside = file.audits.filter(({ week }) => week === '2026-W07' || week === '2026-W08').length;
    expect(modelOf(file, { from: '2026-W07', to: '2026-W08' }).audits.value).toBe(inside);
  });

  it.each([
    ['bad-period', { from: '2026-W09', to: '2026-W06' }],
    ['bad-period', { from: '2026-W99' }],
    ['bad-period', { to: 'soon' }],
    ['nothing-in-period', { from: '2026-W20', to: '2026-W21' }],
  ])('is refused with %s for %j', (code, period) => {
    const built = buildReportModel(file, period, {});
    expect(built.ok ? '' : built.error.code).toBe(code);
  });

  it('is refused when there are no audits at all', () => {
    const built = buildReportModel(fileOf([]), {}, {});
    expect(built.ok ? '' : built.error.code).toBe('nothing-in-period');
  });
});

describe('audits of different rubric versions', () => {
  const second = { ...DEFAULT_RUBRIC, version: 2, publishedAt: '2026-02-01T09:00:00.000Z' };
  const rows = [...repeated(12), ...repeated(11).map((row) => ({ ...row, rubricVersion: 2 }))];
  const model = modelOf(fileOf(rows, [DEFAULT_RUBRIC, second]));

  it('are not put together: the newest version is reported', () => {
    expect([model.rubric.version, model.audits.value]).toEqual([2, 11]);
  });

  it('are said to be left out, with their number', () => {
    expect(model.method.join(' ')).toContain('Left out: 12 audits marked with version 1');
  });

  it('are told apart by what the period holds, not the file', () => {
    const later = rows.map((row) => (row.rubricVersion === 2 ? { ...row, week: '2026-W10' } : row));
    expect(modelOf(fileOf(later, [DEFAULT_RUBRIC, second]), { to: '2026-W09' }).rubric.version).toBe(1);
  });
});

describe('findings', () => {
  it('say that the number is too small below ten audits, and not from ten on', () => {
    const warning = /too small a number to read percentages as typical/;
    expect(modelOf(fileOf(repeated(9))).findings[1]).toMatch(warning);
    expect(modelOf(fileOf(repeated(1))).findings[1]).toMatch(/^1 audit is too small/);
    expect(modelOf(fileOf(repeated(10))).findings.join(' ')).not.toMatch(warning);
  });

  it('never claim a change', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 1, max: 30 }), (seed, audits) => {
        const words = modelOf(makeResults(seed, audits)).findings.join(' ');
        expect(words).not.toMatch(
          /improved|improving|rose|risen|fell|fallen|better than|worse than|increase|decrease/i,
        );
      }),
      { numRuns: 20 },
    );
  });

  it('describe twenty audits, worked by hand', () => {
    const rows = [...repeated(12), ...repeated(8, all(2, { F2: 0 }))];
    expect(modelOf(fileOf(rows)).findings).toEqual([
      'This report describes 20 audits for the weeks from 2 February 2026 to 8 February 2026.',
      // Weights sum to 65.5. Twelve score 2/3; eight (65.5 x 2 - 3 x 2) / (65.5 x 3) = 63.61%. Mean 65.45, sd 1.535,
      // standard error 0.343, t for 19 degrees of freedom 2.093: reach 0.72.
      'The mean overall score was 65% (95% interval 65% to 66%), from 20 audits.',
      '12 of 20 audits, 60% (95% interval 39% to 78%), were graded Good or better by the local rubric.',
      'Criteria were met in 872 of 880 answers, 99%.',
      // 63.61% is below Good, so the cap at Requires improvement changes nothing.
      'No grade was held down by the limiting rule.',
      'By section, criteria were met most often in 12 sections (100%) and least often in F Special educational provision (94%).',
      'The criteria met least often were F2 Specific and quantified (12 of 20, 60%).',
    ]);
  });

  it('leave out what nothing was counted for', () => {
    const rows = Array.from({ length: 3 }, () => rowOf({ E5: 'na' }));
    const model = modelOf(fileOf(rows));
    expect(model.findings).toHaveLength(2);
    expect(model.grades.at(-1)).toMatchObject({ word: 'No grade (nothing applied)', audits: { value: 3 } });
    expect(model.chart.percents.every((percent) => percent === null)).toBe(true);
  });
});

describe('the small-numbers line', () => {
  it('stands where a base is below ten', () => {
    expect(modelOf(fileOf(repeated(9))).notice).toBe(SMALL_NUMBERS_NOTICE);
    const oneCriterionRarelyApplies = [...repeated(6), ...repeated(14, all(2, { E5: 'na' }))];
    expect(modelOf(fileOf(oneCriterionRarelyApplies)).notice).toBe(SMALL_NUMBERS_NOTICE);
  });

  it('stands where a count is 1 to 4', () => {
    expect(modelOf(fileOf([...repeated(30), ...repeated(2, all(2, { A1: 0 }))])).notice).toBeNull();
    expect(modelOf(fileOf([...repeated(30), ...repeated(2, all(2, { A1: 'ne' }))])).notice).toBe(SMALL_NUMBERS_NOTICE);
  });

  it('is absent where every number is large or nought', () => {
    expect(modelOf(fileOf(repeated(20))).notice).toBeNull();
  });
});

describe('rating words', () => {
  it('go by the percent shown, and need ten answers', () => {
    const rating = (met: number, unmet: number) =>
      modelOf(fileOf([...repeated(met), ...repeated(unmet, all(2, { A1: 0 }))])).criteria[0]?.rating;
    expect([rating(18, 2), rating(14, 6), rating(10, 10), rating(9, 11), rating(9, 0)]).toEqual([
      'Strong',
      'Sound',
      'Mixed',
      'Weak',
      'Too few',
    ]);
  });
});
