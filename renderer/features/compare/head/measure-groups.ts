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
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  const groups = new Map<string, MeasureChoice[]>();
  for (const one of measures) {
    const text = `${one.heading} ${one.facts.label} ${one.about}`.toLowerCase();
    if (!words.every((word) => text.includes(word))) continue;
    const group = groups.get(one.heading);
    if (group === undefined) groups.set(one.heading, [one]);
    else group.push(one);
  }
  return [...groups].map(([title, choices]) => ({ title, choices }));
}

const SAYS = { who: 'says who', howOften: 'says how often', howLong: 'says how long', all: 'says all three' } as const;

/** What the button says of a measure, where there is little room. */
export function shortMeasure(measure: Measure): string {
  switch (measure.kind) {
    case 'score':
      return 'Overall percent';
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
