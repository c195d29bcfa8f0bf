import { describe, expect, it } from 'vitest';
import { checkComparable } from '#shared/domain/compare/comparable/check-comparable';
import { markersBehind } from '#shared/domain/compare/comparable/markers-behind';
import type { Marker, MarkingFacts } from '#shared/domain/compare/comparable/marking-facts';
import { goOn } from '#shared/domain/compare/comparable/refusal';
import { type CompareView, START_VIEW } from '#shared/domain/compare/compare-view';
import { addTallies, NO_TALLY, type Tally, withPlan } from '#shared/domain/compare/tally';
import { difference } from '#shared/domain/statistics/difference';
import { AUDITOR, factsOf, plansLike, type Scene } from '../../../../helpers/compare/comparable-facts';

/** So many plans with five criteria each, of which some are met. */
const plans = (count: number, met: number): Tally =>
  Array.from({ length: count }).reduce<Tally>((sum, _, at) => withPlan(sum, met + (at % 3) - 1, 5), NO_TALLY);

type Spans = Readonly<Record<string, readonly [earlier: Tally, later: Tally]>>;

const spansOf = (all: Spans) => {
  const of = (at: 0 | 1) => Object.entries(all).map(([value, pair]) => ({ value, label: value, tally: pair[at] }));
  return { earlier: of(0), later: of(1) };
};
const told = (all: Spans, unit: 'items' | 'plans' = 'items') => {
  const sum = (at: 0 | 1) => Object.values(all).reduce((tally, pair) => addTallies(tally, pair[at]), NO_TALLY);
  return difference(sum(0), sum(1), unit);
};
const marking = (all: Spans, markers: readonly Marker[], more: Partial<MarkingFacts> = {}): MarkingFacts => ({
  difference: told(all),
  ruleBears: false,
  markers,
  bearsWithout: () => false,
  ...more,
});
const behind = (
  all: Spans,
  markers: readonly Marker[],
  more: Partial<MarkingFacts> = {},
  weighBy: CompareView['weighBy'] = null,
) => markersBehind(marking(all, markers, more), spansOf(all), 'items', weighBy);

const stricter: Marker = { value: 'cas', severity: null, drift: 'lower' };
const severe: Marker = { value: 'bob', severity: 'lower', drift: null };

describe('a marker who grows stricter', () => {
  const alone: Spans = { ann: [plans(40, 3), plans(40, 3)], cas: [plans(40, 4), plans(40, 1)] };

  it('may have made a fall that is theirs alone: their part is what it is less without them', () => {
    expect(told(alone)?.leavesOutZero).toBe(true);
    const found = behind(alone, [stricter]);
    expect(found?.markers).toEqual([stricter]);
    // Without them nothing changed.
    expect(found?.part).toBeCloseTo(told(alone)?.value ?? Number.NaN, 8);
  });

  it('has not made a fall that the others have too', () => {
    const all: Spans = { ann: [plans(40, 4), plans(40, 1)], cas: [plans(40, 4), plans(40, 1)] };
    expect(told(all)?.leavesOutZero).toBe(true);
    expect(behind(all, [stricter])).toBe(null);
  });

  it('has not made a rise, which they only make smaller', () => {
    const all: Spans = { ann: [plans(80, 1), plans(80, 4)], cas: [plans(20, 3), plans(20, 2)] };
    expect(told(all)?.value).toBeGreaterThan(0);
    expect(behind(all, [stricter])).toBe(null);
  });

  it('is not told of where no change is told, nor where nobody was found to mark unlike the others', () => {
    const few: Spans = { ann: [plans(6, 3), plans(6, 3)], cas: [plans(6, 3), plans(6, 2)] };
    expect(told(few)?.leavesOutZero).toBe(false);
    expect(behind(few, [stricter])).toBe(null);
    expect(behind(alone, [])).toBe(null);
  });

  it('counts where only rules bear the change out, unless they do without their audits', () => {
    const few: Spans = { ann: [plans(6, 3), plans(6, 3)], cas: [plans(6, 3), plans(6, 2)] };
    const asked: (readonly string[])[] = [];
    const bearsWithout = (values: readonly string[]) => asked.push(values) === 0;
    expect(behind(few, [stricter], { ruleBears: true, bearsWithout })?.markers).toEqual([stricter]);
    expect(asked).toEqual([['cas']]);
    expect(behind(few, [stricter], { ruleBears: true, bearsWithout: () => true })).toBe(null);
  });
});

