import type { Audit } from './audit';

type Marking = Pick<Audit, 'auditorId' | 'state' | 'agrees' | 'startedAt'>;

/** A person's own marking of a plan, which agreed marks are not, whoever leads them. */
export const isOwnMarking = ({ agrees }: Pick<Audit, 'agrees'>): boolean => agrees === undefined;

/** The last of these audits to be begun; undefined where there is none. */
export const newestOf = <A extends Pick<Audit, 'startedAt'>>(audits: readonly A[]): A | undefined =>
  audits.reduce<A | undefined>(
    (newest, audit) => (newest === undefined || audit.startedAt >= newest.startedAt ? audit : newest),
    undefined,
  );

/**
 * The audits of one plan that a person may see. Two markings of a plan are blind until both are handed in: whoever is to
 * mark it or is marking it sees nobody else's, and whoever handed theirs in sees no other marking before every one of the
 * people it was given to has handed in. Their own they always see; people who do not mark the plan see all of them.
 *
 * @param audits all audits of one plan.
 * @param givenTo whom samples gave the plan to.
 */
export function auditsInSight<A extends Marking>(
  audits: readonly A[],
  personId: string,
  givenTo: readonly string[],
): readonly A[] {
  const markings = audits.filter(isOwnMarking);
  const own = markings.filter(({ auditorId }) => auditorId === personId);
  const isMarker = own.length > 0 || givenTo.includes(personId);
  if (!isMarker) return audits;
  const isOwn = (audit: A): boolean => isOwnMarking(audit) && audit.auditorId === personId;
  if (own.length === 0 || own.some(isOpen) || areAwaited(markings, givenTo)) return audits.filter(isOwn);
  return audits.filter((audit) => isOwn(audit) || !isOwnMarking(audit) || !isOpen(audit));
}

const isOpen = ({ state }: Marking): boolean => state === 'draft';

/** Whether somebody has yet to hand in who was given the plan; another who took their audit over stands in for them. */
function areAwaited(markings: readonly Marking[], givenTo: readonly string[]): boolean {
  const begun = new Set(markings.map(({ auditorId }) => auditorId));
  const missing = givenTo.filter((id) => !begun.has(id)).length;
  const standIns = new Set(markings.filter((one) => !isOpen(one) && !givenTo.includes(one.auditorId)).map(idOf)).size;
  const unfinished = markings.some((one) => isOpen(one) && givenTo.includes(one.auditorId));
  return unfinished || missing > standIns;
}

const idOf = ({ auditorId }: Marking): string => auditorId;
