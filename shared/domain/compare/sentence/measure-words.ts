import type { Measure, MeasureFacts } from '../measure';

/** How a measure is spoken of within a sentence. */
export interface MeasureWords {
  /** Stands first and takes “has”: `Section F`. */
  readonly subject: string;
  /** The figure: of a share what stands before and after `72 of 118`, of a mean what stands before and after `21.3`. */
  readonly before: string;
  readonly after: string;
  /** What a share is counted of where it is not plans: `criteria`. */
  readonly things: string;
}

const SAYS = {
  who: 'who provides it',
  howOften: 'how often',
  howLong: 'for how long',
  all: 'who, how often and how long',
} as const;

/** `named`: the criterion or the class of prompts in words. Subjects are singular, as the sentences are. */
export function measureWords(measure: Measure, facts: MeasureFacts, named?: string): MeasureWords {
  const things = facts.unit === 'items' ? 'items' : 'plans';
  switch (measure.kind) {
    case 'score':
      return { subject: 'The mean overall score', before: 'Mean overall score ', after: '%', things };
    case 'good':
      return {
        subject: 'The share of plans graded good or better',
        before: 'Graded good or better: ',
        after: ' plans',
        things,
      };
    case 'section':
      return {
        subject: sectionSubject(measure.section),
        before: 'Met in ',
        after: ' criteria marked',
        things: 'criteria',
      };
    case 'criterion':
      return { subject: named ?? `Criterion ${measure.criterionId}`, before: 'Met in ', after: ' plans', things };
    case 'provision':
      return {
        subject: `The share of Section F items that say ${SAYS[measure.says]}`,
        before: 'Said in ',
        after: ' items of provision',
        things: 'items',
      };
    case 'weeks':
      return { subject: 'The time from request to issue', before: 'Mean ', after: ' weeks', things };
    case 'within-20':
      return {
        subject: 'The share of new plans issued within 20 weeks',
        before: 'Issued within 20 weeks: ',
        after: ' new plans',
        things,
      };
    case 'prompts':
      return {
        subject: `The number of prompts per plan${named === undefined ? '' : ` (${named})`}`,
        before: 'Mean ',
        after: ' prompts per plan',
        things,
      };
  }
}

function sectionSubject(section: string): string {
  if (section === 'all') return 'The share of criteria met';
  return section === 'X' ? 'The share of whole-plan criteria met' : `Section ${section}`;
}
