import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { possibleNames } from '#shared/domain/disclosure/names/possible-names';

const KNOWN = { names: ['Sam Lee', 'Priya Nowak-Hart'], references: ['P-1042', 'W7'] };
const found = (text: string) => possibleNames(text, KNOWN).map(({ start, end }) => text.slice(start, end));

describe('possible names in a person’s words', () => {
  for (const [what, text, expected] of [
    ['the name of somebody who uses the tool', 'We thank Sam Lee for this.', 'Sam Lee'],
    ['such a name in other letters', 'We thank SAM  LEE for this.', 'SAM  LEE'],
    ['a part of such a name', 'As Nowak-Hart found.', 'Nowak-Hart'],
    ['a reference of a plan', 'See P-1042.', 'P-1042'],
    ['a writer’s code', 'Written by W7.', 'W7'],
    ['two words with capitals', 'The mother of Amina Yusuf said so.', 'Amina Yusuf'],
    ['them at the start of a sentence', 'It came late. Jordan Okafor waited.', 'Jordan Okafor'],
    ['them after a usual word', 'When Jordan Okafor waited', 'Jordan Okafor'],
    ['a name with a hyphen and an apostrophe', 'as Niamh O’Brien-Clarke wrote', 'Niamh O’Brien-Clarke'],
    ['a title and a name', 'as Dr Patel advised', 'Dr Patel'],
    ['initials', 'J.S. moved school', 'J.S.'],
    ['an initial and a name', 'Year 5 pupil J Smith moved', 'J Smith'],
    ['a date of birth', 'born on 3 March 2015, moved', 'born on 3 March 2015'],
    ['a day that may be one', 'The child (04/09/2014) moved', '04/09/2014'],
    ['a unique pupil number', 'pupil A123456789012', 'A123456789012'],
    ['an NHS number', 'NHS number 943 476 5919', '943 476 5919'],
    ['a postcode', 'lives at LS1 4AP now', 'LS1 4AP'],
    ['an email address', 'write to a.person@council.gov.uk.', 'a.person@council.gov.uk'],
    ['a telephone number', 'ring 0113 496 0000', '0113 496 0000'],
  ] as const)
    it(`finds ${what}`, () => {
      expect(found(text)).toContain(expected);
    });

  for (const text of [
    'Quality rose after the SEND Programme Board agreed the workshop for plan writers.',
    'The Educational Psychology Service and the Designated Clinical Officer met on Monday 3 November 2026.',
    'Section F is sampled each week until July. Parents asked for plainer words.',
    'Made up from several plans: support “as needed” became three hours a week from a named role.',
    'Of 1,310 plans 214 were drawn. A1 was met in 94%; F2 in 41% (35% to 48%).',
    'Head of SEND casework, 31 January 2027. I asked. A plan was late.',
  ])
    it(`finds none in: ${text}`, () => {
      expect(found(text)).toEqual([]);
    });

  it('does not find what it says that it cannot: a lone first name', () => {
    expect(found('A girl called Amina waited.')).toEqual([]);
  });

  it('gives spans in order, apart from each other and within any text', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('Sam Lee met Dr Amina Yusuf, J.S. and P-1042.')),
        (text) => {
          let last = 0;
          for (const { start, end, reason } of possibleNames(text, KNOWN)) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
            expect(reason).not.toBe('');
            last = end;
          }
        },
      ),
    );
  });
});
