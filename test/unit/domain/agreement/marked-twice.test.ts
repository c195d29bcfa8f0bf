import { describe, expect, it } from 'vitest';
import { type MarkingAudit, markedTwice } from '#shared/domain/agreement/marked-twice';

const audit = (id: string, over: Partial<MarkingAudit> = {}): MarkingAudit => ({
  id,
  planId: 'plan-1',
  draft: 1,
  rubricId: 'default',
  rubricVersion: 1,
  auditorId: `by-${id}`,
  state: 'submitted',
  submittedAt: `2026-11-25T10:00:0${id.length}.000Z`,
  ...over,
});
const open = { state: 'draft', submittedAt: undefined } as const;
const idsOf = (audits: readonly MarkingAudit[]) =>
  markedTwice(audits).map(({ markings, state }) => [markings.map(({ id }) => id), state]);

describe('plans marked twice', () => {
  it('are those of which two people handed in the same draft, version and discipline, first handed in first', () => {
    expect(idsOf([audit('bb'), audit('a')])).toEqual([[['a', 'bb'], 'to-agree']]);
    // Two of one moment stand in the order that decides which of them counts, whichever was read first.
    const tied = ['b', 'a'].map((id) => audit(id));
    expect(idsOf(tied)).toEqual([[['a', 'b'], 'to-agree']]);
    expect(idsOf(tied.toReversed())).toEqual(idsOf(tied));
    expect(idsOf([audit('a'), audit('bb', open)])).toEqual([]);
    for (const other of [{ draft: 2 }, { rubricVersion: 2 }, { discipline: 'health' }, { planId: 'plan-2' }] as const)
      expect(idsOf([audit('a'), audit('bb', other)])).toEqual([]);
    expect(idsOf([audit('a'), audit('bb', { auditorId: 'by-a' })])).toEqual([]);
  });

  it('are agreed, or being agreed, by a third record that is no marking', () => {
    const pair = [audit('a'), audit('bb')];
    const third = audit('ccc', { agrees: ['a', 'bb'] });
    expect(idsOf([...pair, { ...third, ...open }])).toEqual([[['a', 'bb'], 'agreeing']]);
    expect(idsOf([...pair, { ...third, state: 'agreed' }])).toEqual([[['a', 'bb'], 'agreed']]);
  });
});
