import type { CompareEvent } from '../../compare/compare-events';

const WORDS: Readonly<Record<CompareEvent['kind'], string>> = {
  training: 'Training',
  rubric: 'New version of the rubric',
  team: 'Change in the team',
  other: 'Event',
};

/** Events by their kind and day alone: what a person typed of them may hold a name, and nobody ticked it. */
export const withoutTypedWords = (events: readonly CompareEvent[]): CompareEvent[] =>
  events.map((event) => ({ ...event, label: WORDS[event.kind] }));
