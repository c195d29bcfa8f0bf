import 'fake-indexeddb/auto';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { DEFAULT_RUBRIC } from '#shared/domain/rubric/default-rubric';
import { setMark } from '../../../../renderer/db/actions/answers';
import { startAudit, submitAudit } from '../../../../renderer/db/actions/audits';
import { readAnswers } from '../../../../renderer/db/reads';
import { answerReport } from '../../../../renderer/workers/answer-report';
import { addTestPlan, auditNow, openOrFail, startWork } from '../../../helpers/renderer/start-work';
import { windowOnMain } from '../../../helpers/renderer/window-on-main';

const request = {
  want: 'file',
  workspace: 'council',
  from: '2026-W48',
  to: '2026-W48',
  config: { title: 'An invented report' },
  generatedAt: '2026-11-27T12:00:00.000Z',
} as const;

/** Two submitted audits of week 48, one of week 49, and one that is still being marked. */
async function invent() {
  await windowOnMain();
  await openOrFail();
  const open = await startWork();
  await mark(open.id);
  for (const [number, week] of ['2026-W48', '2026-W48', '2026-W49'].entries()) {
    const { planId } = await addTestPlan(`P-100${number}`, String(number).repeat(64), week);
    const auditId = await startAudit(planId, 1);
    await mark(auditId);
    await submitAudit(await auditNow(auditId), (await readAnswers(auditId)).values(), DEFAULT_RUBRIC);
  }
}

const mark = async (auditId: string) =>
  setMark(await auditNow(auditId), 'F1', { kind: 'rating', value: 2 }, 'A note that names somebody');

describe('building a report from the working copy', () => {
  it('counts the submitted audits of the weeks asked for', async () => {
    await invent();
    const built = await answerReport(request);
    if (!built.ok) throw new Error(built.error.message);
    expect(built.value.model).toMatchObject({ title: 'An invented report', audits: { value: 2 } });
    const parts = unzipSync(built.value.bytes);
    expect(strFromU8(parts['word/document.xml'] ?? new Uint8Array())).toContain('An invented report');
    expect(strFromU8(parts['word/document.xml'] ?? new Uint8Array())).not.toContain('names somebody');
  });

  it('answers the model alone without building a file', async () => {
    await invent();
    const built = await answerReport({ ...request, want: 'model' });
    expect(built.ok && built.value.bytes.length).toBe(0);
  });

  it('refuses weeks without a submitted audit in a sentence', async () => {
    await invent();
    const built = await answerReport({ ...request, from: '2026-W01', to: '2026-W02' });
    expect(built).toMatchObject({ ok: false, error: { code: 'nothing-in-period' } });
  });
});
