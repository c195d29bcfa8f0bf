import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ACTION_STATUSES,
  type ImprovementAction,
  isOpenAction,
  isOverdue,
  MOST_STEPS,
} from '#shared/domain/board/action';
import { type ActionChange, changeAction, newAction } from '#shared/domain/board/change-action';
import { changeIndicator, newIndicator, withMonthlyValues } from '#shared/domain/board/change-indicator';
import { changeRisk, newRisk, type RiskChange } from '#shared/domain/board/change-risk';
import { type Indicator, indicatorSchema, targetIn } from '#shared/domain/board/indicator';
import { addMonths } from '#shared/domain/board/month';
import type { Risk } from '#shared/domain/board/risk';
import { draftOfUsual, USUAL_INDICATORS } from '#shared/domain/board/usual-indicators';
import type { Result } from '#shared/lib/result';
import { ACTION, INDICATOR, RISK } from '../../../helpers/board/board-drafts';
import { indicatorArbitrary, inventIndicator } from '../../../helpers/board/invent-indicator';

const stamp = (minute: number) => ({
  at: new Date(Date.UTC(2026, 10, 25, 9, minute)).toISOString(),
  by: `person-${minute % 3}`,
});

function made<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

const some = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const day = fc.constantFrom('2026-12-31', '2027-01-31', '2027-03-31');
const note = fc.constantFrom('', '  ', 'Seen by the Board.', 'Moved.');
const score = fc.record({ likelihood: fc.integer({ min: 1, max: 5 }), impact: fc.integer({ min: 1, max: 5 }) });

/** Without what is undefined: absent is what stays as it is. */
const present = <T extends object>(change: T): Partial<T> =>
  Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined)) as Partial<T>;

const actionChange = fc
  .record({
    status: some(fc.constantFrom(...ACTION_STATUSES)),
    due: some(day),
    note: some(note),
    ownerRole: some(fc.constantFrom('Head of SEND', 'Team manager')),
  })
  .map((change) => present(change) as ActionChange);
const riskChange = fc
  .record({ now: some(score), target: some(score), reviewOn: some(day), closed: some(fc.boolean()), note: some(note) })
  .map((change) => present(change) as RiskChange);

describe('the history of a record of the Board', () => {
  it('is only ever added to, one step for each change of how an action stands', () => {
    fc.assert(
      fc.property(fc.array(actionChange, { maxLength: 12 }), (changes) => {
        let action: ImprovementAction = made(newAction(ACTION, 'a', stamp(0)));
        for (const [at, change] of changes.entries()) {
          const before = action;
          action = made(changeAction(before, change, stamp(at + 1)));
          expect(action.history.slice(0, before.history.length)).toEqual(before.history);
          const stands =
            action.status !== before.status || action.due !== before.due || (change.note ?? '').trim() !== '';
          expect(action.history.length - before.history.length).toBe(stands ? 1 : 0);
          expect(action.history.at(-1)).toMatchObject({ status: action.status, due: action.due });
          if (stands) expect(action.history.at(-1)).toMatchObject(stamp(at + 1));
        }
      }),
    );
  });

  it('is only ever added to, one step for each change of a risk', () => {
    fc.assert(
      fc.property(fc.array(riskChange, { maxLength: 12 }), (changes) => {
        let risk: Risk = made(newRisk(RISK, 'r', stamp(0)));
        for (const [at, change] of changes.entries()) {
          const before = risk;
          risk = made(changeRisk(before, change, stamp(at + 1)));
          expect(risk.history.slice(0, before.history.length)).toEqual(before.history);
          const { history: _then, ...was } = before;
          const { history: _now, ...is } = risk;
          const stands = JSON.stringify(was) !== JSON.stringify(is) || (change.note ?? '').trim() !== '';
          expect(risk.history.length - before.history.length).toBe(stands ? 1 : 0);
          const { now, target, reviewOn, closed } = risk;
          expect(risk.history.at(-1)).toMatchObject({ now, target, reviewOn, closed });
        }
      }),
    );
  });

  it('takes no step beyond what a record can hold, and changes nothing then', () => {
    let action = made(newAction(ACTION, 'a', stamp(0)));
    let risk = made(newRisk(RISK, 'r', stamp(0)));
    const [first, begun] = [action.history[0], risk.history[0]];
    if (first === undefined || begun === undefined) throw new Error('No beginning.');
    action = { ...action, history: Array.from({ length: MOST_STEPS }, () => first) };
    risk = { ...risk, history: Array.from({ length: MOST_STEPS }, () => begun) };
    expect(changeAction(action, { note: 'One more.' }, stamp(1))).toMatchObject({ ok: false, error: { code: 'full' } });
    expect(changeRisk(risk, { note: 'One more.' }, stamp(1))).toMatchObject({ ok: false, error: { code: 'full' } });
    expect(changeAction(action, { ownerRole: 'Head of SEND' }, stamp(1))).toMatchObject({ ok: true });
  });
});

