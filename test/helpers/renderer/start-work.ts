import type { Audit } from '#shared/domain/audit/audit';
import { addPlan } from '../../../renderer/db/actions/add-plan';
import { startAudit } from '../../../renderer/db/actions/audits';
import { setUpPerson } from '../../../renderer/db/actions/set-up-person';
import { currentAudit } from '../../../renderer/db/current-record';
import { openStore, type StoreOpening } from '../../../renderer/db/open-store';
import { readAnswers } from './read-stored';

export const HASH = 'a'.repeat(64);

/** Opens the store, or fails the test with its sentence. */
export async function openOrFail(): Promise<StoreOpening> {
  const opened = await openStore();
  if (!opened.ok) throw new Error(opened.error.message);
  return opened.value;
}

/** A stored plan with one draft. */
export const addTestPlan = (ref: string, fileHash = HASH, week = '2026-W48') =>
  addPlan({ ref, week }, { fileHash, textHash: HASH, format: 'docx', addedAt: '2026-11-23T09:00:00.000Z' });

/** A person at the desk, a plan, and an audit of it that is open for marking. */
export async function startWork(): Promise<Audit> {
  await setUpPerson({ name: 'Tess Ter', initials: 'TT', role: 'auditor' });
  const { planId } = await addTestPlan('P-0001');
  const auditId = await startAudit(planId, 1);
  await readAnswers(auditId);
  return auditNow(auditId);
}

/** The audit as it now stands. */
export async function auditNow(auditId: string): Promise<Audit> {
  const audit = await currentAudit(auditId);
  if (audit === null) throw new Error('The audit is not there.');
  return audit;
}
