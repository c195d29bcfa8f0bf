import type { CompareEvent } from '#shared/domain/compare/compare-events';
import type { Rubric } from '#shared/domain/rubric/rubric';
import { isoDate } from '#shared/lib/dates';

export const EVENT_KIND_WORDS: Readonly<Record<CompareEvent['kind'], string>> = {
  training: 'Training',
  rubric: 'Rubric',
  team: 'Team',
  other: 'Other',
};

const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** `2026-09-02` as `2 September 2026`. */
export const dayWords = (day: string): string => DAY.format(new Date(`${day}T00:00:00Z`));

/** An event in one line, for voices and buttons: `Training on F, 2 September 2026`. */
export const eventName = ({ label, on }: Pick<CompareEvent, 'label' | 'on'>): string => `${label}, ${dayWords(on)}`;

export interface PublishingDay {
  readonly key: string;
  readonly on: string;
  readonly label: string;
}

/** The days on which versions of rubrics were published, the first first. The very first version changes nothing: it is not among them. */
export function publishingDays(rubrics: readonly Rubric[]): readonly PublishingDay[] {
  return rubrics
    .filter(({ version, status, publishedAt }) => version > 1 && status !== 'draft' && publishedAt !== undefined)
    .map((rubric) => ({
      key: `${rubric.id}/${rubric.version}`,
      on: isoDate(rubric.publishedAt ?? ''),
      label: `Rubric version ${rubric.version}`,
    }))
    .sort((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on)));
}
