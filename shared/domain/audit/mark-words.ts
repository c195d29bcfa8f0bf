import type { Rubric } from '../rubric/rubric';
import type { Mark } from './answer';

/** A mark in the words of its rubric's scale. */
export function markWords(mark: Mark | null, rubric: Pick<Rubric, 'scale'>): string {
  if (mark === null) return 'Not answered';
  if (mark.kind === 'not-applicable') return 'Not applicable';
  if (mark.kind === 'not-evidenced') return 'Not evidenced';
  return rubric.scale[mark.value]?.word ?? `Rated ${mark.value}`;
}
