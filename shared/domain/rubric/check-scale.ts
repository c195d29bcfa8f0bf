import type { RubricContent } from './rubric-draft';
import type { RubricProblem } from './rubric-problem';
import { plainWord } from './same-scale';

/** Problems of the scale and of where "met" starts. */
export function checkScale({ scale, metFrom }: RubricContent): readonly RubricProblem[] {
  const problems: RubricProblem[] = scale.flatMap((point, at) => checkPoint(point, scale.slice(0, at)));
  if (scale.length < 2)
    problems.unshift({
      fault: 'short-scale',
      gravity: 'stops',
      place: { part: 'scale' },
      message: `The scale has ${scale.length === 1 ? 'one point' : 'no points'}, so every plan would score the same. Add points until there are at least two.`,
    });
  if (scale.some(({ value }, at) => value !== at))
    problems.unshift({
      fault: 'not-laid-out',
      gravity: 'stops',
      place: { part: 'scale' },
      message: 'The scale must run 0, 1, 2 and on without gaps. Remove its points and add them again.',
    });
  if (metFrom < 1 || (scale.length >= 2 && metFrom >= scale.length))
    problems.push({
      fault: 'met-from',
      gravity: 'stops',
      place: { part: 'met-from' },
      message:
        metFrom < 1
          ? 'Every rating would count as met. Let “met” start at 1 or above.'
          : '“Met” starts above the top of the scale, so nothing could be met. Choose a rating that is on the scale.',
    });
  return problems;
}

function checkPoint(
  { value, word, meaning }: RubricContent['scale'][number],
  earlier: RubricContent['scale'],
): readonly RubricProblem[] {
  const at = (field: 'word' | 'meaning') => ({ part: 'scale-point', value, field }) as const;
  const problems: RubricProblem[] = [];
  if (word.trim() === '')
    problems.push({
      fault: 'no-words',
      gravity: 'stops',
      place: at('word'),
      message: `Rating ${value} has no word. Write one.`,
    });
  else if (earlier.some((other) => plainWord(other.word) === plainWord(word)))
    problems.push({
      fault: 'same-words',
      gravity: 'stops',
      place: at('word'),
      message: `Two ratings are called “${word.trim()}”, so nobody could tell them apart. Rename one.`,
    });
  if (meaning.trim() === '')
    problems.push({
      fault: 'no-words',
      gravity: 'stops',
      place: at('meaning'),
      message: `Rating ${value} does not say what it means. Describe when it is right.`,
    });
  return problems;
}
