import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeAction, newAction } from '#shared/domain/board/change-action';
import { changeIndicator, newIndicator } from '#shared/domain/board/change-indicator';
import { changeRisk, newRisk } from '#shared/domain/board/change-risk';
import { sourceOfKey } from '#shared/domain/board/measure-source';
import { actionFields, toActionDraft } from '../../../../../renderer/features/board/actions/action-fields';
import { actionHistory } from '../../../../../renderer/features/board/actions/action-history';
import type { FormAsk } from '../../../../../renderer/features/board/board-desk';
import { askOfDraft, draftKey, toDrafts } from '../../../../../renderer/features/board/form/drafts';
import {
  indicatorFields,
  readIndicator,
  toIndicatorChange,
} from '../../../../../renderer/features/board/indicators/indicator-fields';
import { riskFields, toRiskDraft } from '../../../../../renderer/features/board/risks/risk-fields';
import { riskHistory } from '../../../../../renderer/features/board/risks/risk-history';
import { ACTION, INDICATOR, RISK } from '../../../../helpers/board/board-drafts';

const AT = (day: number) => ({ at: `2026-11-${String(day).padStart(2, '0')}T09:00:00.000Z`, by: 'person-1' });
const KNOWN = { rubric: null, indicators: [] };

function made<T>(result: { ok: true; value: T } | { ok: false; error: { message: string } }): T {
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

const BASELINE = { value: 30, part: 12, total: 40, n: 40, from: '2026-08-01', to: '2026-10-31' };
const action = made(newAction({ ...ACTION, measure: { ...ACTION.measure, baseline: BASELINE } }, 'action-1', AT(1)));
const risk = made(newRisk(RISK, 'risk-1', AT(1)));
const indicator = made(newIndicator({ ...INDICATOR, target: { from: '2026-01', value: 60 } }, 'indicator-1'));

describe('a form of the Board', () => {
  it('changes nothing of a record where nothing was typed', () => {
    const draft = toActionDraft(actionFields(action), BASELINE);
    expect(made(changeAction(action, draft ?? {}, AT(2)))).toEqual(action);
    expect(made(changeRisk(risk, toRiskDraft(riskFields(risk)) ?? {}, AT(2)))).toEqual(risk);
    const read = readIndicator(indicatorFields(indicator, '2026-11'));
    expect(read.problem).toEqual({});
    expect(made(changeIndicator(indicator, toIndicatorChange(read, indicator, '2026-11')))).toEqual(indicator);
  });

  it('cannot be saved while something is missing', () => {
    for (const name of ['area', 'action', 'ownerRole', 'due', 'measure'])
      expect(toActionDraft({ ...actionFields(action), [name]: ' ' }, null)).toBeNull();
    for (const name of ['risk', 'cause', 'effect', 'control', 'ownerRole', 'reviewOn'])
      expect(toRiskDraft({ ...riskFields(risk), [name]: ' ' })).toBeNull();
    expect(readIndicator({ ...indicatorFields(indicator, '2026-11'), name: '' }).problem).toHaveProperty('name');
    expect(readIndicator({ ...indicatorFields(indicator, '2026-11'), target: 'x' }).problem).toHaveProperty('target');
  });

  it('gives an indicator a new target from a month on, and keeps what held before', () => {
    const fields = { ...indicatorFields(indicator, '2026-11'), target: '70', targetFrom: 'Nov 2026' };
    const changed = made(changeIndicator(indicator, toIndicatorChange(readIndicator(fields), indicator, '2026-11')));
    expect(changed.targets).toEqual([
      { from: '2026-01', value: 60 },
      { from: '2026-11', value: 70 },
    ]);
  });

  it('keeps no figure to start from of an action that nothing counts', () => {
    const draft = toActionDraft({ ...actionFields(action), source: 'none' }, BASELINE);
    expect(draft?.measure).toEqual({ words: action.measure.words });
  });

  it('is found again by the key of its draft', () => {
    const asks: fc.Arbitrary<FormAsk> = fc.oneof(
      fc.record({ kind: fc.constantFrom('action', 'risk', 'indicator'), id: fc.constantFrom(null, 'action-12') }),
      fc.constant({ kind: 'action', id: null, source: { kind: 'criterion', criterionId: 'F2' } }),
    );
    fc.assert(
      fc.property(asks, (ask) => {
        expect(askOfDraft(draftKey(ask), sourceOfKey)).toEqual(ask);
      }),
    );
    expect(askOfDraft('nothing of ours', sourceOfKey)).toBeNull();
    expect(toDrafts({ a: 1 })).toEqual({});
  });
});

describe('the history of a record in words', () => {
  it('says of an action what each step changed', () => {
    const later = made(changeAction(action, { status: 'late', due: '2027-04-30', note: 'Moved' }, AT(2)));
    const measured = made(changeAction(later, { figure: { ...BASELINE, value: 60, part: 24 } }, AT(3)));
    expect(actionHistory(measured, KNOWN).map(({ words, note }) => [words.trim(), note])).toEqual([
      ['Added: not started, due 31/03/2027.', undefined],
      ['Late, was not started. Due 30/04/2027, was 31/03/2027.', 'Moved'],
      ['Measured: 60% (24 of 40), 1 August to 31 October 2026.', undefined],
    ]);
  });

  it('says of a risk what each step changed', () => {
    const lower = made(changeRisk(risk, { now: { likelihood: 2, impact: 4 } }, AT(2)));
    const noted = made(changeRisk(lower, { note: 'Looked at' }, AT(3)));
    const closed = made(changeRisk(noted, { closed: true }, AT(4)));
    expect(riskHistory(closed).map(({ words }) => words)).toEqual([
      'Put on the register: score 16, likely and major (very high).',
      'Score from 16 to 8, unlikely and major (medium).',
      'Looked at, nothing changed.',
      'Closed.',
    ]);
  });
});
