import { describe, expect, it } from 'vitest';
import { holdsName, identifierIn, isNhsNumber, looksLikeName } from '#shared/domain/register/identifier-shapes';

describe('what tells who a child is by its shape', () => {
  it('takes the NHS Data Dictionary’s own example and one in eleven of all others', () => {
    expect(isNhsNumber('943 476 5919')).toBe(true);
    expect(isNhsNumber('943 476 5918')).toBe(false);
    const passing = Array.from({ length: 11_000 }, (_, at) => String(4_000_000_000 + at)).filter(isNhsNumber);
    // Ten check digits are given out for eleven remainders, one number in each ten having the right one.
    expect(passing.length).toBe(1_000);
  });

  it.each([
    ['A820200099001', 'upn'],
    ['(a820200099001)', 'upn'],
    ['T82020009900A', 'upn'],
    ['9434765919', 'nhs-number'],
    ['call 07700 900123', 'phone'],
    ['+44 1632 960001', 'phone'],
    ['sw1a 1aa', 'postcode'],
    ['12 Made-up Lane', 'address'],
    ['a@example.invalid', 'email'],
    ['EHC-1001', null],
    ['2026/00123', null],
    ['123456', null],
    ['North Team 2', null],
    ['25/11/2026', null],
    ['=cmd|’ /C calc’!A0', null],
  ])('%s: %s', (text, what) => expect(identifierIn(text)).toBe(what));

  it('lets a person vouch for ten-digit numbers', () =>
    expect(identifierIn('9434765919', { tenDigits: true })).toBeNull());

  it('tells names from references', () => {
    expect(['Ava Smith', 'SMITH, Ava', 'O’Neil-Brown Zoë'].map(looksLikeName)).toEqual([true, true, true]);
    expect(['North', 'EHC 12', 'a b', 'ASD'].map(looksLikeName)).toEqual([false, false, false, false]);
    expect(['Smith Ava 12', 'EHC Plan Ref 12', 'SEN-NORTH-EAST-12', 'SMITH AVA JONES 1'].map(holdsName)).toEqual([
      true,
      false,
      false,
      true,
    ]);
  });
});
