import { z } from 'zod';

/** The lettered sections of an EHC plan, counting H1 and H2 (SEND Regulations 2014, regulation 12). Any order is lawful. */
export const SECTION_IDS = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H1', 'H2', 'I', 'J', 'K'] as const;

export const sectionIdSchema = z.enum(SECTION_IDS);
export type SectionId = z.infer<typeof sectionIdSchema>;

/** What each section sets out, in the words this tool uses on screen. */
export const SECTION_TITLES: Readonly<Record<SectionId, string>> = {
  A: 'Views, interests and aspirations',
  B: 'Special educational needs',
  C: 'Health needs',
  D: 'Social care needs',
  E: 'Outcomes',
  F: 'Special educational provision',
  G: 'Health provision',
  H1: 'Social care provision (CSDPA 1970)',
  H2: 'Other social care provision',
  I: 'Placement',
  J: 'Personal budget',
  K: 'Advice and information',
};
