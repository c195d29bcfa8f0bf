import fc from 'fast-check';
import { expect, test } from 'vitest';
import { possibleNames } from '#shared/domain/disclosure/possible-names';

const KNOWN = { people: ['Robin Example', 'Mo Ash'], codes: ['P-1042', 'W7'] };
const found = (text: string) => possibleNames(text, KNOWN).map(({ start, end }) => text.slice(start, end));

test.each([
  ['Thanks to Robin Example.', ['Robin Example']],
  ['The audit by robin was late.', ['robin']],
  ['Plan P-1042 of writer W7 was read.', ['P-1042', 'W7']],
  ['Then Jamie went to Oakfield Lane.', ['Jamie', 'Oakfield Lane']],
  ['Jamie Smith is glad.', ['Jamie Smith']],
  ['We saw J.S. and K. L. M. there.', ['J.S.', 'K. L. M.']],
  ['Ask Mrs Ogden-Hill or Dr. Patel.', ['Mrs Ogden-Hill', 'Dr. Patel']],
  ['Born 03/04/2014, or 5th March 2013.', ['03/04/2014', '5th March 2013']],
  ['Number A123456789012, NHS 943 476 5919.', ['A123456789012', '943 476 5919']],
  ['Write to head@school.example or ring 01632 960 123.', ['head@school.example', '01632 960 123']],
  ['They live at SW1A 1AA now.', ['SW1A 1AA']],
])('%s', (text, expected) => {
  expect(found(text)).toEqual(expected);
});

test.each([
  'The Board is asked to agree the workshop for plan writers.',
  'In October two writers began, and the SEND team was trained. Section F rose.',
  'Parents asked for plainer words.\nChildren said: “Nobody asked me.”',
  'Of 943 476 5918 nothing is known, and 214 plans were read in 2026.',
])('names nobody: %s', (text) => {
  expect(found(text)).toEqual([]);
});

test('a name that is a word of the field is told by its capital alone, and whole in any letters', () => {
  const known = { people: ['Mika Manager'], codes: [] };
  const places = (text: string) => possibleNames(text, known).map(({ start, end }) => text.slice(start, end));
  expect(places('Assessment team manager')).toEqual([]);
  expect(places('We asked Manager, then mika manager.')).toEqual(['Manager', 'mika manager']);
});

test('whatever is written, places lie in the text, in order and apart', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      fc.array(fc.string({ maxLength: 6 })),
      (text, codes) => {
        let last = 0;
        for (const { start, end } of possibleNames(text, { people: codes, codes })) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = end;
        }
      },
    ),
  );
});