it('tells what is overdue by its day and not by its status', () => {
  const at = (status: (typeof ACTION_STATUSES)[number], due: string) => ({ status, due });
  expect(isOverdue(at('on-track', '2026-11-24'), '2026-11-25')).toBe(true);
  expect(isOverdue(at('late', '2026-11-25'), '2026-11-25')).toBe(false);
  expect(isOverdue(at('done', '2026-01-01'), '2026-11-25')).toBe(false);
  expect(isOpenAction(at('dropped', '2026-01-01'))).toBe(false);
});

describe('an indicator', () => {
  it('keeps other months as they are, whatever months are set or taken away', () => {
    const changes = fc.array(fc.tuple(fc.integer({ min: -40, max: 10 }), fc.option(fc.nat({ max: 60 }))), {
      maxLength: 20,
    });
    fc.assert(
      fc.property(indicatorArbitrary, changes, (indicator, all) => {
        const months = new Map(
          all.map(([at, value]) => {
            const month = addMonths('2026-11', at);
            return [month, value === null ? null : { month, value }] as const;
          }),
        );
        const changed = made(withMonthlyValues(indicator, months));
        expect(indicatorSchema.safeParse(changed).success).toBe(true);
        const others = (one: Indicator) => one.values.filter(({ month }) => !months.has(month));
        expect(others(changed)).toEqual(others(indicator));
        for (const [month, value] of months)
          expect(changed.values.find((one) => one.month === month) ?? null).toEqual(value);
      }),
    );
  });

  it('keeps what target held when, until it is taken away', () => {
    const started = made(newIndicator(INDICATOR, 'i'));
    const raised = made(changeIndicator(started, { target: { from: '2027-01', value: 90 } }));
    expect([
      targetIn(raised, '2026-08'),
      targetIn(raised, '2026-12')?.value,
      targetIn(raised, '2027-05')?.value,
    ]).toEqual([undefined, 70, 90]);
    const back = made(changeIndicator(raised, { withoutTarget: '2027-01' }));
    expect(back).toEqual(started);
    expect(changeIndicator(raised, { target: { from: '2027-02', value: 101 } })).toMatchObject({
      error: { message: 'Nothing was changed yet. Check it: a percent is 0 to 100.' },
    });
  });

  it('never says a percent beside the part and base it is made of', () => {
    const both = { month: '2026-11', value: 50, part: 9, base: 20 };
    expect(indicatorSchema.safeParse({ ...inventIndicator(), values: [both] }).success).toBe(false);
    for (const bad of [
      { month: '2026-11', part: 3, base: 2 },
      { month: '2026-11', part: 0, base: 0 },
      { month: '2026-13', value: 1 },
    ])
      expect(indicatorSchema.safeParse({ ...inventIndicator(), values: [bad] }).success).toBe(false);
  });

  it('can be any of the usual ones, which are of education, health and care and have names of their own', () => {
    const all = USUAL_INDICATORS.map((usual) => made(newIndicator(draftOfUsual(usual), usual.key)));
    expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
    expect(new Set(all.map(({ area }) => area))).toEqual(new Set(['education', 'health', 'care', 'all']));
    expect(all.every(({ targets }) => targets.length === 0)).toBe(true);
  });
});
