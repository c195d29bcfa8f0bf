import type { Mark } from '#shared/domain/audit/answer';
import type { Criterion, Rubric } from '#shared/domain/rubric/rubric';

export type KeyVerdict =
  | { readonly kind: 'mark'; readonly mark: Mark | null }
  /** The key means something, but not here; the sentence says why. */
  | { readonly kind: 'refused'; readonly why: string }
  | { readonly kind: 'none' };

/** What a key does to a criterion: a digit rates, N is N/A, X not evidenced, Backspace and Delete clear. */
export function keyToMark(key: string, criterion: Criterion, rubric: Pick<Rubric, 'scale'>): KeyVerdict {
  if (/^\d$/.test(key)) {
    const value = Number(key);
    return value < rubric.scale.length
      ? { kind: 'mark', mark: { kind: 'rating', value } }
      : { kind: 'refused', why: `The scale runs from 0 to ${rubric.scale.length - 1}.` };
  }
  if (/^n$/i.test(key)) {
    return criterion.naAllowed
      ? { kind: 'mark', mark: { kind: 'not-applicable' } }
      : { kind: 'refused', why: naRefusal(criterion) };
  }
  if (/^x$/i.test(key)) return { kind: 'mark', mark: { kind: 'not-evidenced' } };
  if (key === 'Backspace' || key === 'Delete') return { kind: 'mark', mark: null };
  return { kind: 'none' };
}

/** Why a criterion cannot be marked N/A. */
export const naRefusal = (criterion: Pick<Criterion, 'id'>): string =>
  `${criterion.id} applies to every plan, so it cannot be marked not applicable.`;

/** True where two marks are the same decision. */
export function sameMark(a: Mark | null, b: Mark | null): boolean {
  if (a === null || b === null) return a === b;
  if (a.kind !== b.kind) return false;
  return a.kind !== 'rating' || b.kind !== 'rating' || a.value === b.value;
}
