import { describe, expect, it } from 'vitest';
import { BANK_FORMAT, MOST_BANK_BYTES } from '#shared/domain/bank/bank-file';
import { bankSize, importLines, refusalLines } from '../../../../../renderer/features/data/bank-words';
import { readBank } from '../../../../../renderer/features/data/read-bank';

const ITEM = { criterion: 'F2', mark: 'ne', text: 'No number.', uses: 0, addedAt: '2026-11-23T09:00:00.000Z' };
const BANK = JSON.stringify({ format: BANK_FORMAT, formatVersion: 1, comments: [ITEM] });

const refused = async (content: string | Uint8Array<ArrayBuffer>) => {
  const read = await readBank(new Blob([content]) as File, []);
  return read.ok ? null : read.error.code;
};

describe('readBank', () => {
  it('reads a bank, with or without a byte order mark', async () => {
    expect(await refused(BANK)).toBeNull();
    expect(await refused(`\uFEFF${BANK}`)).toBeNull();
  });

  it('refuses what is too large by its size alone', async () => {
    const read = await readBank(
      { size: MOST_BANK_BYTES + 1, arrayBuffer: () => Promise.reject(new Error('The bytes are not asked for.')) },
      [],
    );
    expect(!read.ok && [read.error.code, read.error.message]).toEqual([
      'too-large',
      'This file is larger than 5 MB, which no comment bank is. Nothing was changed.',
    ]);
  });

  it('refuses a file that goes away while it is read', async () => {
    const read = await readBank({ size: 10, arrayBuffer: () => Promise.reject(new Error('gone')) }, []);
    expect(!read.ok && read.error.code).toBe('unreadable');
  });

  it.each([
    ['nothing', ''],
    ['half a bank', BANK.slice(0, -5)],
    ['bytes that are no UTF-8', new Uint8Array([0xff, 0xfe, 0x00, 0xd8])],
    ['a prototype smuggled in', BANK.replace('"uses":0', '"uses":0,"__proto__":{"isAdmin":true}')],
    ['an escaped prototype smuggled in', BANK.replace('"uses":0', '"uses":0,"\\u005f_proto__":{"isAdmin":true}')],
    ['a constructor smuggled in', BANK.replace('"uses":0', '"uses":0,"constructor":{"prototype":{"isAdmin":true}}')],
  ])('refuses %s', async (_what, content) => {
    expect(await refused(content)).toBe('not-json');
    expect(Reflect.get({}, 'isAdmin')).toBeUndefined();
  });

  it('refuses lists within lists without end, and does not fall over', async () => {
    const depth = 1_000_000;
    const nested = `${'['.repeat(depth)}${']'.repeat(depth)}`;
    expect(['not-json', 'not-a-bank']).toContain(await refused(nested));
  });
});

describe('the words of an import', () => {
  it('counts each kind and leaves out those that are none', () => {
    const comment = { criterionId: 'F2', mark: null, text: 'x', uses: 0, addedAt: '2026-11-23T09:00:00.000Z' };
    const why = 'It names no criterion.';
    expect(importLines({ added: [comment], same: 1_200, refused: [{ number: 3, why }] })).toEqual([
      '1 comment to add',
      '1,200 comments here already',
      '1 comment refused',
    ]);
    expect(importLines({ added: [], same: 0, refused: [] })).toEqual(['The file holds no comments.']);
  });

  it('names the first five that are refused and counts the rest', () => {
    const refusals = Array.from({ length: 7 }, (_, index) => ({ number: index + 1, why: 'It names no criterion.' }));
    expect(refusalLines({ added: [], same: 0, refused: refusals })).toEqual([
      'Comment 1: It names no criterion.',
      'Comment 2: It names no criterion.',
      'Comment 3: It names no criterion.',
      'Comment 4: It names no criterion.',
      'Comment 5: It names no criterion.',
      'And 2 more.',
    ]);
  });

  it('says how large a bank is', () => {
    const on = (id: string, criterionId: string) => ({
      id,
      criterionId,
      mark: null,
      text: id,
      uses: 0,
      addedAt: '2026-11-23T09:00:00.000Z',
    });
    expect(bankSize([])).toBe('Nothing yet');
    expect(bankSize([on('a', 'F2')])).toBe('1 comment on 1 criterion');
    expect(bankSize([on('a', 'F2'), on('b', 'F3'), on('c', 'F2')])).toBe('3 comments on 2 criteria');
  });
});
