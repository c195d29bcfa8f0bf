import { describe, expect, it } from 'vitest';
import { checkComparable } from '#shared/domain/compare/comparable/check-comparable';
import { goOn } from '#shared/domain/compare/comparable/refusal';
import { type CompareView, START_VIEW } from '#shared/domain/compare/compare-view';
import type { RubricSectionId } from '#shared/domain/rubric/rubric';
import { difference } from '#shared/domain/statistics/difference';
import { factsOfWeeks } from '../../../../helpers/compare/weeks-facts';

const section = (id: RubricSectionId): CompareView => ({ ...START_VIEW, measure: { kind: 'section', section: id } });

/** What a person sees who takes the first way on of whatever is refused, until nothing is. */
function goingOn(start: CompareView): CompareView {
  let view = start;
  for (let step = 0; step < 5; step += 1) {
    const way = checkComparable(factsOfWeeks(view)).refusals.find(({ severity }) => severity === 'refused')?.waysOn[0];
    if (way === undefined) return view;
    view = goOn(view, way);
  }
  return view;
}

const changeOf = (view: CompareView) => {
  const { earlier, later, measure } = factsOfWeeks(view);
  return difference(earlier.tally, later.tally, measure.unit);
};

describe('the 26 invented weeks', () => {
  it('are warned about: the weeks before the new rubric were marked with version 1, and seven criteria are in both', () => {
    const { ok, refusals } = checkComparable(factsOfWeeks(section('F')));
    expect(ok).toBe(false);
    expect(refusals[0]).toMatchObject({
      code: 'versions',
      title: 'Not compared: plans in weeks 1 to 12 were marked with version 1.',
      sentence: 'Seven Section F criteria are the same in both; two were added.',
    });
    // Weeks 13 and 14 still have version 1, so that it could be looked at alone.
    expect(refusals[0]?.waysOn.map(({ label }) => label)).toEqual([
      'Compare the seven in common',
      'Version 1 alone (110 and 21 plans)',
    ]);
  });

  it('may be compared over the criteria in common: the same auditors marked, and the mix is the same', () => {
    const result = checkComparable(factsOfWeeks(goingOn(section('F'))));
    expect([result.ok, result.refusals]).toEqual([true, []]);
    expect(result.notes.map(({ code }) => code)).toContain('common');
  });

  it('show that Section F improved from the thirteenth week on', () => {
    const change = changeOf(goingOn(section('F')));
    expect(change?.leavesOutZero).toBe(true);
    expect(change?.value).toBeGreaterThan(15);
  });

  it.each(['C', 'G'] as const)('show no change of health: Section %s', (id) => {
    const view = goingOn(section(id));
    expect(checkComparable(factsOfWeeks(view)).ok).toBe(true);
    expect(changeOf(view)?.leavesOutZero).toBe(false);
  });
});
