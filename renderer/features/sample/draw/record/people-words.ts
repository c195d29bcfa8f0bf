import type { Person } from '#shared/domain/audit/person';

/** A person's initials; of somebody who is not known on this computer, that. */
export const initialsOf = (people: readonly Person[], id: string): string =>
  people.find((person) => person.id === id)?.initials ?? 'not known';

export const nameOf = (people: readonly Person[], id: string): string =>
  people.find((person) => person.id === id)?.name ?? 'Somebody not known here';

/** `TA and OA`, or that it is nobody yet. */
export const markersWords = (people: readonly Person[], ids: readonly string[]): string =>
  ids.length === 0 ? 'Nobody yet' : ids.map((id) => initialsOf(people, id)).join(' and ');
