import type { RubricSectionId } from './rubric';

/** Fields of a criterion and of a section that an editor has a control for. */
export type RubricField =
  | 'title'
  | 'guidance'
  | 'good'
  | 'limiting'
  | 'na-allowed'
  | 'na-when'
  | 'plan-types'
  | 'weight'
  | 'discipline'
  | 'order';

/** A place in a rubric that an editor can lead to. */
export type RubricPlace =
  | { readonly part: 'title' | 'scale' | 'met-from' | 'sections' | 'bands' }
  | { readonly part: 'scale-point'; readonly value: number; readonly field?: 'word' | 'meaning' }
  | { readonly part: 'band'; readonly bandId: string; readonly field?: 'word' | 'from' }
  | { readonly part: 'cap'; readonly which: 'one' | 'twoOrMore' }
  | { readonly part: 'section'; readonly sectionId: RubricSectionId; readonly field?: RubricField }
  | {
      readonly part: 'criterion';
      readonly sectionId: RubricSectionId;
      readonly criterionId: string;
      readonly field?: RubricField;
    };
