import { SECTION_IDS, type SectionId } from '#shared/domain/plan/section-id';
import type { SectionTitles } from './layout';

/** Two wordings of section titles met in councils' templates; layouts put the letter in front in their own way. */
export const LONG_WORDS: Readonly<Record<SectionId, string>> = {
  A: 'The views, interests and aspirations of the child and their parents',
  B: 'Special educational needs',
  C: 'Health needs related to special educational needs',
  D: 'Social care needs related to special educational needs or a disability',
  E: 'The outcomes sought for the child',
  F: 'Special educational provision',
  G: 'Health provision reasonably required',
  H1: 'Social care provision under section 2 of the Chronically Sick and Disabled Persons Act 1970',
  H2: 'Any other social care provision reasonably required',
  I: 'Placement',
  J: 'Personal budget and direct payments',
  K: 'Advice and information gathered during the assessment',
};

export const SHORT_WORDS: Readonly<Record<SectionId, string>> = {
  A: 'Views, interests and aspirations',
  B: 'Special educational needs',
  C: 'Health needs',
  D: 'Social care needs',
  E: 'Outcomes',
  F: 'Special educational provision',
  G: 'Health provision',
  H1: 'Social care provision (Chronically Sick and Disabled Persons Act)',
  H2: 'Other social care provision',
  I: 'Placement',
  J: 'Personal budget',
  K: 'Advice and information',
};

export const titlesBy = (word: (id: SectionId) => string, ids: readonly SectionId[] = SECTION_IDS): SectionTitles =>
  Object.fromEntries(ids.map((id) => [id, word(id)]));
