import { describe, expect, it } from 'vitest';
import type { PlanRow } from '../../../../../../renderer/db/plan-rows';
import { markOfKey } from '../../../../../../renderer/features/rubric/studio/preview/mark-of-key';
import { plansToTry } from '../../../../../../renderer/features/rubric/studio/preview/plans-to-try';

const row = (at: number, state: PlanRow['state'] = 'not-started'): PlanRow => ({
  planId: `plan-${at}`,
  ref: `P-${at}`,
  fields: {},
  week: at < 100 ? '2026-W47' : '2026-W48',
  draft: 1,
  draftCount: 1,
  state,
  answered: 0,
  total: 0,
  updatedAt: '2026-11-23T09:00:00.000Z',
});

describe('trying a draft on a plan', () => {
  it('takes the keys of the marking screen, and says why one means nothing', () => {
    const f1 = { id: 'F1', naAllowed: false };
    expect(markOfKey('3', f1, 4)).toEqual({ ok: true, mark: { kind: 'rating', value: 3 } });
    expect(markOfKey('4', f1, 4)).toEqual({ ok: false, why: 'The scale runs from 0 to 3.' });
    expect(markOfKey('x', f1, 4)).toEqual({ ok: true, mark: { kind: 'not-evidenced' } });
    expect(markOfKey('n', f1, 4)).toEqual({ ok: false, why: 'The draft does not allow N/A for F1.' });
    expect(markOfKey('n', { ...f1, naAllowed: true }, 4)).toEqual({ ok: true, mark: { kind: 'not-applicable' } });
    expect(markOfKey('', f1, 4)).toEqual({ ok: true, mark: null });
  });

  it('offers the plans that are here, the newest first, and finds any other by its reference', () => {
    const rows = [...Array.from({ length: 110 }, (_, at) => row(at)), row(500, 'waiting')];
    const newest = plansToTry(rows);
    expect(newest.choices).toHaveLength(60);
    expect(newest.choices[0]).toEqual({ id: 'plan-100', label: 'P-100, week 48, 2026' });
    expect(newest.more).toBe(50);
    expect(plansToTry(rows, ' p-99').choices).toEqual([{ id: 'plan-99', label: 'P-99, week 47, 2026' }]);
    expect(plansToTry(rows, 'P-500')).toEqual({ choices: [], more: 0 });
  });
});
