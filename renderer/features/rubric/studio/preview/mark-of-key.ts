import type { Mark } from '#shared/domain/audit/answer';
import type { Criterion } from '#shared/domain/rubric/rubric';

export type KeyedMark =
  /** `null` takes the mark away. */
  { readonly ok: true; readonly mark: Mark | null } | { readonly ok: false; readonly why: string };

/** What a key of the marking screen means for a criterion that is tried: a digit, `n`, `x`, or anything else to clear. */
export function markOfKey(
  key: string,
  { id, naAllowed }: Pick<Criterion, 'id' | 'naAllowed'>,
  points: number,
): KeyedMark {
  if (/^\d$/.test(key))
    return Number(key) < points
      ? { ok: true, mark: { kind: 'rating', value: Number(key) } }
      : { ok: false, why: `The scale runs from 0 to ${points - 1}.` };
  if (key === 'x') return { ok: true, mark: { kind: 'not-evidenced' } };
  if (key !== 'n') return { ok: true, mark: null };
  return naAllowed
    ? { ok: true, mark: { kind: 'not-applicable' } }
    : { ok: false, why: `The draft does not allow N/A for ${id}.` };
}
