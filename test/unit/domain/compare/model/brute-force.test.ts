import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countedAudits } from '#shared/domain/audit/counted-audits';
import { USUAL_SETTINGS } from '#shared/domain/compare/compare-settings';
import type { CompareView } from '#shared/domain/compare/compare-view';
import { answerCompare } from '#shared/domain/compare/model/answer-compare';
import { COUNTED_ALL_THE_SAME } from '#shared/domain/compare/model/compare-model';
import { groupsOfView } from '#shared/domain/compare/model/groups-of-view';
import { NO_TALLY } from '#shared/domain/compare/tally';
import { bruteSeries, draftsOf, MEASURES, viewArbitrary } from '../../../../helpers/compare/brute-view';
import { type CompareRecords, compareDataOf, onlyGroups } from '../../../../helpers/compare/compare-data';
import { recordsArbitrary } from '../../../../helpers/compare/invented-records';
import { MANAGER } from '../../../../helpers/compare/weeks-records';

const answer = (records: CompareRecords, view: CompareView) =>
  answerCompare(onlyGroups(compareDataOf(records), groupsOfView(view)), view, USUAL_SETTINGS, [], MANAGER);

describe('a view of any records', () => {
  it('has in each period what the records themselves say', () => {
    fc.assert(
      fc.property(recordsArbitrary, viewArbitrary, (records, view) => {
        const { series, plans } = answer(records, view);
        const expected = bruteSeries(records, view);
        for (const { period, figure } of series.points) {
          const tally = expected.get(period.key) ?? NO_TALLY;
          expect(figure.n).toBe(tally.n);
          expect(figure.part).toBeCloseTo(tally.y, 8);
          expect(figure.total).toBe(series.measure.unit === 'mean' ? tally.n : tally.x);
        }
        expect(plans).toBe([...expected.values()].reduce((sum, { n }) => sum + n, 0));
      }),
      { numRuns: 60 },
    );
  });

  it('has every draft in the series or in exactly one line of what is left out', () => {
    fc.assert(
      fc.property(recordsArbitrary, viewArbitrary, (records, view) => {
        const { plans, leftOut } = answer(records, view);
        const lines = leftOut.filter(({ code }) => !COUNTED_ALL_THE_SAME.has(code));
        expect(lines.every(({ plans: count }) => count > 0)).toBe(true);
        expect(lines.reduce((sum, one) => sum + one.plans, plans)).toBe(draftsOf(records).length);
        const twice = leftOut.find(({ code }) => code === 'marked-twice')?.plans ?? 0;
        if (view.filters.length === 0) expect(twice).toBe(records.audits.length - countedAudits(records.audits).length);
      }),
      { numRuns: 60 },
    );
  });

  it('has spans that add up what their periods hold, and groups that add up to all', () => {
    fc.assert(
      fc.property(recordsArbitrary, viewArbitrary, (records, view) => {
        const { spans, series, split, plans } = answer(records, view);
        for (const span of spans === null ? [] : [spans.earlier, spans.later]) {
          const inside = series.points.filter(
            ({ period }) => period.from <= span.range.to && period.to >= span.range.from,
          );
          expect(span.figure.n).toBe(inside.reduce((sum, { figure }) => sum + figure.n, 0));
          expect(span.figure.part).toBeCloseTo(
            inside.reduce((sum, { figure }) => sum + figure.part, 0),
            8,
          );
        }
        if (split !== null && split.by !== 'auditor')
          expect(split.groups.reduce((sum, group) => sum + group.plans, 0)).toBe(plans);
      }),
      { numRuns: 40 },
    );
  });

  it('counts a plan that several auditors marked in parts with each of them, by what they marked', () => {
    const sections = MEASURES.filter(({ kind }) => kind === 'section');
    const byAuditor = fc.tuple(viewArbitrary, fc.constantFrom(...sections)).map(([view, measure]): CompareView => {
      return { ...view, measure, split: 'auditor', filters: [] };
    });
    fc.assert(
      fc.property(recordsArbitrary, byAuditor, (records, view) => {
        const { split, series, plans } = answer(records, view);
        const marksIn = (of: typeof series) => of.points.reduce((sum, { figure }) => sum + figure.total, 0);
        const groups = split?.groups ?? [];
        expect(groups.reduce((sum, group) => sum + marksIn(group.series), 0)).toBe(marksIn(series));
        expect(groups.reduce((sum, group) => sum + group.plans, 0)).toBeGreaterThanOrEqual(plans);
        for (const group of groups) {
          const alone = answer(records, { ...view, ...group.view });
          expect([alone.plans, marksIn(alone.series)]).toEqual([group.plans, marksIn(group.series)]);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('split by section or criterion has in each group what the view of that group has', () => {
    const split = fc
      .tuple(viewArbitrary, fc.constantFrom('section' as const, 'criterion' as const))
      .map(([view, by]): CompareView => ({ ...view, measure: { kind: 'section', section: 'all' }, split: by }));
    fc.assert(
      fc.property(recordsArbitrary, split, fc.nat(), (records, view, at) => {
        const groups = answer(records, view).split?.groups ?? [];
        const group = groups[at % Math.max(1, groups.length)];
        if (group === undefined) return;
        const alone = answer(records, { ...view, ...group.view });
        expect(group.series.points.map(({ figure }) => figure)).toEqual(
          alone.series.points.map(({ figure }) => figure),
        );
      }),
      { numRuns: 40 },
    );
  });

  it('is the same in whatever order the records are', () => {
    fc.assert(
      fc.property(recordsArbitrary, viewArbitrary, (records, view) => {
        const turned = { ...records, plans: records.plans.toReversed(), answers: records.answers.toReversed() };
        expect(answer(turned, view)).toEqual(answer(records, view));
      }),
      { numRuns: 12 },
    );
  });
});
