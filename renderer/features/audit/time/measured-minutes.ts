import { activeTime, toMinutes } from '#shared/domain/audit/active-time';
import type { JournalEntry } from '#shared/domain/store/change';
import type { SeenTime } from './use-active-time';

/**
 * Minutes of work on an audit: what this window saw of it, and before that what the journal's times tell. Where it was
 * handed in before, what was said then and the time since.
 *
 * @param said the minutes stored when it was handed in last.
 */
export function measuredMinutes(
  auditId: string,
  entries: readonly JournalEntry[],
  seen: SeenTime | undefined,
  said: number | undefined,
): number | null {
  const own = entries.filter((entry) => entry.auditId === auditId);
  const reopened = said === undefined ? -1 : own.findLastIndex(({ action }) => action === 'reopen');
  const moments = own.slice(Math.max(0, reopened)).map(({ at }) => Date.parse(at));
  const before = seen === undefined ? moments : [...moments.filter((at) => at < seen.since), seen.since];
  const ms = activeTime(before) + (seen?.active ?? 0);
  return said === undefined ? toMinutes(ms) : Math.min(1_440, said + (toMinutes(ms) ?? 0));
}

export type TypedMinutes =
  | { readonly ok: true; readonly minutes: number | undefined }
  | { readonly ok: false; readonly problem: string };

/** What a person typed as the minutes spent; nothing typed is nothing said. */
export function readMinutes(text: string): TypedMinutes {
  const trimmed = text.trim();
  if (trimmed === '') return { ok: true, minutes: undefined };
  const minutes = /^\d{1,4}$/.test(trimmed) ? Number(trimmed) : 0;
  return minutes >= 1 && minutes <= 1_440
    ? { ok: true, minutes }
    : { ok: false, problem: 'Write whole minutes, 1 to 1,440, or leave it empty.' };
}