describe('a marker who is severe all the time', () => {
  it('changes nothing as long as their share stays, whatever the change', () => {
    const all: Spans = { ann: [plans(40, 4), plans(40, 3)], bob: [plans(40, 2), plans(40, 1)] };
    expect(told(all)?.leavesOutZero).toBe(true);
    expect(behind(all, [severe])).toBe(null);
  });

  it('may have made a fall by marking more of the plans, which weighing to the same mix of auditors takes away', () => {
    const all: Spans = { ann: [plans(70, 4), plans(20, 4)], bob: [plans(20, 1), plans(70, 1)] };
    const found = behind(all, [severe]);
    expect(found?.markers).toEqual([severe]);
    expect(found?.part).toBeCloseTo(told(all)?.value ?? Number.NaN, 6);
    expect(behind(all, [severe], {}, 'auditor')).toBe(null);
  });
});

it('names no more of them than it takes, those who move it most first', () => {
  const all: Spans = {
    ann: [plans(40, 3), plans(40, 3)],
    cas: [plans(40, 4), plans(40, 1)],
    dan: [plans(10, 3), plans(10, 2)],
  };
  const slight: Marker = { value: 'dan', severity: null, drift: 'lower' };
  expect(behind(all, [slight, stricter])?.markers).toEqual([stricter]);
});

describe('beside the sentence', () => {
  const view: CompareView = { ...START_VIEW, measure: { kind: 'section', section: 'F' } };
  const of = (auditor: string, count: number, figure: number) => plansLike(count, { fields: { auditor }, figure });
  const scene: Scene = {
    view,
    earlier: [...of('ann', 40, 0.6), ...of('cas', 40, 0.9)],
    later: [...of('ann', 40, 0.6), ...of('cas', 40, 0.2)],
  };
  const check = (change: Partial<Scene> = {}) => {
    const facts = factsOf({ ...scene, ...change });
    const between = difference(facts.earlier.tally, facts.later.tally, 'items');
    return checkComparable({
      ...facts,
      marking: { difference: between, ruleBears: false, markers: [stricter], bearsWithout: () => false },
    }).refusals.filter(({ code }) => code === 'markers');
  };

  it('a caution says who, how much and what then could be told, with the way to leave their audits out', () => {
    const [found] = check();
    expect(found).toMatchObject({ severity: 'caution', title: 'Markers may be part of this.' });
    expect(found?.sentence).toMatch(
      /^cas has grown stricter against the others\. That may be about \d+ points of the difference, and without it no change could be told\. See Auditors/,
    );
    expect(found?.waysOn.map(({ label }) => label)).toEqual(['Leave out what cas marked (40 and 40 plans stay)']);
    const [way] = found?.waysOn ?? [];
    if (way === undefined) throw new Error('There is no way on.');
    const after = goOn(view, way);
    expect(after.filters).toEqual([{ field: 'auditor', anyOf: ['ann'] }]);
    expect(check({ view: after })).toEqual([]);
  });

  it('an auditor is told that it is so and whom to ask, and neither who nor a way that would show it', () => {
    const [found] = check({ viewer: AUDITOR });
    expect(found?.sentence).toMatch(/^One auditor has grown stricter against the others\./);
    expect(found?.waysOn).toEqual([]);
    expect(JSON.stringify(found)).not.toContain('cas');
  });
});
