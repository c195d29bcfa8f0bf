import { describe, expect, it } from 'vitest';
import { risksPart } from '#shared/domain/report/parts/risks/risks-part';
import type { ResultsRisk } from '#shared/domain/results/results-board';
import { inventedRisk } from '../../../../helpers/report/invented-board';
import { makeContext } from '../../../../helpers/report/make-context';
import { rowsOf, saidBy, tableOf, wordsOf } from '../../../../helpers/report/read-part';

const boardOf = (...risks: ResultsRisk[]) => ({ actions: [], risks, indicators: [] });
const low = { likelihood: 2, impact: 2 };
const step = (at: string, now: ResultsRisk['now'], closed = false) => ({
  at,
  now,
  target: low,
  reviewOn: '2026-12-15',
  closed,
});

describe('the part of risks', () => {
  it('says that none is on the register', () => {
    expect(saidBy(risksPart(makeContext()))).toEqual(['No risks are on the register.']);
  });

  it('tells a risk with cause, effect, scores in words, control, owner and review where risks are ticked', () => {
    const built = risksPart(makeContext({ choice: { ticked: ['risks'] }, board: boardOf(inventedRisk()) }));
    expect(rowsOf(tableOf(built, 'risks'))).toEqual([
      'Health advice comes late | Two posts are empty Children wait for provision | Weekly list of advice that is due | Designated clinical officer, review 15 Dec 2026 | 16 (4×4), very high | 8 (2×4)',
    ]);
    expect(saidBy(built)[0]).toBe('1 of 1 risk on the register is above its target score.');
  });

  it('keeps the words of a person out where risks are not ticked, and says so', () => {
    const built = risksPart(makeContext({ board: boardOf(inventedRisk()) }));
    expect(rowsOf(tableOf(built, 'risks'))).toEqual(['Risk 1 | 15 Dec 2026 | 16 (4×4), very high | 8 (2×4)']);
    expect(wordsOf(built)).toEqual([['risks', []]]);
    expect(saidBy(built).at(-1)).toBe('What the risks are was written by people and is not in this copy.');
    expect(JSON.stringify(built)).not.toMatch(/Health advice|posts|clinical/);
  });

  it('puts the highest score first and says how each moved since the last report', () => {
    const up = inventedRisk({
      now: { likelihood: 5, impact: 5 },
      history: [step('2026-06-01T09:00:00.000Z', { likelihood: 4, impact: 4 })],
    });
    const same = inventedRisk({ now: low, target: low, history: [step('2026-06-01T09:00:00.000Z', low)] });
    const isNew = inventedRisk({
      now: { likelihood: 3, impact: 3 },
      history: [step('2026-10-01T09:00:00.000Z', { likelihood: 3, impact: 3 })],
    });
    const closed = inventedRisk({
      closed: true,
      history: [step('2026-06-01T09:00:00.000Z', low), step('2026-10-01T09:00:00.000Z', low, true)],
    });
    const built = risksPart(makeContext({ board: boardOf(same, isNew, up, closed), lastReportOn: '2026-09-01' }));
    expect(rowsOf(tableOf(built, 'risks')).map((row) => row.split(' | ').at(-2))).toEqual([
      '25 (5×5), very high, up from 16',
      '9 (3×3), medium, new',
      '4 (2×2), low, no change',
    ]);
    expect(saidBy(built).slice(0, 3)).toEqual([
      '2 of 3 risks on the register are above their target score.',
      'Since the report of 1 September 2026, 1 went up and 1 is new.',
      '1 risk was closed since then.',
    ]);
  });

  it('says which reviews are overdue on the day the data were frozen', () => {
    const built = risksPart(makeContext({ board: boardOf(inventedRisk({ reviewOn: '2026-11-30' })) }));
    expect(saidBy(built)).toContain('The review of 1 risk is overdue on 1 December 2026.');
    expect(rowsOf(tableOf(built, 'risks'))[0]).toContain('30 Nov 2026, overdue');
  });

  it('reads a risk that was closed at the last report and opened again as new', () => {
    const again = inventedRisk({
      history: [step('2026-06-01T09:00:00.000Z', low, true), step('2026-10-01T09:00:00.000Z', low)],
    });
    const built = risksPart(makeContext({ board: boardOf(again), lastReportOn: '2026-09-01' }));
    expect(rowsOf(tableOf(built, 'risks'))[0]).toContain(' | 16 (4×4), very high, new | ');
  });
});
