import fc from 'fast-check';
import { answerId } from '#shared/domain/audit/answer';
import type { Audit } from '#shared/domain/audit/audit';
import type { AuditResult } from '#shared/domain/audit/audit-result';
import { DRAFTED_BY } from '#shared/domain/plan/plan-fields';
import { PROMPT_CLASSES } from '#shared/domain/prompts/phrase-bank';
import type { Change, JournalEntry } from '#shared/domain/store/change';
import { inventSample } from '../sample/invent-sample';
import { TESTER } from '../storage/make-commit';

const AT = '2026-11-23T09:00:00.000Z';
const HASH = 'a'.repeat(64);

/** What a plan, an audit or an answer becomes; changes of the few records that there are, so that they meet. */
const small = <T extends string>(prefix: T, most: number) =>
  fc.integer({ min: 1, max: most }).map((number) => `${prefix}${number}`);

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

/** Without the keys that hold nothing, as records are stored. */
const compact = <T extends object>(record: T): T =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as T;

const counts = fc.record({
  bank: fc.constantFrom('bank-1', 'bank-2'),
  prompts: fc.dictionary(fc.constantFrom(...PROMPT_CLASSES), fc.nat(3)),
  provision: fc.record({ items: fc.nat(9), who: fc.nat(9), howOften: fc.nat(9), howLong: fc.nat(9), all: fc.nat(9) }),
});

const resultOf = ({
  met,
  isComplete,
  notAsked,
}: {
  readonly met: number;
  readonly isComplete: boolean;
  readonly notAsked: boolean;
}): AuditResult => ({
  scoringVersion: 1,
  rubricId: 'default',
  rubricVersion: 1,
  total: 5,
  answered: isComplete ? 5 : 4,
  applicable: 4,
  met,
  percentMet: met * 25,
  percent: met === 0 ? null : met * 25 + 1 / 3,
  sections: [{ id: 'F', weight: 1, applicable: 4, met, points: met * 3, maxPoints: 12, percent: met * 25 }],
  bandBeforeCaps: 'good',
  band: 'good',
  limitingFailures: [],
  leftOut: notAsked ? [{ criterionId: 'F1', why: 'other-plan-type' }] : [],
});

/** Any audit of a few plans, in any state. */
export const someAudit: fc.Arbitrary<Audit> = fc
  .record({
    id: small('audit-', 6),
    planId: small('plan-', 3),
    draft: fc.integer({ min: 1, max: 2 }),
    rubricVersion: fc.integer({ min: 1, max: 2 }),
    auditorId: small('person-', 2),
    state: fc.constantFrom('draft', 'submitted', 'submitted', 'agreed'),
    submittedAt: fc.constantFrom('2026-11-02T10:00:00.000Z', '2026-11-03T10:00:00.000Z', '2026-11-20T23:30:00.000Z'),
    discipline: maybe(fc.constantFrom('health', 'care')),
    counts: maybe(counts),
    result: fc.record({ met: fc.nat(4), isComplete: fc.boolean(), notAsked: fc.boolean() }).map(resultOf),
  })
  .map(({ state, submittedAt, counts, result, ...rest }): Audit => {
    const open = { ...rest, rubricId: 'default', startedAt: AT } as const;
    if (state === 'draft') return compact<Audit>({ ...open, state });
    const agrees = state === 'agreed' ? ({ agrees: ['audit-1', 'audit-2'] } as const) : {};
    return compact({ ...open, ...agrees, state, submittedAt, counts, result }) as Audit;
  });

const auditChange = fc
  .tuple(someAudit, fc.nat(4))
  .map(([audit, gone]): Change => ({ table: 'audits', id: audit.id, value: gone === 0 ? null : audit }));

const answerChange = fc
  .record({ auditId: small('audit-', 6), criterionId: small('F', 3), mark: fc.integer({ min: -3, max: 3 }) })
  .map(({ auditId, criterionId, mark }): Change => {
    const id = answerId(auditId, criterionId);
    if (mark === -3) return { table: 'answers', id, value: null };
    if (mark === -2) return { table: 'answers', id, value: { auditId, criterionId, mark: null, note: 'n' } };
    const kind = mark === -1 ? ({ kind: 'not-evidenced' } as const) : ({ kind: 'rating', value: mark } as const);
    return { table: 'answers', id, value: { auditId, criterionId, mark: kind, note: '' } };
  });

const planChange = fc
  .record({
    id: small('plan-', 3),
    gone: fc.nat(4),
    week: fc.constantFrom('2026-W47', '2026-W48'),
    team: maybe(fc.constantFrom('North', 'South')),
    draftedBy: maybe(fc.constantFrom(...DRAFTED_BY)),
    lookedAfter: maybe(fc.boolean()),
    sampleId: maybe(small('sample-', 2)),
    requestedOn: maybe(fc.constantFrom('2026-05-01', '2026-08-01')),
    issuedOn: maybe(fc.constantFrom('2026-10-01', '2026-11-01')),
  })
  .map(({ gone, ...plan }): Change => {
    const draft = { number: 1, fileHash: HASH, textHash: HASH, format: 'docx', addedAt: AT } as const;
    const value = compact({ ...plan, ref: plan.id, drafts: [draft] });
    return { table: 'plans', id: plan.id, value: gone === 0 ? null : value };
  });

const sampleChange = fc
  .record({ id: small('sample-', 2), how: fc.constantFrom('random', 'targeted', 'gone') })
  .map(({ id, how }): Change => {
    const method = how === 'targeted' ? { kind: 'targeted' as const, reason: 'Complaints', refs: ['P1'] } : undefined;
    const sample = { ...inventSample(method === undefined ? {} : { method }), id, drawnAt: AT, drawnBy: 'person-1' };
    return { table: 'samples', id, value: how === 'gone' ? null : sample };
  });

/** What one commit changes. */
export const someChanges: fc.Arbitrary<readonly Change[]> = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: auditChange },
    { weight: 3, arbitrary: answerChange },
    { weight: 2, arbitrary: planChange },
    sampleChange,
  ),
  { minLength: 1, maxLength: 5 },
);

/** The journal's entries after `seq`, one for each commit. */
export const entriesAfter = (seq: number, commits: readonly (readonly Change[])[]): JournalEntry[] =>
  commits.map((changes, index) => ({
    action: 'settings',
    by: TESTER,
    changes: [...changes],
    seq: seq + index + 1,
    at: AT,
  }));

/** An audit that was handed in, one of a plan's own. */
export const handedIn = (id: string, planId: string, version = 1): Change => ({
  table: 'audits',
  id,
  value: {
    id,
    planId,
    draft: 1,
    rubricId: 'default',
    rubricVersion: version,
    auditorId: 'person-1',
    startedAt: AT,
    state: 'submitted',
    submittedAt: '2026-11-02T10:00:00.000Z',
    result: resultOf({ met: 2, isComplete: true, notAsked: false }),
  },
});

export const storedPlan = (id: string, team = 'North'): Change => ({
  table: 'plans',
  id,
  value: {
    id,
    ref: id,
    week: '2026-W48',
    team,
    drafts: [{ number: 1, fileHash: HASH, textHash: HASH, format: 'docx', addedAt: AT }],
  },
});
