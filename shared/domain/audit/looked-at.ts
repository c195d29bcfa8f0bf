import type { Audit } from './audit';
import { isOwnMarking } from './blind-marking';

type Marking = Pick<Audit, 'id' | 'auditorId' | 'draft' | 'discipline' | 'state' | 'agrees'>;

/** Who has opened an audit that is not theirs: ids of people by the audit's id. */
export type Looks = Readonly<Record<string, readonly string[]>>;

/** The marking that somebody is about to make theirs: a fresh one, or an open one to take over (`id`). */
export type Wanted = Pick<Audit, 'draft'> & Partial<Pick<Audit, 'id' | 'discipline' | 'auditorId'>>;

/**
 * Other people's markings that a person has opened and that a marking of theirs would be compared with: of the same draft and
 * part. Whoever has opened one knows the first of two markings, so that theirs would not be blind. This holds for managers and
 * leads as for auditors, and after both are handed in too: what was seen is not forgotten by reopening.
 *
 * @param audits all audits of one plan.
 */
export const seenBefore = <A extends Marking>(
  audits: readonly A[],
  looks: Looks,
  personId: string,
  wanted: Wanted,
): readonly A[] =>
  audits.filter(
    (audit) =>
      isOwnMarking(audit) &&
      audit.id !== wanted.id &&
      audit.auditorId !== personId &&
      audit.auditorId !== wanted.auditorId &&
      audit.draft === wanted.draft &&
      (audit.discipline ?? '') === (wanted.discipline ?? '') &&
      looks[audit.id]?.includes(personId) === true,
  );

/**
 * The markings that whoever looks at an audit comes to know: that one, or both that it settles. Their own are none.
 *
 * @param ofPlan all audits of the plan.
 */
export const shownIn = <A extends Marking>(audit: A, ofPlan: readonly A[], personId: string): readonly A[] =>
  [audit, ...ofPlan.filter(({ id }) => audit.agrees?.includes(id) === true)].filter(
    (one) => isOwnMarking(one) && one.auditorId !== personId,
  );
