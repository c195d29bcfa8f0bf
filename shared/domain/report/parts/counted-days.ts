import { daysText, listed } from '../plain-text';
import type { PartContext } from './part-context';

type Counted = Pick<PartContext, 'head' | 'facts'>;

/**
 * Which audits the tables count, of what weeks: `plans of 12 October to 29 November 2026, marked with rubric version 2`. The
 * version is named where others are left out. Weeks of the period without a counted audit are never claimed.
 */
export function countedPlans({ head, facts }: Counted): string {
  const plans = `plans of ${daysText(head.counted)}`;
  return facts.otherVersions.length === 0 ? plans : `${plans}, marked with ${ownVersion({ head, facts })}`;
}

/** `rubric version 2`; with its title where a rubric of another title is left out. */
export const ownVersion = ({ head: { rubric }, facts }: Counted): string =>
  facts.otherVersions.every(({ title }) => title === rubric.title)
    ? `rubric version ${rubric.version}`
    : `version ${rubric.version} of “${rubric.title}”`;

/** Whether the period has weeks, at its beginning or end, of which no audit is counted. */
export const isPartOfPeriod = ({ period, counted }: PartContext['head']): boolean =>
  period.from !== counted.from || period.to !== counted.to;

/** Days of the baseline that changes count plans of; null where nothing is compared. */
export const baselineDays = ({ compared, baseline }: PartContext['head']): string | null =>
  compared === null ? baseline && daysText(baseline) : daysText(compared.baseline);

/**
 * `the criteria that versions 1 and 2 share`, where charts and changes are of more than the tables: they then count plans of all
 * of these versions. Null where they are of the same.
 */
export const sharedCriteria = ({ comparedVersions }: PartContext['facts']): string | null =>
  comparedVersions.length < 2 ? null : `the criteria that versions ${listed(comparedVersions.map(String))} share`;
