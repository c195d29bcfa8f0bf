import { unreachableBands } from './reachable-bands';
import type { RubricContent } from './rubric-draft';
import type { RubricProblem } from './rubric-problem';
import { plainWord } from './same-scale';

/** What is wrong with bands and caps as they stand. */
export const checkBands = (content: RubricContent): readonly RubricProblem[] => [
  ...fewBands(content),
  ...content.bands.flatMap((band, at) => checkBand(band, content.bands.slice(0, at), at, content.bands.length)),
  ...checkCaps(content),
];

const fewBands = ({ bands }: RubricContent): readonly RubricProblem[] =>
  bands.length >= 2
    ? []
    : [
        {
          fault: 'few-bands',
          gravity: 'stops',
          place: { part: 'bands' },
          message: 'There must be at least two grades, or every plan would get the same one. Add one.',
        },
      ];

type BandDraft = RubricContent['bands'][number];

function checkBand(
  { id, word, from }: BandDraft,
  better: readonly BandDraft[],
  at: number,
  count: number,
): readonly RubricProblem[] {
  const problems: RubricProblem[] = [];
  const name = word.trim() === '' ? `Grade ${at + 1}` : `“${word.trim()}”`;
  const add = (field: 'word' | 'from', fault: RubricProblem['fault'], message: string) =>
    problems.push({ fault, gravity: 'stops', place: { part: 'band', bandId: id, field }, message });
  if (word.trim() === '') add('word', 'no-words', `${name} has no word. Write one.`);
  else if (better.some((other) => plainWord(other.word) === plainWord(word)))
    add('word', 'same-words', `Two grades are called ${name}, so nobody could tell them apart. Rename one.`);
  if (better.some((other) => other.id === id))
    add('word', 'repeated-id', `${name} is there twice. Remove one of the two.`);
  if (!(from >= 0 && from <= 100)) add('from', 'band-from', `${name} starts at ${from}%. Choose 0 to 100.`);
  else if (!hasTwoDecimals(from)) add('from', 'band-from', `${name} starts at ${from}%. Use at most two decimals.`);
  const above = better.at(-1);
  if (above !== undefined && from >= above.from)
    add(
      'from',
      'band-order',
      `${name} starts at ${from}%, which is not below the grade above it (${above.from}%). Grades go from best to worst.`,
    );
  if (at === count - 1 && from !== 0)
    add('from', 'lowest-band', `${name} is the lowest grade and must start at 0%, or some plans would have no grade.`);
  return problems;
}

/** As the schema of a published rubric counts decimals, so that nothing passes here that is refused there. */
const hasTwoDecimals = (value: number): boolean => Number(value.toFixed(2)) === value;

function checkCaps({ bands, caps }: RubricContent): readonly RubricProblem[] {
  const rank = (bandId: string) => bands.findIndex(({ id }) => id === bandId);
  const missing = (['one', 'twoOrMore'] as const).filter((which) => rank(caps[which]) === -1);
  const when = { one: 'one limiting criterion is', twoOrMore: 'two or more limiting criteria are' };
  if (missing.length > 0)
    return missing.map((which) => ({
      fault: 'no-cap',
      gravity: 'stops',
      place: { part: 'cap', which },
      message: `The best grade left once ${when[which]} scored 0 is one that is not there. Choose one.`,
    }));
  if (rank(caps.twoOrMore) >= rank(caps.one)) return [];
  return [
    {
      fault: 'cap-order',
      gravity: 'stops',
      place: { part: 'cap', which: 'twoOrMore' },
      message:
        'Two limiting criteria scored 0 would leave a better grade than one, so putting one of them right could lower it. Choose a grade that is no better.',
    },
  ];
}

/** Bands that nothing leads to. Asks for bands and caps that are in order otherwise, and looks at every possible mean. */
export function checkReach(content: RubricContent): readonly RubricProblem[] {
  const ids = new Set(unreachableBands(content));
  return content.bands
    .filter(({ id }) => ids.has(id))
    .map(({ id, word }) => ({
      fault: 'unreachable-band',
      gravity: 'warns',
      place: { part: 'band', bandId: id, field: 'from' },
      message: `No plan can come out as “${word.trim()}”, whatever its marks: no score falls there that the limits leave alone, and no limit leads there. Change where it starts, or remove it.`,
    }));
}
