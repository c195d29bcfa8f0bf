import type { Mark } from '#shared/domain/audit/answer';
import type { Rubric } from '#shared/domain/rubric/rubric';

/** A mark in the words of its rubric's scale. */
export function markWords(mark: Mark | null, rubric: Pick<Rubric, 'scale'>): string {
  if (mark === null) return 'Not answered';
  if (mark.kind === 'not-applicable') return 'Not applicable';
  if (mark.kind === 'not-evidenced') return 'Not evidenced';
  return rubric.scale[mark.value]?.word ?? `Rated ${mark.value}`;
}

/** A mark in one or two characters, as the list of criteria shows it. */
export function markSign(mark: Mark | null): string {
  if (mark === null) return '';
  if (mark.kind === 'not-applicable') return 'N/A';
  if (mark.kind === 'not-evidenced') return 'NE';
  return String(mark.value);
}
