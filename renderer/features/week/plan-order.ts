import type { Band } from '#shared/domain/rubric/rubric';
import type { PlanRow } from '../../db/plan-rows';

/** The column the list is sorted by and which way. */
export interface PlanSort {
  readonly column: string;
  readonly descending: boolean;
}

/** Words in reading order, numbers inside them as numbers: P-9 before P-10. */
export const wordOrder = new Intl.Collator('en-GB', { numeric: true, sensitivity: 'base' });

/** Rows by reference: the order that rows alike in the chosen column keep among themselves, whichever way it is sorted. */
export const byReference = (rows: readonly PlanRow[]): readonly PlanRow[] =>
  [...rows].sort((a, b) => wordOrder.compare(a.ref, b.ref));

/**
 * Where a grade stands among the rubric's bands, best first; undefined without a grade, which the list puts last either
 * way. A grade of an older rubric whose band the newest one does not have comes after those it has.
 */
export function gradePlace(row: Pick<PlanRow, 'band' | 'bandWord'>, bands: readonly Band[]): number | undefined {
  if (row.bandWord === undefined) return undefined;
  const place = bands.findIndex((band) => band.id === row.band);
  return place === -1 ? bands.length : place;
}
