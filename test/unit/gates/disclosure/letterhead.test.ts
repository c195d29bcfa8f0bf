import { describe, expect, it } from 'vitest';
import { withoutLetterhead } from '#shared/gates/disclosure/letterhead';

const hasNumber = (text: string): boolean => /\d/.test(withoutLetterhead(text));

describe('numbers of a letterhead', () => {
  it.each([
    'Council House, 12 High Street, Northmoor NM1 2AB',
    'Civic Centre, 14-16 Old Mill Lane, SW1A 1AA',
    'Telephone 01234 567890 or (020) 7946 0000',
    'Telephone +44 (0)20 7946 0000',
    'Meeting of 12 March 2027',
    'Children’s Services Plan 2026-29',
    'Agenda item 7, Appendix A2',
    'Template version 1.3, March 2025',
  ])('are no figures: %s', (text) => expect(hasNumber(text)).toBe(false));

  it.each([
    'Only 3 plans of Meadow Lane were met',
    '3 of 50 plans',
    'In March 2027 plans were late',
    '2019 plans were audited',
    '1999 of 2044 answers',
    'Section 3 pupils moved',
    '12 children of the High Street school',
    '317',
    '48% of plans',
    'Version 12,345',
    '03%',
  ])('are not taken for more than they are: %s', (text) => expect(hasNumber(text)).toBe(true));
});
