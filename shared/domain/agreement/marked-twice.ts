import { compareText } from '../../lib/compare-text';
import { groupBy } from '../../lib/group-by';
import type { Audit } from '../audit/audit';

export type MarkingAudit = Pick<
  Audit,
  | 'id'
  | 'planId'
  | 'draft'
  | 'rubricId'
  | 'rubricVersion'
  | 'discipline'
  | 'auditorId'
  | 'state'
  | 'submittedAt'
  | 'agrees'
>;

/** One draft of a plan, or one discipline's part of it, that two or more people have handed in with one rubric version. */
export interface MarkedTwice {
  readonly planId: string;
  /** In the order they were handed in, the first of each person. */
  readonly markings: readonly MarkingAudit[];
  /** `agreeing`: the agreed marks are being settled. */
  readonly state: 'to-agree' | 'agreeing' | 'agreed';
  /** The record of the agreed marks; undefined before anybody began it. */
  readonly agreedId: string | undefined;
}

/**
 * Plans marked twice: same plan, draft, rubric version and discipline. A marking counts once it is handed in, and so a pair
 * only once both are; agreed marks are no third marking. In one pass, in the order of the plans given.
 */
export function markedTwice(audits: readonly MarkingAudit[]): readonly MarkedTwice[] {
  const settled = new Map<string, Pick<MarkedTwice, 'state' | 'agreedId'>>();
  for (const { id: agreedId, agrees, state } of audits) {
    for (const id of agrees ?? [])
      if (settled.get(id)?.state !== 'agreed')
        settled.set(id, { state: state === 'agreed' ? 'agreed' : 'agreeing', agreedId });
  }
  const handedIn = audits.filter(({ state, submittedAt }) => state === 'submitted' && submittedAt !== undefined);
  const alike = groupBy(handedIn, (audit) =>
    JSON.stringify([audit.planId, audit.draft, audit.rubricId, audit.rubricVersion, audit.discipline ?? '']),
  );
  return [...alike.values()].flatMap((group): MarkedTwice[] => {
    const ordered = group.toSorted(handedInFirst);
    const people = new Set<string>();
    const markings = ordered.filter(({ auditorId }) => !people.has(auditorId) && people.add(auditorId));
    const [first] = markings;
    if (first === undefined || markings.length < 2) return [];
    return [{ planId: first.planId, markings, ...(settled.get(first.id) ?? NOT_BEGUN) }];
  });
}

const NOT_BEGUN: Pick<MarkedTwice, 'state' | 'agreedId'> = { state: 'to-agree', agreedId: undefined };

/** As `countedAudits` decides it: of two that were handed in at the same moment the one with the lesser id. */
const handedInFirst = (a: MarkingAudit, b: MarkingAudit): number =>
  compareText(a.submittedAt ?? '', b.submittedAt ?? '') || compareText(a.id, b.id);
