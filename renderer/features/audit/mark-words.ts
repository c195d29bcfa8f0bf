import type { Mark } from '#shared/domain/audit/answer';

/** A mark in one or two characters, as the list of criteria shows it. */
export function markSign(mark: Mark | null): string {
  if (mark === null) return '';
  if (mark.kind === 'not-applicable') return 'N/A';
  if (mark.kind === 'not-evidenced') return 'NE';
  return String(mark.value);
}
