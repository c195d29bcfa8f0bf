import { describe, expect, it } from 'vitest';
import type { Comment } from '#shared/domain/audit/comment';
import { BANK_FORMAT, BANK_FORMAT_VERSION } from '#shared/domain/bank/bank-file';
import { MOST_ADDED, readBankFile } from '#shared/domain/bank/read-bank-file';

const ITEM = { criterion: 'F2', mark: 1, text: 'No number.', uses: 2, addedAt: '2026-11-23T09:00:00.000Z' };
const file = (comments: unknown, more: object = {}) => ({
  format: BANK_FORMAT,
  formatVersion: BANK_FORMAT_VERSION,
  comments,
  ...more,
});
const refusal = (data: unknown) => {
  const read = readBankFile(data, []);
  return read.ok ? null : [read.error.code, read.error.message];
};

describe('readBankFile', () => {
  it.each([null, 7, 'text', [], {}, { format: 'ehc-plan-audit-results', formatVersion: 1 }])(
    'refuses %j, which is no comment bank, with what is safe and what to do',
    (data) => {
      expect(refusal(data)).toEqual([
        'not-a-bank',
        expect.stringMatching(/Nothing was changed\. Choose another file\./),
      ]);
    },
  );

  it('refuses a newer format politely and reads none of it', () => {
    expect(refusal(file([ITEM], { formatVersion: BANK_FORMAT_VERSION + 1 }))).toEqual([
      'newer-format',
      expect.stringMatching(/newer version.*Nothing was changed\. Update/),
    ]);
  });

  it('refuses a bank whose list is missing', () => {
    expect(refusal(file('none'))?.[0]).toBe('not-a-bank');
  });

  it('refuses comments one by one, by number and reason, and takes the others', () => {
    const read = readBankFile(
      file([
        ITEM,
        { ...ITEM, criterion: '../F2' },
        { ...ITEM, mark: 'never' },
        { ...ITEM, text: '   ' },
        { ...ITEM, text: 'x'.repeat(2_001) },
        { ...ITEM, uses: -1 },
        { ...ITEM, addedAt: 'yesterday' },
        { ...ITEM, text: 'Another.', more: true },
        'no comment',
        { ...ITEM, text: 'The last one.' },
      ]),
      [],
    );
    if (!read.ok) throw new Error(read.error.message);
    expect(read.value.added.map(({ text }) => text)).toEqual(['No number.', 'The last one.']);
    expect(read.value.refused).toEqual([
      { number: 2, why: 'It names no criterion.' },
      { number: 3, why: 'Its mark is on no scale.' },
      { number: 4, why: 'Its text is empty, or longer than 2,000 characters.' },
      { number: 5, why: 'Its text is empty, or longer than 2,000 characters.' },
      { number: 6, why: 'Its count of uses is not a number.' },
      { number: 7, why: 'The day it was added is not a date.' },
      { number: 8, why: 'It is not laid out as a comment.' },
      { number: 9, why: 'It is not laid out as a comment.' },
    ]);
  });

  it('counts as the same what the bank says already, however spaced and for whatever mark, and what the file says twice', () => {
    const bank: Comment[] = [
      { id: 'c1', criterionId: 'F2', mark: null, text: 'No  number.', uses: 9, addedAt: ITEM.addedAt },
    ];
    const read = readBankFile(file([ITEM, { ...ITEM, text: 'New.' }, { ...ITEM, text: 'New.', mark: null }]), bank);
    if (!read.ok) throw new Error(read.error.message);
    expect([read.value.added.map(({ text }) => text), read.value.same]).toEqual([['New.'], 2]);
  });

  it('refuses more new comments than one commit takes', () => {
    const many = Array.from({ length: MOST_ADDED + 1 }, (_, index) => ({ ...ITEM, text: `Comment ${index}` }));
    expect(refusal(file(many))?.[0]).toBe('too-many');
    expect(refusal(file(many.slice(1)))).toBeNull();
  });
});
