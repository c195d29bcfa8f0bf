import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isMarked } from '#shared/domain/compare/comparable/in-use';
import { USUAL_SETTINGS } from '#shared/domain/compare/compare-settings';
import { type CompareView, SPLIT_FIELDS, START_VIEW } from '#shared/domain/compare/compare-view';
import type { Measure } from '#shared/domain/compare/measure';
import { answerCompare } from '#shared/domain/compare/model/answer-compare';
import { rowsBehind } from '#shared/domain/compare/model/rows-behind';
import { PERIOD_DAYS } from '#shared/domain/compare/period';
import { versionKey } from '#shared/domain/rubric/version-key';
import { compareDataOf } from '../../../../helpers/compare/compare-data';
import { RUBRICS, recordsArbitrary } from '../../../../helpers/compare/invented-records';
import { MANAGER } from '../../../../helpers/compare/weeks-records';

const KEYS = RUBRICS.map(versionKey);
const MEASURES: readonly Measure[] = [
  { kind: 'section', section: 'all' },
  { kind: 'section', section: 'F' },
  { kind: 'criterion', criterionId: 'F2' },
  { kind: 'good' },
  { kind: 'provision', says: 'who' },
  { kind: 'within-20' },
  { kind: 'prompts', class: 'all' },
];

/** Views of which the figures do not depend on what else is stored, so that a group is the same by itself. */
const viewArbitrary: fc.Arbitrary<CompareView> = fc
  .record({
    measure: fc.constantFrom(...MEASURES),
    by: fc.constantFrom(...PERIOD_DAYS),
    versions: fc.constantFrom(KEYS, KEYS.slice(0, 1)),
    sampling: fc.constantFrom('random' as const, 'targeted' as const),
    filters: fc.subarray([
      { field: 'team' as const, anyOf: ['North', null] },
      { field: 'type' as const, anyOf: ['new'] },
    ]),
    split: fc.constantFrom(null, ...SPLIT_FIELDS, 'section' as const, 'criterion' as const),
    weighBy: fc.constantFrom(null, 'lookedAfter' as const),
  })
  .map((change) => ({ ...START_VIEW, baseline: { kind: 'first', points: 3 }, ...change }));

const answer = (data: ReturnType<typeof compareDataOf>, view: CompareView) =>
  answerCompare(data, view, USUAL_SETTINGS, [], MANAGER);

/** Figures of the periods in which there are any. */
const figuresOf = ({ points }: ReturnType<typeof answer>['series']) =>
  points.flatMap(({ period, figure: { n, part, total } }) => (n === 0 ? [] : [{ period: period.key, n, part, total }]));

describe('what is kept between views', () => {
  it('changes no answer, whatever was asked before and however much', () => {
    fc.assert(
      fc.property(recordsArbitrary, fc.array(viewArbitrary, { maxLength: 8 }), (records, views) => {
        const kept = compareDataOf(records);
        for (const view of views) {
          const fresh = compareDataOf(records);
          expect(answer(kept, view)).toEqual(answer(fresh, view));
          expect(rowsBehind(kept, { view }, MANAGER)).toEqual(rowsBehind(fresh, { view }, MANAGER));
        }
      }),
      { numRuns: 25 },
    );
  }, 120_000);

  it('gives each group of a split the figures that it has as a view of its own', () => {
    fc.assert(
      fc.property(recordsArbitrary, viewArbitrary, (records, view) => {
        // A draft that two auditors marked in parts is of the first of them, and by itself each part is of its own.
        fc.pre(view.split !== 'auditor');
        // What nobody marks is of all versions, and so are the criteria it is split by; by itself each goes by the view's.
        fc.pre(isMarked(view.measure) || (view.split !== 'section' && view.split !== 'criterion'));
        const data = compareDataOf(records);
        for (const group of answer(data, view).split?.groups ?? []) {
          const own = answer(data, { ...view, ...group.view });
          expect(figuresOf(group.series)).toEqual(figuresOf(own.series));
        }
      }),
      { numRuns: 150 },
    );
  }, 120_000);
});
