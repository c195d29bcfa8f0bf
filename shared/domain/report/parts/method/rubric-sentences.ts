import { PLAN_TYPE_WORDS } from '../../../plan/plan-choices';
import type { Rubric } from '../../../rubric/rubric';
import { daysText, listed } from '../../plain-text';
import { RATING_FROM } from '../../rating-from';
import type { PartContext } from '../part-context';
import type { Item } from './picked-sentences';

/** How a mark becomes a figure: scale, weights, grades and the rule that limits them. */
export function rubricSentences({ rubric, facts }: PartContext): Item[] {
  return [
    {
      id: 'method.rubric',
      text: `Rubric: version ${rubric.version} of “${rubric.title}”, ${rubric.sections.flatMap(({ criteria }) => criteria).length} criteria. Each is rated ${listed(rubric.scale.map(({ value, word }) => `${value} (${word.toLowerCase()})`))}, and is met from ${rubric.metFrom}.`,
    },
    { id: 'method.weights', text: `Weight of each criterion, by section: ${weights(rubric)}.` },
    {
      id: 'method.grades',
      text: `Local grades: ${listed(rubric.bands.map(({ word, from }) => (from === 0 ? `${word} below that` : `${word} from ${from}%`)))}. ${limitingSentence(rubric)}`,
    },
    ...typeSentence(rubric),
    ...changeSentence(facts),
    {
      id: 'method.notApplicable',
      text: 'An answer of “not applicable” is left out of a figure. One of “not evidenced” counts as not met.',
    },
    {
      id: 'method.words',
      text: `Rating words: ${listed(RATING_FROM.map(({ word, from }) => (from === 0 ? `${word} below that` : `${word} from ${from}% met`)))}. Percents are whole, halves rounded up, and may not add up to 100.`,
    },
    {
      id: 'method.intervals',
      text: 'Ranges are 95% intervals: Wilson’s for a single criterion; for several together the plan is what was sampled, because the answers of one plan go together.',
    },
  ];
}

/** `F 3; B and E 2; …`, heaviest first. */
function weights({ sections }: Rubric): string {
  const values = [...new Set(sections.map(({ weight }) => weight))].sort((a, b) => b - a);
  return values
    .map((value) => `${listed(sections.filter(({ weight }) => weight === value).map(({ id }) => id))} ${value}`)
    .join('; ');
}

function limitingSentence({ sections, bands, caps }: Rubric): string {
  const limiting = sections.flatMap(({ criteria }) => criteria.filter((criterion) => criterion.limiting));
  if (limiting.length === 0) return 'No criterion limits the grade.';
  const word = (id: string) => bands.find((band) => band.id === id)?.word ?? id;
  return `Limiting rule: with one of ${listed(limiting.map(({ id }) => id))} not met at all the grade is ${word(caps.one)} at best, with two or more ${word(caps.twoOrMore)}.`;
}

/** Which criteria are asked of some types of plan only. */
function typeSentence({ sections }: Rubric): Item[] {
  const byType = sections.flatMap(({ criteria }) => criteria.filter(({ planTypes }) => planTypes !== undefined));
  if (byType.length === 0) return [];
  const each = byType.map(
    ({ id, planTypes = [] }) => `${id} (${planTypes.map((type) => PLAN_TYPE_WORDS[type].toLowerCase()).join(', ')})`,
  );
  return [
    {
      id: 'method.types',
      text: `Asked of some types of plan only: ${listed(each)}. Other plans are left out of these.`,
    },
  ];
}

function changeSentence({ versions }: PartContext['facts']): Item[] {
  if (versions.length < 2) return [];
  const each = versions.map((one) => `version ${one.version} of “${one.title}” for plans of ${daysText(one)}`);
  return [
    {
      id: 'method.changes',
      text: `The rubric changed: ${listed(each)}. A figure is held against an earlier one only over the criteria that both have.`,
    },
  ];
}
