import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guessReference, isNumberedReference, nextReference } from '#shared/domain/plan/guess-reference';

describe('guessing a reference', () => {
  it.each([
    ['p-1042-heading-styles.docx', 'P-1042'],
    ['EHCP_10423 draft 2.docx', 'EHCP-10423'],
    ['Plan P1042 (final).pdf', 'P-1042'],
    ['EHCP 2026 P-1042.docx', 'P-1042'],
    ['ref.00123.docx', 'REF-00123'],
  ])('reads %s as %s', (name, reference) => {
    expect(guessReference(name, [])).toBe(reference);
  });

  it.each([
    ['a surname and a year', 'Merrowby-2014.docx'],
    ['an initial and a year', 'A J-2014.docx'],
    ['a date of birth', '140312.docx'],
    ['a UPN', 'P123456789012.docx'],
    ['an NHS number', 'P-9434765919.docx'],
    ['a year alone', 'EHC plan 2026.docx'],
    ['a word that ends in a prefix', 'Clip-1042.docx'],
  ])('finds nothing in %s', (_what, name) => {
    expect(guessReference(name, [])).toBeNull();
  });

  it('reads a labelled line near the start of the text, and no other', () => {
    expect(guessReference('final.docx', [{ text: 'EHC plan' }, { text: 'Our ref: EHCP 10423' }])).toBe('EHCP-10423');
    expect(guessReference('final.docx', [{ text: 'See paper P-1042 of the advice.' }])).toBeNull();
    const late = [...Array.from({ length: 60 }, () => ({ text: 'Text' })), { text: 'Reference: P-1042' }];
    expect(guessReference('final.docx', late)).toBeNull();
  });

  it('never gives anything but known letters and digits, whatever a file is called', () => {
    fc.assert(
      fc.property(fc.string(), (name) => {
        expect(guessReference(name, []) ?? 'P-000').toMatch(/^(P|C|R|ID|EHC|EHCP|SEN|SEND|CASE|PLAN|REF)-\d{3,8}$/);
      }),
    );
  });
});

it('knows the references that are given out by number', () => {
  for (const given of ['P-0001', 'P-12345']) expect(isNumberedReference(given)).toBe(true);
  for (const other of ['P-1', 'EHCP-0001', 'P-0001 b']) expect(isNumberedReference(other)).toBe(false);
});

it('gives the lowest free number', () => {
  expect(nextReference(() => false)).toBe('P-0001');
  expect(nextReference((reference) => ['P-0001', 'P-0002', 'P-0004'].includes(reference))).toBe('P-0003');
});
