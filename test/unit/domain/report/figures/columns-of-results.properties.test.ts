import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CompareData } from '#shared/domain/compare/columns/loaded';
import { USUAL_SETTINGS } from '#shared/domain/compare/compare-settings';
import { type CompareView, START_VIEW } from '#shared/domain/compare/compare-view';
import { answerCompare } from '#shared/domain/compare/model/answer-compare';
import { columnsOfResults } from '#shared/domain/report/figures/columns-of-results';
import { BOARD_VIEWER } from '#shared/domain/report/figures/report-view';
import { compareDataOf } from '../../../../helpers/compare/compare-data';
import { RUBRICS, recordsArbitrary } from '../../../../helpers/compare/invented-records';
import { resultsOfRecords } from '../../../../helpers/report/results-of-records';

const VERSIONS = RUBRICS.map(({ id, version }) => `${id}/${version}`);

const viewArbitrary: fc.Arbitrary<CompareView> = fc
  .record({
    measure: fc.constantFrom<CompareView['measure']>(
      { kind: 'section', section: 'all' },
      { kind: 'section', section: 'C' },
      { kind: 'section', section: 'F' },
      { kind: 'criterion', criterionId: 'G1' },
      { kind: 'good' },
    ),
    split: fc.constantFrom<CompareView['split']>('section', 'criterion', 'team', 'type'),
    versions: fc.constantFrom<CompareView['versions']>(VERSIONS.slice(0, 1), VERSIONS.slice(1), VERSIONS),
    sampling: fc.constantFrom('random', 'targeted', 'unknown'),
    period: fc.constantFrom('week', 'month'),
  })
  .map((change) => ({ ...START_VIEW, ...change, by: 'drawn' }));

/** What is said of a view: its figures, what is left out by the measure, and whether the two spans may be compared. */
function answer(data: CompareData, view: CompareView) {
  const { plans, series, spans, difference, split, comparable } = answerCompare(
    data,
    view,
    USUAL_SETTINGS,
    [],
    BOARD_VIEWER,
  );
  return {
    plans,
    spans,
    difference,
    points: series.points,
    segments: series.segments,
    refused: comparable.refusals.map(({ code, severity }) => [code, severity]),
    groups: split?.groups.map(({ value, plans: own, earlier, later, change, series: { points } }) => ({
      value,
      plans: own,
      earlier,
      later,
      change,
      points,
    })),
  };
}

describe('the rows of a results file as columns', () => {
  it('give what the Compare screen answers from the records themselves', () => {
    fc.assert(
      fc.property(recordsArbitrary, viewArbitrary, (records, view) => {
        const fromRecords = answer(compareDataOf(records), view);
        const fromResults = answer(columnsOfResults(resultsOfRecords(records)), view);
        expect(fromResults).toEqual(fromRecords);
      }),
      { numRuns: 60 },
    );
  });
});
