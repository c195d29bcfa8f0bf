import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { answerId } from '#shared/domain/audit/answer';
import type { Audit } from '#shared/domain/audit/audit';
import { askedPart, notAskedOf, scopeOf } from '#shared/domain/audit/audit-scope';
import { buildFeedbackSheet } from '#shared/domain/feedback/build-feedback-sheet';
import { USUAL_OPTIONS } from '#shared/domain/feedback/feedback-options';
import { PLAN_TYPES, type PlanType } from '#shared/domain/plan/plan-choices';
import { buildResultsFile } from '#shared/domain/results/build-results-file';
import { readResultsFile } from '#shared/domain/results/read-results-file';
import { allCriteria } from '#shared/domain/rubric/all-criteria';
import { DISCIPLINES, type Discipline, type Rubric } from '#shared/domain/rubric/rubric';
import type { Change } from '#shared/domain/store/change';
import { setMark } from '../../../../renderer/db/actions/answers';
import { startAudit, submitAudit } from '../../../../renderer/db/actions/audits';
import { moveVersion, setDiscipline } from '../../../../renderer/db/actions/move-version';
import { setUpPerson } from '../../../../renderer/db/actions/set-up-person';
import { commit } from '../../../../renderer/db/commit';
import { currentPlan } from '../../../../renderer/db/current-record';
import { closeStore } from '../../../../renderer/db/open-store';
import { rubricRecordId } from '../../../../renderer/db/record-ids';
import { currentSession } from '../../../../renderer/db/session';
import { databaseName } from '../../../../renderer/db/working-copy';
import { readAnswers, readReportInput } from '../../../helpers/renderer/read-stored';
import { addTestPlan, auditNow, openOrFail } from '../../../helpers/renderer/start-work';
import { windowOnMain } from '../../../helpers/renderer/window-on-main';
import { VERSION_2, VERSION_3 } from '../../../helpers/rubric/later-versions';

const WEEK = '2026-W48';
const MADE_AT = '2026-11-27T12:00:00.000Z';

/** What happens in a council while audits are stored. `plan` picks one of three. */
type Event =
  | { readonly do: 'publish'; readonly version: 2 | 3 }
  | { readonly do: 'retire'; readonly version: number }
  | { readonly do: 'type'; readonly plan: number; readonly type: PlanType | null }
  | { readonly do: 'audit'; readonly plan: number; readonly discipline: Discipline | null; readonly rating: number }
  | { readonly do: 'move'; readonly plan: number; readonly rating: number };

const plan = fc.nat(2);
const event: fc.Arbitrary<Event> = fc.oneof(
  fc.record({ do: fc.constant('publish' as const), version: fc.constantFrom(2 as const, 3 as const) }),
  fc.record({ do: fc.constant('retire' as const), version: fc.integer({ min: 1, max: 3 }) }),
  fc.record({ do: fc.constant('type' as const), plan, type: fc.option(fc.constantFrom(...PLAN_TYPES)) }),
  fc.record({
    do: fc.constant('audit' as const),
    plan,
    discipline: fc.option(fc.constantFrom(...DISCIPLINES)),
    rating: fc.integer({ min: 0, max: 2 }),
  }),
  fc.record({ do: fc.constant('move' as const), plan, rating: fc.integer({ min: 0, max: 2 }) }),
);

const rubrics = async (): Promise<Rubric[]> => (await currentSession().db.rubrics.toArray()).map(({ value }) => value);

const versionOf = async ({ rubricId, rubricVersion }: Audit): Promise<Rubric> => {
  const rubric = (await rubrics()).find(({ id, version }) => id === rubricId && version === rubricVersion);
  if (rubric === undefined) throw new Error('The version of an audit is gone.');
  return rubric;
};

const writeRubric = (rubric: Rubric) =>
  commit(rubric.status === 'retired' ? 'retire-rubric' : 'publish-rubric', [
    { table: 'rubrics', id: rubricRecordId(rubric.id, rubric.version), value: rubric },
  ]);

/** Marks two of three criteria of the version, writes a note, and hands the audit in. */
async function handIn(auditId: string, rating: number): Promise<void> {
  const audit = await auditNow(auditId);
  const rubric = await versionOf(audit);
  const ids = allCriteria(rubric).map(({ id }) => id);
  const marked = ids.filter((_, at) => at % 3 !== rating);
  const note = `Looked at with ${rating}.`;
  const changes = marked.map((criterionId, at): Change => {
    const mark = { kind: 'rating', value: (at + rating) % 3 } as const;
    const value = { auditId, criterionId, mark, note: criterionId === 'F2' ? note : '' };
    return { table: 'answers', id: answerId(auditId, criterionId), value };
  });
  await readAnswers(auditId);
  await commit('answer', changes, { auditId });
  const planType = (await currentPlan(audit.planId))?.type;
  const answers = await readAnswers(auditId);
  const handed = await submitAudit(audit, answers.values(), rubric, { planType, minutes: 20 + rating });
  if (!handed.ok) throw new Error(handed.error.message);
}

