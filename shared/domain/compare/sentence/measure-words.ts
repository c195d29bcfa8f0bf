import type { Measure, MeasureFacts } from '../measure';

/** How a measure is spoken of within a sentence. */
export interface MeasureWords {
  /** Stands first and takes “has”: `Section F`. */
  readonly subject: string;
  /** The figure: of a share what stands before and after `72 of 118`, of a mean what stands before and after `21.3`. */
  readonly before: string;
  readonly after: string;
  /** The same after a total of 1, where it differs. */
  readonly afterOne?: string;
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
    case 'good': {
      // What the two best grades are called is the rubric's to say, and the label says it.
      const grades = / graded (.+)$/.exec(facts.label)?.[1] ?? 'good or better';
      return {
        subject: `The share of plans graded ${grades}`,
        before: `Graded ${grades}: `,
        after: ' plans',
        afterOne: ' plan',
        things,
      };
    }
    case 'section':
      return {
        subject: sectionSubject(measure.section),
        before: 'Met in ',
        after: ' criteria marked',
        afterOne: ' criterion marked',
        things: 'criteria',
      };
    case 'criterion':
      return {
        subject: named ?? `Criterion ${measure.criterionId}`,
        before: 'Met in ',
        after: ' plans',
        afterOne: ' plan',
        things,
      };
    case 'provision':
      return {
        subject: `The share of Section F items that say ${SAYS[measure.says]}`,
        before: 'Said in ',
        after: ' items of provision',
        afterOne: ' item of provision',
        things: 'items',
      };
    case 'weeks':
      return { subject: 'The time from request to issue', before: 'Mean ', after: ' weeks', things };
    case 'within-20':
      return {
        subject: 'The share of new plans issued within 20 weeks',
        before: 'Issued within 20 weeks: ',
        after: ' new plans',
        afterOne: ' new plan',
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
