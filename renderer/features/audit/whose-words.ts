import type { Audit } from '#shared/domain/audit/audit';
import { longDate } from '#shared/lib/dates';

/** Whose open audit it is and since when, as a sentence. */
export function whoseWords({ startedAt, takenOverAt }: Pick<Audit, 'startedAt' | 'takenOverAt'>, name: string): string {
  return takenOverAt === undefined
    ? `Begun by ${name} on ${longDate(startedAt)}.`
    : `Taken over by ${name} on ${longDate(takenOverAt)}.`;
}

/** Why a key that marks did nothing. */
export const refusedWords = (name: string): string =>
  `Nothing was changed: this audit is marked by ${name}. Take it over first, then press the key again.`;
