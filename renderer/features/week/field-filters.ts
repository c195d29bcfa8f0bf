import { FIELD_HEADINGS, fieldGroup, fieldOrder, NOT_KNOWN } from '#shared/domain/plan/field-words';
import { SHOWABLE_FIELDS, type ShowableField } from '#shared/domain/plan/shown-fields';
import type { PlanRow } from '../../db/plan-rows';
import { wordOrder } from './plan-order';

/** For each field that is filtered by: the group of plans that stays. The empty group holds those of which it is not known. */
export type FieldFilters = Readonly<Partial<Record<ShowableField, string>>>;

export const groupWords = (group: string): string => (group === '' ? NOT_KNOWN : group);

/** Rows that every filter lets through. */
export function filterByFields(rows: readonly PlanRow[], filters: FieldFilters): readonly PlanRow[] {
  const wanted = activeFilters(filters);
  if (wanted.length === 0) return rows;
  return rows.filter((row) => wanted.every(({ field, group }) => fieldGroup(field, row.fields) === group));
}

/** The filters that are set, in the order of the fields. */
export const activeFilters = (filters: FieldFilters): readonly { field: ShowableField; group: string }[] =>
  SHOWABLE_FIELDS.flatMap((field) => {
    const group = filters[field];
    return group === undefined ? [] : [{ field, group }];
  });

/** `Team: North`. */
export const filterWords = (field: ShowableField, group: string): string =>
  `${FIELD_HEADINGS[field]}: ${groupWords(group)}`;

/** The same filters with one set to a group, or, with undefined, taken away. */
export function withFilter(filters: FieldFilters, field: ShowableField, group: string | undefined): FieldFilters {
  const { [field]: _before, ...others } = filters;
  return group === undefined ? others : { ...others, [field]: group };
}

export interface FieldGroup {
  readonly group: string;
  readonly plans: number;
}

/** The groups that there are in a field, in its order, and how many plans each holds; those not known come last. */
export function groupsOf(rows: readonly PlanRow[], field: ShowableField): readonly FieldGroup[] {
  const found = new Map<string, { plans: number; readonly order: string }>();
  for (const { fields } of rows) {
    const group = fieldGroup(field, fields);
    const known = found.get(group);
    if (known === undefined) found.set(group, { plans: 1, order: fieldOrder(field, fields) });
    else known.plans += 1;
  }
  return [...found]
    .sort(([a, one], [b, other]) => Number(a === '') - Number(b === '') || wordOrder.compare(one.order, other.order))
    .map(([group, { plans }]) => ({ group, plans }));
}
