import { z } from 'zod';
import type { PlanFieldName } from './plan-fields';

/** What can be shown of a plan beside its reference: its fields, and the weeks that are worked out of two of them. */
export const SHOWABLE_FIELDS = [
  'type',
  'need',
  'secondaryNeed',
  'team',
  'status',
  'requestedOn',
  'draftedOn',
  'issuedOn',
  'weeks',
  'exception',
  'setting',
  'phase',
  'year',
  'lookedAfter',
  'childInNeed',
  'writer',
  'draftedBy',
  'advice',
] as const satisfies readonly (PlanFieldName | 'weeks')[];
export type ShowableField = (typeof SHOWABLE_FIELDS)[number];

/** Where fields are shown: the dialog with the details of a plan, the list of plans, the head of an audit. */
export const FIELD_PLACES = ['details', 'list', 'audit'] as const;
export type FieldPlace = (typeof FIELD_PLACES)[number];

export type ShownFields = Readonly<Record<FieldPlace, readonly ShowableField[]>>;

/**
 * Everything can be filled in; the list and the head of an audit have room for a few. Nobody's writer code is shown unless
 * the council wants it.
 */
export const DEFAULT_SHOWN_FIELDS: ShownFields = {
  details: SHOWABLE_FIELDS,
  list: ['type', 'need', 'team', 'weeks'],
  audit: ['type', 'need'],
};

const keptSchema = z.object({
  details: z.array(z.string()),
  list: z.array(z.string()),
  audit: z.array(z.string()),
});

/** The fields as kept, or the usual ones where nothing fit to use is kept. A field that a newer app knows is passed over. */
export function toShownFields(kept: unknown): ShownFields {
  const parsed = keptSchema.safeParse(kept);
  if (!parsed.success) return DEFAULT_SHOWN_FIELDS;
  const known = (ids: readonly string[]) => SHOWABLE_FIELDS.filter((field) => ids.includes(field));
  return { details: known(parsed.data.details), list: known(parsed.data.list), audit: known(parsed.data.audit) };
}

/** The same with one field shown or hidden in one place. */
export function withShown(shown: ShownFields, place: FieldPlace, field: ShowableField, show: boolean): ShownFields {
  const wanted = new Set(shown[place]);
  if (show) wanted.add(field);
  else wanted.delete(field);
  return { ...shown, [place]: SHOWABLE_FIELDS.filter((one) => wanted.has(one)) };
}
