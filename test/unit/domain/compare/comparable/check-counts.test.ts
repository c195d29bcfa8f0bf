import { describe, expect, it } from 'vitest';
import { checkComparable } from '#shared/domain/compare/comparable/check-comparable';
import { type CompareView, START_VIEW } from '#shared/domain/compare/compare-view';
import { NO_TALLY, withPlan } from '#shared/domain/compare/tally';
import { type AuditedPlan, factsOf, plansLike, type Scene } from '../../../../helpers/compare/comparable-facts';

const F: CompareView = { ...START_VIEW, measure: { kind: 'section', section: 'F' } };

const check = (scene: Omit<Scene, 'view'> & { readonly view?: Partial<CompareView> }) =>
  checkComparable(factsOf({ ...scene, view: { ...F, ...scene.view } }));

const said = ({ title, sentence }: { readonly title: string; readonly sentence: string }) => `${title} ${sentence}`;
const labels = (result: ReturnType<typeof check>) =>
  result.refusals.flatMap(({ waysOn }) => waysOn.map(({ label }) => label));
const of = (plan: Partial<AuditedPlan['fields']>) => ({ fields: plan });

describe('counts', () => {
  it('refuses too few, says what is needed, and offers to take filters away where that is enough', () => {
    const view = { filters: [{ field: 'team', anyOf: ['North'] }] } as const;
    const scene = {
      earlier: [...plansLike(3, of({ team: 'North' })), ...plansLike(9, of({ team: 'South' }))],
      later: plansLike(8, of({ team: 'North' })),
      view,
    };
    const result = check(scene);
    expect(result.refusals.map(said)).toEqual([
      'Too few to compare: 3 plans in weeks 1 to 12. It takes at least 5 plans in each: 2 more in weeks 1 to 12. Longer spans have more.',
    ]);
    expect(labels(result)).toEqual(['Take the filters away (12 and 8 plans)']);
  });

  it('refuses spans without a plan', () => {
    expect(check({ earlier: [], later: [] }).refusals.map(({ title }) => title)).toEqual([
      'Too few to compare: no plan in weeks 1 to 12 and no plan in weeks 13 to 26.',
    ]);
  });

  it('says of how many plans the weeks are known', () => {
    const some = (known: number, not: number) => [
      ...plansLike(known, { figure: 20 }),
      ...plansLike(not, { unknown: true }),
    ];
    const view = { measure: { kind: 'weeks' } } as const;
    const few = check({ earlier: some(12, 28), later: some(30, 15), view });
    expect(few.refusals.map(said)).toEqual([
      'Known for less than half of the plans. Both dates are known for 12 of 40 plans in weeks 1 to 12 and 30 of 45 in weeks 13 to 26: the figure says nothing of the others.',
    ]);
    expect(check({ earlier: some(30, 10), later: some(30, 0), view })).toMatchObject({ refusals: [], notes: [{}] });
  });

  it('says that unfinished audits have no grade', () => {
    const some = (unfinished: number) => [
      ...plansLike(unfinished, { unfinished: true, unknown: true }),
      ...plansLike(27),
    ];
    const view = { measure: { kind: 'good' } } as const;
    expect(check({ earlier: some(3), later: some(0), view }).refusals.map(said)).toEqual([
      'Some audits are unfinished. 3 of 30 audits in weeks 1 to 12 and 0 of 27 in weeks 13 to 26 have unanswered criteria and so no grade: they are not in the figure.',
    ]);
    expect(check({ earlier: some(1), later: some(0), view })).toMatchObject({ refusals: [], notes: [{}] });
  });

  it('refuses prompts that were found with other phrase banks', () => {
    const view = { measure: { kind: 'prompts', class: 'all' } } as const;
    const [old, now] = [plansLike(20, { bank: '1.0' }), plansLike(20, { bank: '2.0' })];
    expect(check({ earlier: old, later: now, view }).refusals.map(said)).toEqual([
      'Not compared: prompts were found with more than one phrase bank. 0 of 20 plans in weeks 1 to 12 and 0 of 20 in weeks 13 to 26 were read with phrase banks that were in use in both. Another bank finds other prompts.',
    ]);
    expect(check({ earlier: old, later: old, view }).refusals).toEqual([]);
    expect(check({ earlier: old, later: now, view: { ...view, accepted: ['banks'] } }).ok).toBe(true);
  });
});

describe('a baseline that was picked', () => {
  const MONTHS = ['July', 'August', 'September', 'October', 'November', 'December'];
  const months = (...percents: readonly number[]) =>
    percents.map((percent, at) => ({
      label: `${MONTHS[at]} 2026`,
      from: `2026-${String(at + 7).padStart(2, '0')}-01`,
      to: `2026-${String(at + 7).padStart(2, '0')}-28`,
      tally: Array.from({ length: 10 }).reduce<typeof NO_TALLY>((tally) => withPlan(tally, percent, 100), NO_TALLY),
    }));
  const scene = (series: ReturnType<typeof months>, picked = { from: '2026-10-01', to: '2026-10-31' }) =>
    check({ earlier: plansLike(10), later: plansLike(20), series, picked });

  it('is cautioned against where it is the lowest month of all', () => {
    const result = scene(months(55, 60, 52, 40, 58, 56));
    expect([result.ok, ...result.refusals.map(said)]).toEqual([
      true,
      'The baseline was a bad time: October 2026 is the lowest of 6 periods. What is picked because it was bad is mostly followed by something better with nothing changed (regression to the mean), so part of a rise would have come anyway.',
    ]);
  });

  it('is cautioned against where it is the worst stretch of its length', () => {
    const result = scene(months(55, 60, 42, 40, 58, 56), { from: '2026-09-01', to: '2026-10-31' });
    expect(result.refusals[0]?.title).toBe(
      'The baseline was a bad time: September 2026 to October 2026 is the lowest stretch of 2 periods among 5.',
    );
  });

  it('is not where another was as bad, or nothing lies before it, or nobody picked it', () => {
    expect(scene(months(55, 38, 52, 40, 58, 56)).refusals).toEqual([]);
    expect(scene(months(40, 41, 60, 62, 61, 63), { from: '2026-07-01', to: '2026-07-31' }).refusals).toEqual([]);
    const series = months(55, 60, 52, 40, 58, 56);
    expect(check({ earlier: plansLike(10), later: plansLike(20), series }).refusals).toEqual([]);
  });
});
