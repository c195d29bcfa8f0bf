import { expect, it } from 'vitest';
import { bankName, countText } from '#shared/domain/audit/count-text';
import { textCountsSchema } from '#shared/domain/audit/text-counts';
import { NO_BANK_CHANGES } from '#shared/domain/prompts/bank-changes';
import type { ProvisionItem } from '#shared/domain/prompts/prompt';

const item = (...says: string[]): ProvisionItem => ({
  section: 'F',
  blockIds: ['b1'],
  answers: {
    what: { found: true },
    who: { found: says.includes('who') },
    howOften: { found: says.includes('howOften') },
    howLong: { found: says.includes('howLong') },
    group: { found: false },
    review: { found: false },
  },
});

it('counts prompts by class, and the items of provision by what they state', () => {
  const items = [item('who', 'howOften', 'howLong'), item('who'), item()];
  const counts = countText('default-2', [{ class: 'frequency' }, { class: 'frequency' }, { class: 'other-name' }], {
    items,
  });
  expect(textCountsSchema.parse(counts)).toEqual({
    bank: 'default-2',
    prompts: { frequency: 2, 'other-name': 1 },
    provision: { items: 3, who: 2, howOften: 1, howLong: 1, all: 1 },
  });
});

it('names a bank by what it finds, not by how often it was changed', () => {
  const muted = (...ids: string[]) => bankName(2, { ...NO_BANK_CHANGES, version: ids.length, muted: ids });
  expect(bankName(2, NO_BANK_CHANGES)).toBe('default-2');
  expect(bankName(2, { ...NO_BANK_CHANGES, version: 7 })).toBe('default-2');
  expect(muted('a', 'b')).toBe(muted('b', 'a'));
  expect(muted('a')).toMatch(/^default-2-[0-9a-f]{8}$/);
  expect(new Set([muted('a'), muted('b'), muted('a', 'b'), bankName(3, NO_BANK_CHANGES)]).size).toBe(4);
});
