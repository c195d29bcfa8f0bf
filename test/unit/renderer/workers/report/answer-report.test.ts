import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { reportChoiceSchema } from '#shared/domain/report/model/report-choice';
import { DEFAULT_RUBRIC } from '#shared/domain/rubric/default-rubric';
import { setMark } from '../../../../../renderer/db/actions/answers';
import { startAudit, submitAudit } from '../../../../../renderer/db/actions/audits';
import { keepReportExport } from '../../../../../renderer/db/actions/report-exports';
import { currentSession } from '../../../../../renderer/db/session';
import { answerReport } from '../../../../../renderer/workers/report/answer-report';
import type { ReportRequest } from '../../../../../renderer/workers/report/report-messages';
import { lastReportOn, SourceReader } from '../../../../../renderer/workers/report/report-source';
import { readAnswers } from '../../../../helpers/renderer/read-stored';
import { addTestPlan, auditNow, openOrFail, startWork } from '../../../../helpers/renderer/start-work';
import { windowOnMain } from '../../../../helpers/renderer/window-on-main';

const request: ReportRequest = {
  workspace: 'council',
  from: '2026-W48',
  to: '2026-W48',
  choice: reportChoiceSchema.parse({ title: 'An invented report' }),
  generatedAt: '2026-11-27T12:00:00.000Z',
  toolVersion: '1.2.3',
};

/** Two submitted audits of week 48, one of week 49, and one that is still being marked. */
async function invent() {
  await windowOnMain();
  await openOrFail();
  const open = await startWork();
  await mark(open.id);
  for (const [number, week] of ['2026-W48', '2026-W48', '2026-W49'].entries()) await submit(`P-100${number}`, week);
}

async function submit(ref: string, week: string) {
  const { planId } = await addTestPlan(ref, ref.slice(-1).repeat(64), week);
  const auditId = await startAudit(planId, 1);
  await mark(auditId);
  await submitAudit(await auditNow(auditId), (await readAnswers(auditId)).values(), DEFAULT_RUBRIC);
}

const mark = async (auditId: string) =>
  setMark(await auditNow(auditId), 'F1', { kind: 'rating', value: 2 }, 'A note that names somebody');

const answered = async (reader = new SourceReader(), changed: Partial<ReportRequest> = {}) => {
  const answer = await answerReport({ ...request, ...changed }, reader);
  if (!answer.ok) throw new Error(answer.error.message);
  return answer.value;
};

describe('a report from the working copy', () => {
  it('is of the submitted audits of the weeks asked for, and tells no note and no small count', async () => {
    await invent();
    const { model, versions, privateWords } = await answered();
    expect(model).toMatchObject({ title: 'An invented report', toolVersion: '1.2.3', frozenOn: '2026-11-27' });
    expect(versions).toEqual([expect.objectContaining({ version: 1, audits: 2 })]);
    expect(JSON.stringify(model)).not.toContain('names somebody');
    expect(JSON.stringify(model)).not.toContain('P-1000');
    expect(privateWords).toEqual(expect.arrayContaining(['P-1000', 'P-1001']));
  });

  it('refuses weeks without a submitted audit in a sentence', async () => {
    await invent();
    const answer = await answerReport({ ...request, from: '2026-W01', to: '2026-W02' }, new SourceReader());
    expect(answer).toMatchObject({ ok: false, error: { code: 'nothing-in-period' } });
  });

  it('is read once for the same stored data, and anew for others', async () => {
    await invent();
    const reader = new SourceReader();
    await answered(reader, { stamp: 'a' });
    await submit('P-1007', '2026-W48');
    await currentSession().follower.idle();
    expect((await answered(reader, { stamp: 'a' })).versions[0]?.audits).toBe(2);
    expect((await answered(reader, { stamp: 'b' })).versions[0]?.audits).toBe(3);
  });

  it('knows what was saved before: what it showed, and the day of the last report of an earlier end', async () => {
    await invent();
    const { model, cells } = await answered();
    await keepReportExport('word', model, cells);
    await currentSession().follower.idle();
    const source = await new SourceReader().read(request);
    if (!source.ok) throw new Error(source.error.message);
    expect(source.value.saved).toEqual([expect.objectContaining({ kind: 'report', cells, audience: 'board' })]);
    expect(Object.values(cells)).not.toContain(2);
    expect(lastReportOn(source.value, model.period.lastDay)).toBeNull();
    expect(lastReportOn(source.value, '2026-12-06')).toMatch(/^2026-11-\d\d$/u);
  });
});
