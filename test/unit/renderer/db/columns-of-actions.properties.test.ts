import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { Dexie } from 'dexie';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import type { Audit } from '#shared/domain/audit/audit';
import { type SampleWeeks, sampleWeeksSchema } from '#shared/domain/audit/sample-weeks';
import { USUAL_SETTINGS } from '#shared/domain/compare/compare-settings';
import { DEFAULT_RUBRIC } from '#shared/domain/rubric/default-rubric';
import { planOfMember } from '#shared/domain/sample/member-plan';
import { sampleOfWeek } from '#shared/domain/sample/sample-of-week';
import { addPlan } from '../../../../renderer/db/actions/add-plan';
import { addWeeksAudits, addWeeksFrame } from '../../../../renderer/db/actions/add-sample-weeks';
import { beginAgreeing, dropAgreeing, submitAgreed } from '../../../../renderer/db/actions/agree';
import { setMark } from '../../../../renderer/db/actions/answers';
import { reopenAudit, startAudit, submitAudit } from '../../../../renderer/db/actions/audits';
import { editPlan, removePlan } from '../../../../renderer/db/actions/plans';
import { keepSample, removeSample, takeIntoSample } from '../../../../renderer/db/actions/samples';
import { setUpPerson } from '../../../../renderer/db/actions/set-up-person';
import { now } from '../../../../renderer/db/clock';
import { currentSession } from '../../../../renderer/db/session';
import { databaseName } from '../../../../renderer/db/working-copy';
import { storedColumns } from '../../../helpers/compare/stored-rows';
import { readAnswers } from '../../../helpers/renderer/read-stored';
import { addTestPlan, auditNow, HASH, openOrFail } from '../../../helpers/renderer/start-work';
import { type WindowOnMain, windowOnMain } from '../../../helpers/renderer/window-on-main';
import { inventSample } from '../../../helpers/sample/invent-sample';

const NAME = databaseName('council');

const which = fc.nat(20);
const deed = fc.oneof(
  fc.record({ do: fc.constant('add-plan'), which }),
  fc.record({ do: fc.constant('hand-in'), which, person: fc.nat(1), rating: fc.constantFrom(2, 3) }),
  fc.record({ do: fc.constant('hand-in'), which, person: fc.nat(1), rating: fc.constantFrom(2, 3) }),
  fc.record({
    do: fc.constantFrom('mark', 'reopen', 'give-up', 'remove-plan', 'move-week', 'edit-fields'),
    which,
  }),
  fc.record({ do: fc.constant('agree'), which }),
  fc.record({ do: fc.constantFrom('draw', 'draw-targeted', 'remove-sample'), which }),
);
type Deed = typeof deed extends fc.Arbitrary<infer D> ? D : never;

const pick = <T>(from: readonly T[], at: number): T | undefined => from[at % Math.max(1, from.length)];

const audits = async (): Promise<readonly Audit[]> =>
  Promise.all((await currentSession().db.audits.orderBy('key').primaryKeys()).map(auditNow));
const planIds = () => currentSession().db.plans.orderBy('key').primaryKeys();

let refs = 0;

async function doDeed(deed: Deed): Promise<void> {
  const planId = pick(await planIds(), deed.which);
  if (deed.do === 'add-plan' || planId === undefined) {
    refs += 1;
    await addTestPlan(`P-${refs}`);
    return;
  }
  switch (deed.do) {
    case 'hand-in':
      return handIn(planId, 'person' in deed ? deed.person : 0, 'rating' in deed ? deed.rating : 2);
    case 'agree':
      for (const person of [0, 1]) await handIn(planId, person, 2);
      return agree(planId);
    case 'remove-plan':
      return removePlan(planId);
    case 'move-week':
      return editPlan(planId, { week: `2026-W${40 + (deed.which % 9)}` });
    case 'edit-fields':
      return editPlan(planId, { team: deed.which % 3 === 0 ? null : `Team ${deed.which % 3}`, issuedOn: '2026-10-01' });
    case 'draw':
    case 'draw-targeted':
      return draw(planId, deed.do === 'draw-targeted');
    case 'remove-sample': {
      const id = pick(await currentSession().db.samples.orderBy('key').primaryKeys(), deed.which);
      return id === undefined ? undefined : removeSample(id);
    }
    default:
      return doWithAudit(deed);
  }
}

async function doWithAudit({ do: what, which }: Deed): Promise<void> {
  const all = await audits();
  const submitted = pick(
    all.filter(({ state }) => state === 'submitted'),
    which,
  );
  const open = pick(
    all.filter(({ state, auditorId }) => state === 'draft' && auditorId === currentSession().person.get()?.id),
    which,
  );
  if (what === 'reopen' && submitted !== undefined) await reopenAudit(submitted, 'A slip.');
  if (what === 'mark' && open !== undefined) {
    await readAnswers(open.id);
    await setMark(open, 'F2', { kind: 'not-evidenced' }, '');
  }
  const agreed = all.find(({ state }) => state === 'agreed');
  if (what === 'give-up' && agreed !== undefined) {
    await reopenAudit(agreed, 'A slip.');
    if (agreed.auditorId === currentSession().person.get()?.id) await dropAgreeing(await auditNow(agreed.id));
  }
}

