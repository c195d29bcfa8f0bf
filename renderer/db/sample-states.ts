import type { Audit } from '#shared/domain/audit/audit';
import { isOwnMarking } from '#shared/domain/audit/blind-marking';
import type { Sample, SampleMember } from '#shared/domain/sample/sample';
import { groupBy } from '#shared/lib/group-by';
import type { AuditEntry, WorkingCopy } from './working-copy';

/** `elsewhere`: a plan of that reference is here, but was not loaded for this sample. */
export type MemberState = 'no-file' | 'elsewhere' | 'loaded' | 'marking' | 'submitted' | 'agreed';

/** How far one of the people who mark it has got. Never what they marked: the second marking is blind. */
export interface MemberMark {
  readonly auditorId: string;
  readonly state: 'to-do' | Exclude<Audit['state'], 'agreed'>;
}

export interface MemberRow {
  readonly member: SampleMember;
  readonly state: MemberState;
  readonly isDouble: boolean;
  readonly marks: readonly MemberMark[];
  /** The plan loaded for it, or the one of its reference that is here otherwise. */
  readonly planId?: string;
}

/** The members of a sample in its order, each with how far it has got. */
export async function readMembers(db: WorkingCopy, sample: Sample): Promise<readonly MemberRow[]> {
  const refs = sample.members.map(({ ref }) => ref);
  const plans = await db.plans.where('ref').anyOf(refs).toArray();
  const ids = plans.map(({ key }) => key);
  const audits = groupBy(await db.audits.where('planId').anyOf(ids).toArray(), ({ planId }) => planId);
  const double = new Set(sample.doubleMarked);
  return sample.members.map((member): MemberRow => {
    const ofRef = plans.filter(({ ref }) => ref === member.ref);
    const own = ofRef.find(({ value }) => value.sampleId === sample.id);
    const planId = (own ?? ofRef[0])?.key;
    const withoutOwn = planId === undefined ? 'no-file' : 'elsewhere';
    const ofPlan = own === undefined ? [] : (audits.get(own.key) ?? []);
    const marks = marksOf(member, ofPlan);
    const isAgreed = ofPlan.some(({ value }) => value.state === 'agreed');
    return {
      member,
      isDouble: double.has(member.ref),
      marks,
      state: own === undefined ? withoutOwn : stateOf(marks, isAgreed),
      ...(planId === undefined ? {} : { planId }),
    };
  });
}

/** One for each person it is given to, and for each other who marked it. Agreed marks are nobody's own. */
function marksOf(member: SampleMember, audits: readonly AuditEntry[]): readonly MemberMark[] {
  const newest = new Map<string, AuditEntry>();
  for (const audit of audits.filter(({ value }) => isOwnMarking(value))) {
    const before = newest.get(audit.value.auditorId);
    if (before === undefined || audit.value.startedAt >= before.value.startedAt)
      newest.set(audit.value.auditorId, audit);
  }
  const people = [...new Set([...member.auditorIds, ...newest.keys()])];
  return people.map((auditorId) => {
    const state = newest.get(auditorId)?.value.state ?? 'to-do';
    return { auditorId, state: state === 'agreed' ? 'submitted' : state };
  });
}

function stateOf(marks: readonly MemberMark[], isAgreed: boolean): MemberState {
  if (isAgreed) return 'agreed';
  if (marks.length > 0 && marks.every(({ state }) => state === 'submitted')) return 'submitted';
  return marks.some(({ state }) => state !== 'to-do') ? 'marking' : 'loaded';
}
