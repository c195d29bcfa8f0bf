import { createHash } from 'node:crypto';
import { answerId } from '#shared/domain/audit/answer';
import type { Audit } from '#shared/domain/audit/audit';
import type { Person } from '#shared/domain/audit/person';
import type { Plan } from '#shared/domain/plan/plan';
import { NEED_CODES, PLAN_TYPES } from '#shared/domain/plan/plan-choices';
import { allCriteria } from '#shared/domain/rubric/all-criteria';
import { DEFAULT_RUBRIC } from '#shared/domain/rubric/default-rubric';
import { scoreAudit } from '#shared/domain/scoring/score-audit';
import { answersFrom, type ShortMarks } from '#shared/domain/scoring/short-mark';
import type { Commit } from '#shared/domain/store/change';
import { isoWeek } from '#shared/lib/dates';
import { newId } from '#shared/lib/ids';
import { PERSON_SETTING } from '../../../renderer/db/setting-keys';
import { seeded } from '../../helpers/make-results';

/** Nobody is called that; the person at the desk in every bench. */
export const BENCH_PERSON: Person = { id: 'person-bench', name: 'Auditor 1', initials: 'A1', role: 'auditor' };

const PLANS_A_WEEK = 50;
const WEEK_MS = 7 * 24 * 60 * 60 * 1000;
const MINUTE_MS = 60 * 1000;
const TEAMS = ['North', 'South', 'Moor and coast'];

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** What an app writes before the first plan: its rubric and who is at the desk. */
export function* firstCommits(): Generator<Commit> {
  const { id, version } = DEFAULT_RUBRIC;
  yield {
    action: 'publish-rubric',
    by: BENCH_PERSON,
    changes: [{ table: 'rubrics', id: `${id}/${version}`, value: DEFAULT_RUBRIC }],
  };
  yield {
    action: 'set-up',
    by: BENCH_PERSON,
    changes: [
      { table: 'people', id: BENCH_PERSON.id, value: BENCH_PERSON },
      { table: 'settings', id: PERSON_SETTING, value: { key: PERSON_SETTING, value: BENCH_PERSON.id } },
    ],
  };
}

/**
 * The commits of `count` plans, each loaded, marked criterion by criterion and handed in, as a person at the desk makes
 * them: 47 a plan. 50 plans a week, the newest in the week of `now`.
 */
export function* auditCommits(count: number, now: number): Generator<Commit> {
  const random = seeded(20_261_123);
  const id = (prefix: string) => newId(prefix, (length) => Uint8Array.from({ length }, () => random() * 256));
  for (let index = count - 1; index >= 0; index -= 1) {
    const at = now - Math.floor(index / PLANS_A_WEEK) * WEEK_MS;
    const plan = inventPlan(index, id('plan'), at);
    yield { action: 'add-plan', by: BENCH_PERSON, changes: [{ table: 'plans', id: plan.id, value: plan }] };
    yield* oneAudit(inventMarks(random), id('audit'), plan.id, at);
  }
}

function inventPlan(index: number, id: string, at: number): Plan {
  const [type, need, team] = [PLAN_TYPES, NEED_CODES, TEAMS].map((list) => list[index % list.length]) as [
    Plan['type'],
    Plan['need'],
    string,
  ];
  const draft = { fileHash: hashOf(`file ${index}`), textHash: hashOf(`text ${index}`), format: 'docx' } as const;
  return {
    id,
    ref: `P-${10_000 + index}`,
    ...(type === undefined ? {} : { type }),
    ...(need === undefined ? {} : { need }),
    team,
    week: isoWeek(new Date(at).toISOString()),
    drafts: [{ ...draft, number: 1, addedAt: new Date(at - 60 * MINUTE_MS).toISOString() }],
  };
}

const inventMarks = (random: () => number): ShortMarks =>
  Object.fromEntries(
    allCriteria(DEFAULT_RUBRIC).map(({ id, naAllowed }) => [
      id,
      naAllowed && random() < 0.2 ? 'na' : Math.floor(random() * DEFAULT_RUBRIC.scale.length),
    ]),
  );

function* oneAudit(marks: ShortMarks, auditId: string, planId: string, at: number): Generator<Commit> {
  const draft: Audit = {
    id: auditId,
    planId,
    draft: 1,
    rubricId: DEFAULT_RUBRIC.id,
    rubricVersion: DEFAULT_RUBRIC.version,
    auditorId: BENCH_PERSON.id,
    state: 'draft',
    startedAt: new Date(at - 50 * MINUTE_MS).toISOString(),
  };
  const answers = answersFrom(marks).map((given) => ({ auditId, note: '', ...given }));
  const scored = scoreAudit(DEFAULT_RUBRIC, answers);
  if (!scored.ok) throw new Error(scored.error.message);
  yield { action: 'start-audit', by: BENCH_PERSON, changes: [{ table: 'audits', id: auditId, value: draft }] };
  for (const value of answers) {
    const id = answerId(auditId, value.criterionId);
    yield { action: 'answer', by: BENCH_PERSON, changes: [{ table: 'answers', id, value }] };
  }
  const submittedAt = new Date(at).toISOString();
  const submitted: Audit = { ...draft, state: 'submitted', submittedAt, result: scored.value };
  yield { action: 'submit', by: BENCH_PERSON, changes: [{ table: 'audits', id: auditId, value: submitted }] };
}
