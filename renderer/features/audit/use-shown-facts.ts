import { FIELD_LABELS, fieldWords } from '#shared/domain/plan/field-words';
import type { Plan } from '#shared/domain/plan/plan';
import type { ShowableField } from '#shared/domain/plan/shown-fields';
import { useShownFields } from '../../db/reads';

export interface ShownFact {
  readonly field: ShowableField;
  readonly label: string;
  readonly words: string;
}

/** Fields whose value says nothing without their name, such as `Yes`, or the wrong thing, such as `Final` beside `Draft 1`. */
const NAMED: ReadonlySet<ShowableField> = new Set([
  'status',
  'secondaryNeed',
  'requestedOn',
  'draftedOn',
  'issuedOn',
  'exception',
  'lookedAfter',
  'childInNeed',
  'writer',
  'advice',
]);

/** What the head of an audit shows of its plan: the fields the council chose, as far as they are known. */
export function useShownFacts(plan: Plan): readonly ShownFact[] {
  return useShownFields().audit.flatMap((field) => {
    const value = fieldWords(field, plan);
    if (value === '') return [];
    const label = FIELD_LABELS[field];
    return [{ field, label, words: NAMED.has(field) ? `${label}: ${value}` : value }];
  });
}
