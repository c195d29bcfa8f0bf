import type { RubricContent } from './rubric-draft';
import { plainWord } from './same-scale';

/**
 * Ids of criteria that both have and of which neither title nor guidance nor description of good is what it was: a person
 * should say whether they still ask the same, or `renew-criterion` them. In the reading order of the newer one.
 */
export function writtenAnew(before: RubricContent, after: RubricContent): readonly string[] {
  const old = new Map(before.sections.flatMap(({ criteria }) => criteria.map((one) => [one.id, one])));
  return after.sections
    .flatMap(({ criteria }) => criteria)
    .filter((is) => {
      const was = old.get(is.id);
      return was !== undefined && WORDS.every((field) => plainWord(was[field]) !== plainWord(is[field]));
    })
    .map(({ id }) => id);
}

const WORDS = ['title', 'guidance', 'good'] as const;
