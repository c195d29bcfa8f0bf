import { describe, expect, it } from 'vitest';
import {
  agreedRows,
  conflictsOf,
  markedTwice,
  mayAgree,
  relateMarks,
  sharedMark,
  startingAnswer,
} from '#shared/domain/audit/agree-marks';
import type { Answer, Mark } from '#shared/domain/audit/answer';
import type { Audit } from '#shared/domain/audit/audit';
import { auditsInSight } from '#shared/domain/audit/blind-marking';

const audit = (id: string, auditorId: string, more: Partial<Audit> = {}): Audit => ({
  id,
  planId: 'plan-1',
  draft: 1,
  rubricId: 'default',
  rubricVersion: 1,
  auditorId,
  state: 'submitted',
  startedAt: '2026-11-02T09:00:00.000Z',
  submittedAt: '2026-11-02T10:00:00.000Z',
  ...more,
});
const open = { state: 'draft', submittedAt: undefined } as const;
const rated = (value: number): Mark => ({ kind: 'rating', value });
const NA: Mark = { kind: 'not-applicable' };
const idsOf = (audits: readonly Audit[]) => audits.map(({ id }) => id);

describe('auditsInSight', () => {
  const GIVEN = ['ann', 'bo'];
  const seenBy = (person: string, audits: readonly Audit[]) => idsOf(auditsInSight(audits, person, GIVEN));

  it('hides the first marking from the second before they begin and while they mark', () => {
    expect(seenBy('bo', [audit('a', 'ann')])).toEqual([]);
    expect(seenBy('bo', [audit('a', 'ann'), audit('b', 'bo', open)])).toEqual(['b']);
  });

  it('hides the second marking from the first until it is in', () => {
    expect(seenBy('ann', [audit('a', 'ann'), audit('b', 'bo', open)])).toEqual(['a']);
    expect(seenBy('ann', [audit('a', 'ann'), audit('b', 'bo')])).toEqual(['a', 'b']);
    expect(seenBy('bo', [audit('a', 'ann'), audit('b', 'bo')])).toEqual(['a', 'b']);
  });

  it('hides a third marking from the first while the second has not begun, unless it stands in for theirs', () => {
    const given = ['ann', 'bo', 'cy'];
    const audits = [audit('a', 'ann'), audit('b', 'bo')];
    expect(idsOf(auditsInSight(audits, 'ann', given))).toEqual(['a']);
    expect(idsOf(auditsInSight([...audits, audit('d', 'dee')], 'ann', given))).toEqual(['a', 'b', 'd']);
  });

  it('hides nothing from those who do not mark the plan', () => {
    expect(seenBy('lead', [audit('a', 'ann'), audit('b', 'bo', open)])).toEqual(['a', 'b']);
  });

  it('does not take agreed marks that a person settles for a marking of their own', () => {
    const agreeing = audit('c', 'ann', { ...open, agrees: ['a', 'b'] });
    expect(seenBy('ann', [audit('a', 'ann'), audit('b', 'bo'), agreeing])).toEqual(['a', 'b', 'c']);
    expect(seenBy('bo', [audit('a', 'ann'), audit('b', 'bo', open), agreeing])).toEqual(['b']);
  });
});

describe('markedTwice', () => {
  it('finds the two markings of one draft, version and part, the first handed in first', () => {
    const later = audit('a', 'ann', { submittedAt: '2026-11-03T10:00:00.000Z' });
    const twice = markedTwice([later, audit('b', 'bo')]);
    expect([twice?.first.id, twice?.second.id, twice?.agreed]).toEqual(['b', 'a', undefined]);
    expect(markedTwice([later, audit('b', 'bo', { draft: 2 })])).toBeUndefined();
    expect(markedTwice([later, audit('b', 'bo', { rubricVersion: 2 })])).toBeUndefined();
    expect(markedTwice([later, audit('b', 'bo', { discipline: 'health' })])).toBeUndefined();
    expect(markedTwice([later, audit('b', 'ann')])).toBeUndefined();
    expect(markedTwice([later, audit('b', 'bo', open)])).toBeUndefined();
  });

  it('may be settled by either of the two, a manager or a lead', () => {
    const twice = markedTwice([audit('a', 'ann'), audit('b', 'bo')]) ?? expect.fail();
    const may = (id: string, role: 'auditor' | 'manager' | 'lead') => mayAgree({ id, role }, twice);
    expect([may('ann', 'auditor'), may('bo', 'auditor'), may('cy', 'auditor')]).toEqual([true, true, false]);
    expect([may('cy', 'manager'), may('cy', 'lead')]).toEqual([true, true]);
  });
});

describe('two marks of a criterion', () => {
  it('are in conflict beyond the tolerance, which a criterion may have of its own', () => {
    const settings = { tolerance: 1, toleranceOf: { F1: 0, F2: 2 } };
    const relate = (id: string, one: Mark | null, other: Mark | null) => relateMarks(id, one, other, settings);
    expect(relate('A1', rated(1), rated(2))).toBe('within');
    expect(relate('A1', rated(1), rated(3))).toBe('conflict');
    expect(relate('F1', rated(1), rated(2))).toBe('conflict');
    expect(relate('F2', rated(1), rated(3))).toBe('within');
    expect(relate('A1', NA, NA)).toBe('equal');
    expect(relate('A1', NA, rated(0))).toBe('conflict');
    expect(relate('A1', { kind: 'not-evidenced' }, rated(0))).toBe('conflict');
    expect(relate('A1', null, rated(0))).toBe('conflict');
    expect(relate('A1', null, null)).toBe('unanswered');
  });

  it('share the lower rating within the tolerance, and none in a conflict', () => {
    expect(sharedMark('within', rated(3), rated(2))).toEqual(rated(2));
    expect(sharedMark('within', rated(1), rated(2))).toEqual(rated(1));
    expect(sharedMark('equal', NA, NA)).toEqual(NA);
    expect(sharedMark('conflict', rated(1), rated(2))).toBeNull();
  });

  it('leave words of both once, and a conflict without a reason open', () => {
    const answer = (auditId: string, mark: Mark, note: string): Answer => ({ auditId, criterionId: 'A1', mark, note });
    const rows = (mark: Mark) =>
      agreedRows(
        ['A1'],
        new Map([['A1', answer('a', rated(2), 'Seen.')]]),
        new Map([['A1', answer('b', mark, 'So.')]]),
      );
    const [equal] = rows(rated(2));
    expect(equal && startingAnswer(equal, 'c')).toEqual(answer('c', rated(2), 'Seen.\n\nSo.'));
    const apart = rows(rated(0));
    expect(apart[0] && startingAnswer(apart[0], 'c')).toBeUndefined();
    const openWith = (note: string) => conflictsOf(apart, new Map([['A1', answer('c', rated(1), note)]])).open.length;
    expect([openWith('  '), openWith('Says who.')]).toEqual([1, 0]);
  });
});