const PEOPLE = [
  { name: 'Fir St', initials: 'FS', role: 'manager' },
  { name: 'Sec Ond', initials: 'SO', role: 'manager' },
] as const;

async function handIn(planId: string, person: number, value: number): Promise<void> {
  await setUpPerson(PEOPLE[person] ?? PEOPLE[0]);
  const id = await startAudit(planId, 1);
  await readAnswers(id);
  for (const criterion of ['A1', 'F1']) await setMark(await auditNow(id), criterion, { kind: 'rating', value }, '');
  const scored = await submitAudit(await auditNow(id), (await readAnswers(id)).values(), DEFAULT_RUBRIC);
  if (!scored.ok) throw new Error(scored.error.message);
}

async function agree(planId: string): Promise<void> {
  const begun = await beginAgreeing(planId);
  if (!begun.ok) return;
  const audit = await auditNow(begun.value);
  const [one, other] = audit.agrees ?? [];
  if (audit.state !== 'draft' || one === undefined || other === undefined) return;
  if (audit.auditorId !== currentSession().person.get()?.id) return;
  await submitAgreed({
    audit,
    first: await auditNow(one),
    second: await auditNow(other),
    rubric: DEFAULT_RUBRIC,
    asked: DEFAULT_RUBRIC,
    firstAnswers: await readAnswers(one),
    secondAnswers: await readAnswers(other),
    answers: await readAnswers(audit.id),
    settings: USUAL_SETTINGS,
  });
}

async function draw(planId: string, isTargeted: boolean): Promise<void> {
  const { db } = currentSession();
  const method = { kind: 'targeted' as const, reason: 'Complaints', refs: ['P-1'] };
  const id = await keepSample(inventSample(isTargeted ? { method } : {}));
  const sample = (await db.samples.get(id))?.value;
  const [member] = sample?.members ?? [];
  const plan = (await db.plans.get(planId))?.value;
  if (sample === undefined || member === undefined || plan === undefined) throw new Error('The sample is not there.');
  await takeIntoSample(sample, [{ planId, member: { ...member, ref: plan.ref } }]);
}

/** The columns are what the journal comes to, when they are made from nothing. */
async function expectColumnsOfJournal(window: WindowOnMain) {
  const kept = await storedColumns(currentSession().db);
  await window.killAndRestart();
  await openOrFail();
  expect(await storedColumns(currentSession().db)).toEqual(kept);
  await window.killAndRestart();
  await Dexie.delete(NAME);
  await openOrFail();
  expect(await storedColumns(currentSession().db)).toEqual(kept);
  return kept;
}

it('says after whatever is done in the app what a rebuild from the journal says', async () => {
  const window = await windowOnMain();
  await openOrFail();
  await setUpPerson(PEOPLE[0]);
  const seen = new Set<string>();
  await fc.assert(
    fc.asyncProperty(fc.array(deed, { minLength: 6, maxLength: 14 }), async (deeds) => {
      for (const one of deeds) await doDeed(one);
      for (const { state } of await audits()) seen.add(state);
      await currentSession().follower.idle();
      await expectColumnsOfJournal(window);
    }),
    { numRuns: 20 },
  );
  expect([...seen].sort()).toEqual(['agreed', 'draft', 'submitted']);
}, 120_000);

const archive = new Uint8Array(readFileSync(new URL('../../../../resources/samples/weeks.zip', import.meta.url)));

/** The weeks as they ship, their plans kept without reading their files. */
async function addWeeks(): Promise<SampleWeeks> {
  const weeks = sampleWeeksSchema.parse(JSON.parse(strFromU8(unzipSync(archive)['weeks.json'] ?? new Uint8Array())));
  await addWeeksFrame(weeks);
  for (const { ref, weeksAgo } of weeks.plans) {
    const sample = sampleOfWeek(weeks, weeksAgo, now());
    const member = sample.members.find((one) => one.ref === ref);
    if (member === undefined) throw new Error(`${ref} is in no sample.`);
    const draft = { fileHash: HASH, textHash: HASH, format: 'docx', addedAt: now() } as const;
    await addPlan(planOfMember(sample, member), draft);
  }
  await addWeeksAudits(weeks, () => undefined);
  await currentSession().follower.idle();
  return weeks;
}

it('has each plan of the 26 invented weeks once, of samples drawn at random', async () => {
  const window = await windowOnMain();
  await openOrFail();
  await setUpPerson(PEOPLE[0]);
  const weeks = await addWeeks();
  const { rows, samplings } = await expectColumnsOfJournal(window);
  expect(rows.size).toBe(weeks.audits.length + weeks.agreed.length);
  expect([...rows.values()].filter(({ counts }) => counts)).toHaveLength(weeks.plans.length);
  expect([...rows.values()].every(({ sampleId }) => samplings[sampleId ?? ''] === 'random')).toBe(true);
  expect([...rows.values()].every(({ text, drawn }) => text !== null && drawn !== null)).toBe(true);
}, 120_000);
