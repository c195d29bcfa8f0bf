import type { ResultsJson, RubricJson } from './json';
import type { Comparison } from './series';

const EVENT_NAMES: Readonly<Record<string, string>> = {
  training: 'Training',
  rubric: 'New version of the rubric',
  team: 'Change in the team',
  other: 'Event',
};

/** Points at which limits start anew, and those at which the drawn line is broken. */
export function eventsOf(
  { chosen: { file, rubric }, versions, periods }: Omit<Comparison, 'spans'>,
  criteria: readonly string[],
) {
  const named = file.events.map((event) => ({ ...event, label: EVENT_NAMES[event.kind] ?? '' }));
  const inCommon = versions.length < 2 || criteria.length > 0;
  const all = [
    ...named,
    ...newVersions(file, rubric, (version) => !inCommon && versions.some((one) => one.version === version)),
  ]
    .sort((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on)))
    .map((event) => ({ ...event, at: periods.findIndex(({ to }) => to >= event.on) }))
    .filter(({ at }) => at > 0);
  const first = <T extends { readonly at: number }>(events: readonly T[]) =>
    events.filter(({ at }, place) => events.findIndex((other) => other.at === at) === place);
  const breaks = first(all.filter(({ kind, rebase }) => rebase || kind === 'rubric' || kind === 'team'));
  return { starts: first(all.filter(({ rebase }) => rebase)).map(({ at }) => at), breaks };
}

/** A version shows itself on the axis from the day that it was published, if any audit of the file is of it. */
const newVersions = (file: ResultsJson, rubric: RubricJson, isBreak: (version: number) => boolean) =>
  file.rubrics
    .filter(
      ({ id, version, publishedAt }) =>
        publishedAt !== undefined &&
        version !== 1 &&
        file.audits.some((row) => row.rubricId === id && row.rubricVersion === version),
    )
    .map(({ version, publishedAt = '', id }) => ({
      on: londonDay(publishedAt),
      kind: 'rubric',
      label: `Rubric version ${version}`,
      rebase: id === rubric.id && isBreak(version),
    }));

const londonDay = (moment: string): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(new Date(moment));
