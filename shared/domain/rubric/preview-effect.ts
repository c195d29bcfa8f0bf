import { type AuditResult, gradeOf } from '../audit/audit-result';
import { askedCriteria, type ScoringScope } from '../scoring/asked';
import type { ScoredAnswer } from '../scoring/check-marks';
import { scoreAudit } from '../scoring/score-audit';
import { carrierBetween } from './carry-answers';
import type { Rubric } from './rubric';

/** A submitted audit as it is stored. */
export interface StoredAudit {
  readonly id: string;
  /** The version it was marked with. */
  readonly rubric: Rubric;
  readonly answers: readonly ScoredAnswer[];
  readonly result: AuditResult;
  readonly scope?: ScoringScope;
}

export interface MovedGrade {
  readonly auditId: string;
  /** Band ids; null: no grade. `from` is of the audit's own version, `to` of the new one. */
  readonly from: string | null;
  readonly to: string | null;
  /** Which way; null where the new version does not have the old band, or one of the two is no grade. */
  readonly way: 'up' | 'down' | null;
}

/** `new-criteria`: some were never asked of it. `marks`: some marks do not stand on the new scale, or as N/A. */
export type WhyUntold = 'new-criteria' | 'marks' | 'new-criteria-and-marks';

export interface Untold {
  readonly auditId: string;
  readonly why: WhyUntold;
  /** The criteria that would have to be answered, in reading order. */
  readonly criterionIds: readonly string[];
}

export interface Effect {
  /** Audits looked at: `same` + `moved` + `untold` + `incomplete`. */
  readonly audits: number;
  readonly same: number;
  readonly moved: readonly MovedGrade[];
  readonly up: number;
  readonly down: number;
  readonly untold: readonly Untold[];
  /** Ids of audits without a grade before and after, since criteria were left unanswered. */
  readonly incomplete: readonly string[];
}

/**
 * What a new version would make of stored audits. An audit can be told where every criterion that the new version asks of
 * it has an answer that stands; what the new version no longer asks is left out. Nothing is changed: pure. Fast where audits
 * of one version share its object.
 */
export function previewEffect(audits: readonly StoredAudit[], next: Rubric): Effect {
  const moved: MovedGrade[] = [];
  const untold: Untold[] = [];
  const incomplete: string[] = [];
  let same = 0;
  const carriers = new Map<Rubric, Carrier>();
  for (const audit of audits) {
    const carry = carriers.get(audit.rubric) ?? carrierBetween(audit.rubric, next);
    carriers.set(audit.rubric, carry);
    const outcome = outcomeOf(audit, next, carry);
    if (outcome === 'incomplete') incomplete.push(audit.id);
    else if (outcome === 'same') same += 1;
    else if ('why' in outcome) untold.push(outcome);
    else moved.push(outcome);
  }
  const count = (wanted: MovedGrade['way']) => moved.filter(({ way }) => way === wanted).length;
  return { audits: audits.length, same, moved, up: count('up'), down: count('down'), untold, incomplete };
}

type Carrier = ReturnType<typeof carrierBetween>;

function outcomeOf(audit: StoredAudit, next: Rubric, carry: Carrier): 'same' | 'incomplete' | MovedGrade | Untold {
  const carried = carry(audit.answers);
  const marked = new Set(carried.stands.flatMap(({ criterionId, mark }) => (mark === null ? [] : [criterionId])));
  const open = askedCriteria(next, audit.scope)
    .map(({ id }) => id)
    .filter((id) => !marked.has(id));
  const from = gradeOf(audit.result);
  if (open.length > 0) return from === null ? 'incomplete' : untoldFor(audit, open);
  const scored = scoreAudit(next, carried.stands, audit.scope);
  if (!scored.ok) throw new Error(`An answer that was carried over cannot be scored: ${scored.error.code}.`);
  const to = scored.value.band;
  return from === to ? 'same' : { auditId: audit.id, from, to, way: wayOf(next, from, to) };
}

function untoldFor({ id, answers }: StoredAudit, open: readonly string[]): Untold {
  const marked = new Set(answers.flatMap(({ criterionId, mark }) => (mark === null ? [] : [criterionId])));
  const again = open.filter((criterionId) => marked.has(criterionId)).length;
  return { auditId: id, why: whyUntold(again, open.length), criterionIds: open };
}

function whyUntold(again: number, open: number): WhyUntold {
  if (again === 0) return 'new-criteria';
  return again === open ? 'marks' : 'new-criteria-and-marks';
}

function wayOf({ bands }: Rubric, from: string | null, to: string | null): MovedGrade['way'] {
  const [old, now] = [from, to].map((bandId) => bands.findIndex(({ id }) => id === bandId));
  if (old === undefined || now === undefined || old === -1 || now === -1) return null;
  return now < old ? 'up' : 'down';
}
