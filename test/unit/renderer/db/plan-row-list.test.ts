import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { allCriteria } from '#shared/domain/rubric/all-criteria';
import { DEFAULT_RUBRIC } from '#shared/domain/rubric/default-rubric';
import { isoWeek } from '#shared/lib/dates';
import { setMark } from '../../../../renderer/db/actions/answers';
import { reopenAudit, submitAudit } from '../../../../renderer/db/actions/audits';
import { editPlan, removePlan } from '../../../../renderer/db/actions/plans';
import { setUpPerson } from '../../../../renderer/db/actions/set-up-person';
import { planListOf, planRowsOf } from '../../../../renderer/db/plan-row-list';
import type { PlanRow } from '../../../../renderer/db/plan-rows';
import { currentSession } from '../../../../renderer/db/session';
import { readAnswers } from '../../../helpers/renderer/read-stored';
import { addTestPlan, auditNow, openOrFail, startWork } from '../../../helpers/renderer/start-work';
import { windowOnMain } from '../../../helpers/renderer/window-on-main';

const rowNamed = (ref: string): PlanRow | undefined =>
  planRowsOf(currentSession())
    .get()
    ?.find((row) => row.ref === ref);

it('has the plans of this week before all others, and knows how many there are', async () => {
  await windowOnMain();
  await openOrFail();
  await setUpPerson({ name: 'Tess Ter', initials: 'TT', role: 'auditor' });
  await addTestPlan('P-0001', 'a'.repeat(64), isoWeek(new Date().toISOString()));
  await addTestPlan('P-0002', 'b'.repeat(64), '2020-W01');
  await openOrFail();
  const { rows, thisWeek } = planListOf(currentSession());
  const seen: string[] = [];
  thisWeek.subscribe(() => seen.push('this week'));
  rows.subscribe(() => seen.push('all'));
  await expect.poll(() => rows.get()?.length).toBe(2);
  expect(seen).toEqual(['this week', 'all']);
  expect(thisWeek.get()).toMatchObject({ rows: [{ ref: 'P-0001' }], total: 2 });
});

it('follows every change of plans, audits, answers and people', async () => {
  await windowOnMain();
  await openOrFail();
  expect(planRowsOf(currentSession()).get()).toBeUndefined();
  await expect.poll(() => planRowsOf(currentSession()).get()).toEqual([]);

  const audit = await startWork();
  await expect.poll(() => rowNamed('P-0001')).toMatchObject({ state: 'marking', answered: 0, total: 44 });
  const started = rowNamed('P-0001')?.updatedAt ?? '';

  await setMark(audit, 'F1', { kind: 'rating', value: 3 }, '');
  await setMark(audit, 'F2', null, 'Only a note');
  await expect.poll(() => rowNamed('P-0001')?.answered).toBe(1);
  expect(rowNamed('P-0001')?.updatedAt.localeCompare(started)).toBe(1);
  expect(rowNamed('P-0001')?.band).toBeUndefined();

  await submitAudit(await auditNow(audit.id), (await readAnswers(audit.id)).values(), DEFAULT_RUBRIC);
  await expect.poll(() => rowNamed('P-0001')).toMatchObject({ state: 'submitted', answered: 1 });
  expect(rowNamed('P-0001')?.band).toBeUndefined();

  await reopenAudit(await auditNow(audit.id), 'Criteria were left blank.');
  const open = await auditNow(audit.id);
  for (const { id } of allCriteria(DEFAULT_RUBRIC)) await setMark(open, id, { kind: 'rating', value: 3 }, '');
  await submitAudit(await auditNow(audit.id), (await readAnswers(audit.id)).values(), DEFAULT_RUBRIC);
  await expect
    .poll(() => rowNamed('P-0001'))
    .toMatchObject({ state: 'submitted', band: DEFAULT_RUBRIC.bands[0]?.id, bandWord: DEFAULT_RUBRIC.bands[0]?.word });

  const other = await addTestPlan('P-0002', 'b'.repeat(64));
  await editPlan(audit.planId, { ref: 'P-1042' });
  await setUpPerson({ id: audit.auditorId, name: 'Tess Ter', initials: 'XY', role: 'lead' });
  await expect.poll(() => rowNamed('P-1042')?.auditorInitials).toBe('XY');
  expect(rowNamed('P-0002')).toMatchObject({ planId: other.planId, state: 'not-started', answered: 0, total: 0 });

  await removePlan(audit.planId);
  await expect
    .poll(() =>
      planRowsOf(currentSession())
        .get()
        ?.map(({ ref }) => ref),
    )
    .toEqual(['P-0002']);
});
