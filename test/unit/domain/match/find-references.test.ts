import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ReferenceFinder } from '#shared/domain/match/find-references';
import { foldReference } from '#shared/domain/match/reference-tokens';

const find = (text: string, ...references: string[]) => new ReferenceFinder(references).find(text);

describe('one reference in many spellings', () => {
  test.each([
    'P-1042',
    'p1042',
    'P_1042',
    'P 1042',
    'p.1042',
    'P/1042',
    'P-01042',
    'P–1042',
    'Ｐ－１０４２',
    'EHC plan P-1042 final',
    'P-1042 (2)',
    'P1042v2',
    'P-1042 draft 3',
    'P-1042_2026-11-03',
    'P-1042-2026-11-03',
    'P-1042-20261103',
    '2026-11-03 P-1042',
    'final_p1042_signed',
  ])('%s', (text) => expect(find(text, 'P-1042')).toEqual(['P-1042']));
});

describe('never a part of another word or number', () => {
  test.each([
    'P-10425',
    'P-110420',
    'P-104',
    'SP-1042',
    'P-1042-3',
    'P-1042/7',
    'P-1042.5',
    'P1042A',
    'P 1 042',
    'P--1042',
    'Group 1042',
    '1042',
  ])('%s', (text) => expect(find(text, 'P-1042')).toEqual([]));
});

test('where one reference begins another, the longer one is meant', () => {
  expect(find('P-1042-3', 'P-1042', 'P-1042-3')).toEqual(['P-1042-3']);
  expect(find('P-1042 and P-1042-3', 'P-1042', 'P-1042-3')).toEqual(['P-1042', 'P-1042-3']);
});

test('two plans whose references mean the same are both told', () => {
  expect(find('p1042', 'P-1042', 'P 1042')).toEqual(['P-1042', 'P 1042']);
});

test('two references in one text are both told, each once', () => {
  expect(find('P-1 with P-2 (P1)', 'P-2', 'P-1')).toEqual(['P-1', 'P-2']);
});

describe('a number without letters counts only where it is said to be a reference', () => {
  test.each(['1042', 'ref 1042', 'Ref: 01042', 'case_1042', 'Plan no. 1042', 'EHCP-1042'])('%s counts', (text) =>
    expect(find(text, '1042')).toEqual(['1042']),
  );
  test.each(['P-1042', 'the number 10420', '1042 hours', 'born 1042', '07/1042', 'Year 1042', 'ref 2026-1042'])(
    '%s does not',
    (text) => expect(find(text, '1042')).toEqual([]),
  );
  test('and a very short one only alone', () => {
    expect(find('ref 7', '7')).toEqual([]);
    expect(find('007', '7')).toEqual(['7']);
  });
});

const reference = fc
  .tuple(
    fc.stringMatching(/^[A-Z]{1,4}$/),
    fc.constantFrom('-', '_', ' ', '', '/'),
    fc.integer({ min: 1, max: 99_999 }),
  )
  .map(([letters, join, number]) => `${letters}${join}${number}`);

test('any dress of a reference is found, and folds to the same', () => {
  const dress = fc.tuple(
    reference,
    fc.constantFrom('-', '_', ' ', '', '/', '.'),
    fc.boolean(),
    fc.integer({ min: 0, max: 3 }),
    fc.constantFrom('', 'plan ', '(', 'final_'),
    fc.constantFrom('', ' v2', ')', '_signed', ' (1)'),
  );
  fc.assert(
    fc.property(dress, ([wanted, join, lower, zeros, before, after]) => {
      const [, letters = '', digits = ''] = /^([A-Z]+)[-_ /]?(\d+)$/.exec(wanted) ?? [];
      const dressed = `${lower ? letters.toLowerCase() : letters}${join}${'0'.repeat(zeros)}${digits}`;
      expect(foldReference(dressed)).toBe(foldReference(wanted));
      expect(find(`${before}${dressed}${after}`, wanted)).toEqual([wanted]);
    }),
    { numRuns: 1_000 },
  );
});

test('a reference is never found in another that folds differently', () => {
  fc.assert(
    fc.property(reference, reference, (a, b) => {
      fc.pre(foldReference(a) !== foldReference(b));
      expect(find(`plan ${b} final`, a)).toEqual([]);
    }),
    { numRuns: 1_000 },
  );
});
