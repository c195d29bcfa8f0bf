import type { Measure } from '#shared/domain/compare/measure';
import type { MeasureChoice } from '#shared/domain/compare/model/compare-model';

export interface MeasureGroup {
  readonly title: string;
  readonly choices: readonly MeasureChoice[];
}

/** Names a measure: two that are equal have the same id. */
export const measureId = (measure: Measure): string =>
  Object.values(measure)
    .map((part) => String(part))
    .join(' ');

/** The measures by their headings, with only what holds every word of the search; in the order they come. */
export function measureGroups(measures: readonly MeasureChoice[], search: string): readonly MeasureGroup[] {
  const words = wordsOf(search);
  const groups = new Map<string, MeasureChoice[]>();
  for (const one of measures) {
    const [named, all] = [wordsOf(`${one.heading} ${one.facts.label}`), wordsOf(one.about)];
    if (!words.every((word) => isFoundIn(word, named, all))) continue;
    const group = groups.get(one.heading);
    if (group === undefined) groups.set(one.heading, [one]);
    else group.push(one);
  }
  return [...groups].map(([title, choices]) => ({ title, choices }));
}

const wordsOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean);

/** A letter is a section or its criteria (`f`: F, F2); anything longer is the start of a word. */
const isFoundIn = (word: string, named: readonly string[], about: readonly string[]): boolean =>
  /^[a-z]$/.test(word)
    ? named.some((one) => one === word || new RegExp(`^${word}[0-9]`).test(one))
    : [...named, ...about].some((one) => one.startsWith(word));

const SAYS = { who: 'says who', howOften: 'says how often', howLong: 'says how long', all: 'says all three' } as const;

/** What the button says of a measure, where there is little room. */
export function shortMeasure(measure: Measure): string {
  switch (measure.kind) {
    case 'score':
      return 'Overall score';
    case 'good':
      return 'Good or better';
    case 'section':
      if (measure.section === 'all') return 'All criteria';
      return measure.section === 'X' ? 'Whole plan' : `Section ${measure.section}`;
    case 'criterion':
      return `Criterion ${measure.criterionId}`;
    case 'provision':
      return `Provision ${SAYS[measure.says]}`;
    case 'weeks':
      return 'Weeks to issue';
    case 'within-20':
      return 'Within 20 weeks';
    case 'prompts':
      return measure.class === 'all' ? 'All prompts' : `Prompts: ${measure.class.replaceAll('-', ' ')}`;
  }
}
