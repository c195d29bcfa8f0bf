import { answerId } from '#shared/domain/audit/answer';
import type { Audit } from '#shared/domain/audit/audit';
import type { Person } from '#shared/domain/audit/person';
import type { SampleAudit, SampleAudits } from '#shared/domain/audit/sample-audits';
import { sampleInstant } from '#shared/domain/audit/sample-instant';
import { DEFAULT_RUBRIC } from '#shared/domain/rubric/default-rubric';
import { scoreAudit } from '#shared/domain/scoring/score-audit';
import { answersFrom } from '#shared/domain/scoring/short-mark';
import type { Change } from '#shared/domain/store/change';
import { now } from '../clock';
import { commit } from '../commit';
import { THE_APP } from '../publish-default-rubric';
import { currentSession } from '../session';

/**
 * Puts the invented people and audits into the open workspace, each audit with one commit stamped by its auditor. What is
 * there already is left as it is, so that a run that was stopped can be gone on with.
 */
export async function addSampleAudits(sample: SampleAudits, onProgress: (done: number) => void): Promise<void> {
  const { db } = currentSession();
  const people: Change[] = sample.people.map((value) => ({ table: 'people', id: value.id, value }));
  await commit('sample-data', people, { by: THE_APP });
  const planIds = new Map((await db.plans.toArray()).map(({ ref, key }) => [ref, key]));
  for (const [index, audit] of sample.audits.entries()) {
    const planId = planIds.get(audit.ref);
    const by = sample.people.find(({ id }) => id === audit.auditorId);
    if (planId !== undefined && by !== undefined && (await db.audits.get(audit.id)) === undefined)
      await addAudit(audit, planId, by);
    onProgress(index + 1);
  }
}

async function addAudit(sample: SampleAudit, planId: string, by: Person): Promise<void> {
  const answers = answersOf(sample);
  const audit: Audit = {
    id: sample.id,
    planId,
    draft: 1,
    rubricId: DEFAULT_RUBRIC.id,
    rubricVersion: DEFAULT_RUBRIC.version,
    auditorId: by.id,
    startedAt: sampleInstant(sample.started, now()),
    ...(sample.position === undefined ? {} : { position: sample.position }),
    ...outcomeOf(sample, answers),
  };
  await commit(
    'sample-data',
    [
      { table: 'audits', id: audit.id, value: audit },
      ...answers.map((value): Change => ({ table: 'answers', id: answerId(audit.id, value.criterionId), value })),
    ],
    { by },
  );
}

function answersOf({ id, marks, notes }: SampleAudit) {
  const byCriterion = new Map(answersFrom(marks).map(({ criterionId, mark }) => [criterionId, mark]));
  const criteria = new Set([...byCriterion.keys(), ...Object.keys(notes)]);
  return [...criteria].map((criterionId) => ({
    auditId: id,
    criterionId,
    mark: byCriterion.get(criterionId) ?? null,
    note: notes[criterionId] ?? '',
  }));
}

function outcomeOf(
  { state, started, minutes }: SampleAudit,
  answers: ReturnType<typeof answersOf>,
): Pick<Audit, 'state' | 'submittedAt' | 'result'> {
  if (state === 'draft') return { state };
  const scored = scoreAudit(DEFAULT_RUBRIC, answers);
  if (!scored.ok) throw new Error('The sample that ships with the app does not fit its own rubric.');
  return { state, submittedAt: sampleInstant(started, now(), minutes), result: scored.value };
}
