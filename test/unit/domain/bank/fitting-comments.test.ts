import { describe, expect, it } from 'vitest';
import type { Mark } from '#shared/domain/audit/answer';
import type { Comment } from '#shared/domain/audit/comment';
import { fittingComments } from '#shared/domain/bank/fitting-comments';

const rated = (value: number): Mark => ({ kind: 'rating', value });

const comment = (id: string, mark: Mark | null, uses = 0, more: Partial<Comment> = {}): Comment => ({
  id,
  criterionId: 'F2',
  mark,
  text: `Comment ${id}`,
  uses,
  addedAt: '2026-11-23T09:00:00.000Z',
  ...more,
});

const idsFor = (bank: readonly Comment[], mark: Mark | null, words = '') =>
  fittingComments(bank, { criterionId: 'F2', mark, words }).map(({ id }) => id);

describe('fittingComments', () => {
  it('puts those kept for the same mark first, then those for any, then the rest, whatever their uses', () => {
    const bank = [
      comment('other', rated(0), 90),
      comment('any', null, 40),
      comment('same', rated(2), 0),
      comment('na', { kind: 'not-applicable' }, 80),
    ];
    expect(idsFor(bank, rated(2))).toEqual(['same', 'any', 'other', 'na']);
    expect(idsFor(bank, { kind: 'not-applicable' })).toEqual(['na', 'any', 'other', 'same']);
    expect(idsFor(bank, null)).toEqual(['any', 'other', 'na', 'same']);
  });

  it('orders within a mark by uses, then by age, and always the same', () => {
    const bank = [
      comment('b', rated(1)),
      comment('a', rated(1)),
      comment('new', rated(1), 0, { addedAt: '2026-11-24T09:00:00.000Z' }),
      comment('used', rated(1), 3),
    ];
    expect(idsFor(bank, rated(1))).toEqual(['used', 'new', 'a', 'b']);
    expect(idsFor(bank.toReversed(), rated(1))).toEqual(['used', 'new', 'a', 'b']);
  });

  it('shows no comment of another criterion', () => {
    expect(idsFor([comment('elsewhere', rated(1), 9, { criterionId: 'F3' })], rated(1))).toEqual([]);
  });

  it('finds every word anywhere in the text, in either case and with or without accents', () => {
    const bank = [
      comment('1', null, 0, { text: 'Says how often, but not by whom; the café visit has no length.' }),
      comment('2', null, 0, { text: 'Says by whom.' }),
    ];
    expect(idsFor(bank, null, '  WHOM often ')).toEqual(['1']);
    expect(idsFor(bank, null, 'cafe')).toEqual(['1']);
    expect(idsFor(bank, null, 'nowhere')).toEqual([]);
  });
});
