import { describe, expect, it } from 'vitest';
import { actionsPart } from '#shared/domain/report/parts/actions/actions-part';
import type { ResultsAction } from '#shared/domain/results/results-board';
import { inventedAction, inventedIndicator } from '../../../../helpers/report/invented-board';
import { levels, makeContext } from '../../../../helpers/report/make-context';
import { rowsOf, saidBy, tableOf, wordsOf } from '../../../../helpers/report/read-part';

const boardOf = (...actions: ResultsAction[]) => ({ actions, risks: [], indicators: [inventedIndicator()] });
const ticked = { ticked: ['actions' as const] };

const began = (at: string, status: ResultsAction['status']) => [{ at, status, due: '2026-10-31' }];
const measuredBy = (part: number, total: number): ResultsAction['measure'] => ({
  words: 'Plans that meet F2',
  source: { kind: 'criterion', criterionId: 'F2' },
  baseline: {
    value: (100 * part) / total,
    part,
    total,
    n: total,
    from: '2026-03-01',
    to: '2026-05-31',
    versions: ['default/1'],
    sampling: 'random',
  },
});

describe('the part of improvement actions', () => {
  it('says that there are none', () => {
    expect(saidBy(actionsPart(makeContext()))).toEqual(['No improvement actions are kept for the Board.']);
  });

  it('says that none is open where all were finished before the last report', () => {
    const old = inventedAction({ status: 'done', history: began('2026-08-01T09:00:00.000Z', 'done') });
    expect(saidBy(actionsPart(makeContext({ board: boardOf(old), lastReportOn: '2026-09-01' })))).toEqual([
      'No improvement action is open, and none was finished since the last report.',
    ]);
  });

  it('tells area, action, owner, measure, day and status where actions are ticked, open ones first and by the day due', () => {
    const later = inventedAction({ due: '2027-01-31', area: 'Health advice', status: 'at-risk' });
    const done = inventedAction({ status: 'done', due: '2026-09-30' });
    const built = actionsPart(makeContext({ choice: ticked, board: boardOf(later, done, inventedAction()) }));
    expect(rowsOf(tableOf(built, 'actions'))).toEqual([
      'Provision that can be counted: Train every plan writer in section F | Head of SEND, by 31 Oct 2026 | Plans that meet F2 | not measured | 75% | On track, overdue',
      'Health advice: Train every plan writer in section F | Head of SEND, by 31 Jan 2027 | Plans that meet F2 | not measured | 75% | At risk',
      'Provision that can be counted: Train every plan writer in section F | Head of SEND, by 30 Sep 2026 | Plans that meet F2 | not measured | 75% | Done',
    ]);
    expect(saidBy(built)).toEqual([
      '2 actions are open: 1 on track and 1 at risk.',
      'Overdue on 1 December 2026: Provision that can be counted (due 31 October 2026).',
      'So far: 1 done.',
      '“Now” is of plans of 31 August to 29 November 2026.',
    ]);
  });

  it('keeps the words of a person out where actions are not ticked, and says so', () => {
    const built = actionsPart(makeContext({ board: boardOf(inventedAction()) }));
    expect(rowsOf(tableOf(built, 'actions'))).toEqual([
      'Action 1 | F2 Specific and quantified, percent met | 31 Oct 2026 | not measured | 75% | On track, overdue',
    ]);
    expect(wordsOf(built)).toEqual([['actions', []]]);
    expect(saidBy(built)).toContain('Overdue on 1 December 2026: action 1 (due 31 October 2026).');
    expect(saidBy(built).at(-1)).toBe(
      'What the actions are and who owns them was written by people and is not in this copy.',
    );
    expect(JSON.stringify(built)).not.toMatch(/Train every|Head of SEND|Provision that can/);
  });

  it('marks what is new since the last report, counts what was carried forward or done, and leaves out what was done before', () => {
    const carried = inventedAction();
    const isNew = inventedAction({ due: '2026-12-31', history: began('2026-09-02T09:00:00.000Z', 'on-track') });
    const doneSince = inventedAction({
      status: 'done',
      history: [...began('2026-06-01T09:00:00.000Z', 'on-track'), ...began('2026-10-01T09:00:00.000Z', 'done')],
    });
    const doneBefore = inventedAction({ status: 'done', history: began('2026-08-01T09:00:00.000Z', 'done') });
    const built = actionsPart(
      makeContext({ board: boardOf(carried, isNew, doneSince, doneBefore), lastReportOn: '2026-09-01' }),
    );
    expect(rowsOf(tableOf(built, 'actions')).map((row) => row.split(' | ').at(-1))).toEqual([
      'On track, overdue',
      'On track, new',
      'Done',
    ]);
    expect(saidBy(built)).toContain('Since the report of 1 September 2026: 1 done, 1 new and 1 carried forward.');
  });

  it('counts a step on the evening of the day of the last report as before it', () => {
    const late = inventedAction({ history: began('2026-09-01T22:30:00.000Z', 'on-track') });
    const after = inventedAction({ history: began('2026-09-01T23:30:00.000Z', 'on-track') });
    const built = actionsPart(makeContext({ board: boardOf(late, after), lastReportOn: '2026-09-01' }));
    // In London it is summer time: half past eleven in UTC is the next day.
    expect(rowsOf(tableOf(built, 'actions')).map((row) => row.split(' | ').at(-1))).toEqual([
      'On track, overdue',
      'On track, overdue, new',
    ]);
  });

  it('holds the measure against where it began, with both counts, the range and no claim of a cause', () => {
    const action = inventedAction({ measure: measuredBy(12, 40) });
    const built = actionsPart(makeContext({ board: boardOf(action), raw: levels({ F2: [24, 40] }) }));
    expect(rowsOf(tableOf(built, 'actions'))[0]).toContain('| 30% | 60% |');
    expect(saidBy(built)).toContain(
      'F2 Specific and quantified: met in 12 of 40 plans (30%) when the action began (1 March to 31 May 2026), 24 of 40 (60%) since (31 August to 29 November 2026): 30 points higher; difference likely +8 to +48 points (Newcombe), which leaves out 0.',
    );
  });

  it('hides a small count that an action began with, and says no sentence of it', () => {
    const action = inventedAction({ measure: measuredBy(2, 40) });
    const built = actionsPart(makeContext({ board: boardOf(action), raw: levels({ F2: [24, 40] }) }));
    expect(rowsOf(tableOf(built, 'actions'))[0]).toContain('| 10% or less | 60% |');
    expect(saidBy(built).join(' ')).not.toContain('when the action began');
  });

  it('reads an action of an indicator off its latest month in the period', () => {
    const action = inventedAction({
      measure: { words: 'x', source: { kind: 'indicator', indicatorId: 'indicator-x' } },
    });
    const built = actionsPart(makeContext({ board: boardOf(action) }));
    expect(rowsOf(tableOf(built, 'actions'))).toEqual([
      'Action 1 | Plans issued within 20 weeks | 31 Oct 2026 | not measured | 60% | On track, overdue',
    ]);
  });
});