async function publish(version: 2 | 3): Promise<void> {
  if ((await rubrics()).some((one) => one.version === version)) return;
  await writeRubric(version === 2 ? VERSION_2 : VERSION_3);
}

async function retire(version: number): Promise<void> {
  const published = (await rubrics()).filter(({ status }) => status === 'published');
  const rubric = published.find((one) => one.version === version);
  if (rubric !== undefined && published.length > 1) await writeRubric({ ...rubric, status: 'retired' });
}

async function correctType(planId: string, type: PlanType | null): Promise<void> {
  const stored = await currentPlan(planId);
  if (stored === null) return;
  const { type: _, ...kept } = stored;
  const value = { ...kept, ...(type === null ? {} : { type }) };
  await commit('edit-plan', [{ table: 'plans', id: planId, value }]);
}

async function auditPlan(planId: string, discipline: Discipline | null, rating: number): Promise<void> {
  const auditId = await startAudit(planId, 1);
  if (discipline !== null) await setDiscipline(await auditNow(auditId), discipline);
  await handIn(auditId, rating);
}

/** An audit is begun, moved to version 3 where that is there, and handed in. */
async function moveAndHandIn(planId: string, rating: number): Promise<void> {
  const auditId = await startAudit(planId, 1);
  const audit = await auditNow(auditId);
  const to = (await rubrics()).find(({ version }) => version === 3);
  if (to === undefined || audit.rubricVersion === 3) return;
  for (const id of ['A1', 'A5']) await setMark(audit, id, { kind: 'rating', value: 2 }, 'Of before.');
  await moveVersion(audit, await versionOf(audit), to);
  expect((await auditNow(auditId)).rubricVersion).toBe(3);
  await handIn(auditId, rating);
}

function happen(one: Event, planIds: readonly string[]): Promise<void> {
  if (one.do === 'publish') return publish(one.version);
  if (one.do === 'retire') return retire(one.version);
  const planId = planIds[one.plan] ?? '';
  if (one.do === 'type') return correctType(planId, one.type);
  return one.do === 'audit' ? auditPlan(planId, one.discipline, one.rating) : moveAndHandIn(planId, one.rating);
}

/** Everything that is printed of a stored audit: its result, its feedback sheet, its line of a results file. */
async function printed(auditId: string): Promise<unknown> {
  await currentSession().follower.idle();
  const audit = await auditNow(auditId);
  const stored = await currentPlan(audit.planId);
  if (stored === null) throw new Error('The plan of an audit is gone.');
  const rubric = await versionOf(audit);
  const notAsked = notAskedOf(rubric, scopeOf(audit, stored));
  const answers = await readAnswers(auditId);
  const sheet = buildFeedbackSheet(
    {
      plan: stored,
      audit,
      rubric: askedPart(rubric, notAsked),
      answers,
      planNote: '',
      evidence: [],
      auditor: { role: 'auditor', initials: 'TT' },
    },
    { ...USUAL_OPTIONS, criteria: 'every' },
    MADE_AT,
  );
  const input = await readReportInput(WEEK);
  const file = buildResultsFile({
    ...input,
    audits: input.audits.filter(({ id }) => id === auditId),
    generatedAt: MADE_AT,
  });
  if (!file.ok) throw new Error(file.error.message);
  const read = readResultsFile(JSON.parse(JSON.stringify(file.value)));
  if (!read.ok) throw new Error(read.error.message);
  // The type of a plan may be put right later, and a version retired: neither is what was judged.
  const rows = file.value.audits.map(({ planType: _, ...row }) => row);
  return structuredClone({
    result: audit.result,
    minutes: audit.minutes,
    notAsked,
    sheet,
    rows,
    sections: rubric.sections,
  });
}

it(
  'prints every stored audit as it was, whatever is published, retired, corrected or moved after it',
  { timeout: 240_000 },
  () =>
    fc.assert(
      fc.asyncProperty(fc.array(event, { minLength: 2, maxLength: 12 }), async (events) => {
        await windowOnMain();
        closeStore();
        await Dexie.delete(databaseName('council'));
        await openOrFail();
        await setUpPerson({ name: 'Tess Ter', initials: 'TT', role: 'auditor' });
        const planIds: string[] = [];
        for (const digit of ['a', 'b', 'c'])
          planIds.push((await addTestPlan(`P-000${planIds.length + 1}`, digit.repeat(64), WEEK)).planId);
        const was = new Map<string, unknown>();
        await handIn(await startAudit(planIds[0] ?? '', 1), 1);
        for (const one of [...events, { do: 'publish', version: 2 } as const]) {
          await currentSession().follower.idle();
          const { db } = currentSession();
          for (const { key, value } of await db.audits.toArray())
            if (value.state === 'submitted' && !was.has(key)) was.set(key, await printed(key));
          await happen(one, planIds);
        }
        for (const [auditId, before] of was) expect(await printed(auditId)).toEqual(before);
      }),
      { numRuns: 40 },
    ),
);
