import { weeksWords } from './chosen';
import type { Truth } from './truth';

/** Which plans a report counts, in words: docs/how-it-works.md. */

const and = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;

/** `plans of 12 October to 29 November 2026, marked with rubric version 2`. */
export function countedPlans({ chosen }: Pick<Truth, 'chosen'>): string {
  const { rubric, otherVersions, counted, file } = chosen;
  if (otherVersions.length === 0) return `plans of ${weeksWords(counted)}`;
  const titles = file.rubrics
    .filter(({ id, version }) => otherVersions.some((row) => row.rubricId === id && row.rubricVersion === version))
    .map(({ title }) => title);
  const version = titles.every((title) => title === rubric.title)
    ? `rubric version ${rubric.version}`
    : `version ${rubric.version} of “${rubric.title}”`;
  return `plans of ${weeksWords(counted)}, marked with ${version}`;
}

/** The days of the baseline that changes are from; `never` where nothing is compared. */
export const baselineWords = ({ comparison }: Pick<Truth, 'comparison'>): string =>
  comparison.compared === null ? 'never' : weeksWords(comparison.compared[0]);

/** The days of the period that changes are to. */
export const comparedWords = ({ comparison }: Pick<Truth, 'comparison'>): string =>
  comparison.compared === null ? 'never' : weeksWords(comparison.compared[1]);

/** `the criteria that versions 1 and 2 share`; null where changes are of the criteria of the tables. */
export function sharedCriteria({ comparison: { versions } }: Pick<Truth, 'comparison'>): string | null {
  const numbers = versions.map(({ version }) => version).toSorted((a, b) => a - b);
  return numbers.length < 2 ? null : `the criteria that versions ${and(numbers.map(String))} share`;
}
