import type { Dismissal } from '#shared/domain/evidence/evidence';
import type { Change } from '#shared/domain/store/change';
import type { TakenStep } from '../../db/undo';

/** What was taken back or done again, in a line: `Undid: mark F1`. */
export const takenWords = ({ kind, step }: TakenStep): string =>
  `${kind === 'undo' ? 'Undid' : 'Did again'}: ${step.label}`;

/** Where a step is to be seen: at a criterion, at passages of the text, or in the golden thread. */
export type TakenPlace =
  | { readonly kind: 'criterion'; readonly criterionId: string }
  | { readonly kind: 'text'; readonly blockIds: readonly string[] }
  | { readonly kind: 'thread'; readonly linkId: string }
  | { readonly kind: 'item'; readonly item: LeftOutWords };

/** The words of an item of the golden thread that was taken out of the count or counted again. */
export type LeftOutWords = NonNullable<Dismissal['item']>;

/** Where to look after a step was taken back or done again; null where it shows nowhere. */
export function takenPlace({ step }: TakenStep, auditId: string): TakenPlace | null {
  // Another draft, version or part: the whole audit is another one, and its answers change with it.
  if (step.forth.some(({ table }) => table === 'audits')) return null;
  return placeOfChanges([...step.forth, ...step.back], auditId);
}

function placeOfChanges(changes: readonly Change[], auditId: string): TakenPlace | null {
  for (const change of changes) {
    if (change.table === 'answers' && change.id.startsWith(`${auditId}/`))
      return { kind: 'criterion', criterionId: change.id.slice(auditId.length + 1) };
    if (change.table === 'evidence' && change.value !== null)
      return { kind: 'criterion', criterionId: change.value.criterionId };
    if (change.table === 'links') return { kind: 'thread', linkId: change.id };
    if (change.table === 'dismissals' && change.value?.item !== undefined)
      return { kind: 'item', item: change.value.item };
    if (change.table === 'corrections' && change.value !== null)
      return { kind: 'text', blockIds: change.value.blockIds };
  }
  return null;
}
