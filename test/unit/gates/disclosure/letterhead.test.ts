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
    '12 High Street NM1 2AB',
    '12 High Street\nNorthmoor',
    'Section 4 Method',
    'As in paragraph 4.2, and in part 3.',
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
    '2 Children In Court',
    '3 Plans Close To Review',
    '2 Park Lane pupils',
    '2 Park Lane Pupils Close, late',
    'In this section 3 EHC plans were not met',
    'In this section 3 were not met',
    'Section 4 Plans',
    'Section 3 were late',
    'Appendix 4 Learners',
    'In version 2 Cases',
    'March 2027 Plans',
  ])('are not taken for more than they are: %s', (text) => expect(hasNumber(text)).toBe(true));
});
