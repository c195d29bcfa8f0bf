import { checkBands, checkReach } from './check-bands';
import { checkCriteria } from './check-criteria';
import { checkScale } from './check-scale';
import { checkSections } from './check-sections';
import type { RubricContent } from './rubric-draft';
import { type RubricProblem, stops } from './rubric-problem';

/**
 * What is wrong with a draft, in plain words, in the order of the editor. A draft in which nothing `stops` fits the schema
 * of a published rubric; this is stricter in what an auditor needs to read.
 */
export function checkRubric(content: RubricContent): readonly RubricProblem[] {
  const problems = checkForm(content);
  return stops(checkBands(content)) ? problems : [...problems, ...checkReach(content)];
}

/** What `checkRubric` finds, but for bands that cannot be reached, which take longest to find and stop nothing. */
export const checkForm = (content: RubricContent): readonly RubricProblem[] => [
  ...(content.title.trim() === ''
    ? [
        {
          fault: 'no-title',
          gravity: 'stops',
          place: { part: 'title' },
          message: 'The rubric has no title. Write one.',
        } as const,
      ]
    : []),
  ...checkSections(content),
  ...checkCriteria(content),
  ...checkScale(content),
  ...checkBands(content),
];
