import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_RUBRIC } from '#shared/domain/rubric/default-rubric';
import { addDraft, freeReference } from '../../../../renderer/db/actions/add-plan';
import { setMark, setNote } from '../../../../renderer/db/actions/answers';
import { reopenAudit, startAudit, submitAudit } from '../../../../renderer/db/actions/audits';
import { correctSection } from '../../../../renderer/db/actions/corrections';
import { hasPendingMove, moveTo, writePendingMoves } from '../../../../renderer/db/actions/move-to';
import { editPlan, removePlan } from '../../../../renderer/db/actions/plans';
import { currentSession } from '../../../../renderer/db/session';
import { redo, undo } from '../../../../renderer/db/undo';
import { copyState, trueCounts } from '../../../helpers/renderer/copy-state';
import { readAnswers, readCorrections, readPlanRow } from '../../../helpers/renderer/read-stored';
import { addTestPlan, auditNow, HASH, openOrFail, startWork } from '../../../helpers/renderer/start-work';
import { windowOnMain } from '../../../helpers/renderer/window-on-main';

const two = { kind: 'rating', value: 2 } as const;

afterEach(() => vi.useRealTimers());

async function begin() {
  const window = await windowOnMain();
  await openOrFail();
  return { window, audit: await startWork() };
}

describe('marking', () => {
  it('sends a mark to disk in the task of the key press and shows it at once', async () => {
    const { window, audit } = await begin();
    const before = window.calls.length;
    const saving = setMark(audit, 'F2', two, '');
    expect(window.calls.slice(before)).toEqual(['store:commit']);
    expect(currentSession().answers.peek(audit.id)?.get('F2')?.mark).toEqual(two);
    await saving;
    expect((await window.state()).get(`answers ${audit.id}/F2`)).toMatchObject({ mark: two });
  });

  it('keeps a mark on the screen while it cannot be saved, and saves it later', async () => {
    const { window, audit } = await begin();
    window.accident = (channel) => (channel === 'store:commit' ? 'lose-request' : undefined);
    const saving = setMark(audit, 'F2', two, 'A note');
    await expect.poll(() => currentSession().queue.state.get().kind).toBe('failed');
    expect((await readAnswers(audit.id)).get('F2')).toMatchObject({ mark: two, note: 'A note' });
    expect((await window.state()).has(`answers ${audit.id}/F2`)).toBe(false);
    window.accident = () => undefined;
    currentSession().queue.retryNow();
    await saving;
    expect((await window.state()).has(`answers ${audit.id}/F2`)).toBe(true);
  });

  it('keeps the mark when the note changes, and forgets an answer that says nothing', async () => {
    const { window, audit } = await begin();
    await setMark(audit, 'F2', two, '');
    await setNote(audit, 'F2', 'Three times a week is said.');
    expect((await readAnswers(audit.id)).get('F2')).toMatchObject({ mark: two, note: 'Three times a week is said.' });
    await setMark(audit, 'F2', null, '');
    expect((await window.state()).has(`answers ${audit.id}/F2`)).toBe(false);
    const written = (await window.entries()).length;
    await setMark(audit, 'F2', null, '');
    expect((await window.entries()).length).toBe(written);
  });

  it('takes marks and notes back and does them again, each as an entry of its own', async () => {
    const { window, audit } = await begin();
    await setMark(audit, 'F1', two, '');
    await setMark(audit, 'F1', { kind: 'not-evidenced' }, '');
    await setNote(audit, 'F1', 'Looked twice.');
    for (let step = 0; step < 3; step += 1) expect(await undo(audit.id)).toBe(true);
    expect(await undo(audit.id)).toBe(false);
    expect((await readAnswers(audit.id)).size).toBe(0);
    for (let step = 0; step < 3; step += 1) expect(await redo(audit.id)).toBe(true);
    expect((await readAnswers(audit.id)).get('F1')).toMatchObject({
      mark: { kind: 'not-evidenced' },
      note: 'Looked twice.',
    });
    const actions = (await window.entries()).slice(-6).map(({ action }) => action);
    expect(actions).toEqual(['undo', 'undo', 'undo', 'redo', 'redo', 'redo']);
    expect(await copyState(currentSession().db)).toEqual(await window.state());
  });

  it('hands in with the result scored from the answers, and reopens with a reason in the trail', async () => {
    const { window, audit } = await begin();
    await setMark(audit, 'F1', two, '');
    const answers = await readAnswers(audit.id);
    const submitted = await submitAudit(audit, answers.values(), DEFAULT_RUBRIC);
    if (!submitted.ok) throw new Error(submitted.error.message);
    expect(submitted.value).toMatchObject({ answered: 1, met: 1 });
    const stored = await auditNow(audit.id);
    expect(stored).toMatchObject({ state: 'submitted', result: submitted.value });
    expect(await undo(audit.id)).toBe(false);
    expect(await readPlanRow(audit.planId)).toMatchObject({
      state: 'submitted',
      answered: 1,
      total: 44,
      auditorInitials: 'TT',
    });
    await reopenAudit(stored, 'The wrong draft was read.');
    const reopened = await auditNow(audit.id);
    expect(reopened.state).toBe('draft');
    expect(reopened.result).toBeUndefined();
    expect((await window.entries()).at(-1)).toMatchObject({ action: 'reopen', reason: 'The wrong draft was read.' });
    await expect(setMark(stored, 'F1', two, '')).rejects.toThrow('being marked');
  });

  it('takes no mark any more once a hand-in is on its way, however long that takes', async () => {
    const { window, audit } = await begin();
    await setMark(audit, 'F1', two, '');
    window.accident = (channel) => (channel === 'store:commit' ? 'lose-request' : undefined);
    const submitting = submitAudit(audit, (await readAnswers(audit.id)).values(), DEFAULT_RUBRIC);
    await expect(setMark(audit, 'F2', two, '')).rejects.toThrow('Only an audit that is being marked');
    window.accident = () => undefined;
    currentSession().queue.retryNow();
    await submitting;
    expect((await window.entries()).at(-1)?.action).toBe('submit');
    expect([...(await readAnswers(audit.id)).keys()]).toEqual(['F1']);
  });

  it('reopens nothing without a reason', async () => {
    const { audit } = await begin();
    await expect(reopenAudit(audit, '  ')).rejects.toThrow();
  });

  it('refuses to hand in what the rubric cannot score, and writes nothing', async () => {
    const { window, audit } = await begin();
    const written = (await window.entries()).length;
    const odd = { auditId: audit.id, criterionId: 'Z9', mark: two, note: '' };
    expect(await submitAudit(audit, [odd], DEFAULT_RUBRIC)).toMatchObject({
      ok: false,
      error: { code: 'unknown-criterion' },
    });
    expect((await window.entries()).length).toBe(written);
  });

  it('never lets a late move of the cursor take a hand-in back', async () => {
    const { audit } = await begin();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    moveTo(audit, 'F3');
    const handIn = submitAudit(audit, [], DEFAULT_RUBRIC);
    moveTo(audit, 'F4');
    vi.advanceTimersByTime(2_000);
    vi.useRealTimers();
    await handIn;
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect((await auditNow(audit.id)).state).toBe('submitted');
  });

  it('remembers where the auditor stayed', async () => {
    const { window, audit } = await begin();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    for (const criterion of ['F1', 'F2', 'F3']) moveTo(audit, criterion);
    vi.advanceTimersByTime(2_000);
    vi.useRealTimers();
    await expect.poll(async () => (await auditNow(audit.id)).position).toBe('F3');
    expect((await window.entries()).filter(({ action }) => action === 'move')).toHaveLength(1);
  });

  it('are not written over a hand-in that comes while the audit is being read', async () => {
    const { window, audit } = await begin();
    await setMark(audit, 'F1', two, '');
    moveTo(audit, 'F2');
    const writing = writePendingMoves();
    await submitAudit(audit, (await readAnswers(audit.id)).values(), DEFAULT_RUBRIC);
    await writing;
    expect((await window.state()).get(`audits ${audit.id}`)).toMatchObject({ state: 'submitted' });
    expect((await auditNow(audit.id)).state).toBe('submitted');
  });

  it('is written at once when the window is about to close', async () => {
    const { audit } = await begin();
    moveTo(audit, 'F3');
    expect(hasPendingMove()).toBe(true);
    await writePendingMoves();
    expect(hasPendingMove()).toBe(false);
    expect((await auditNow(audit.id)).position).toBe('F3');
  });

  it('starts one audit however often it is asked', async () => {
    const { audit } = await begin();
    const ids = await Promise.all([startAudit(audit.planId, 1), startAudit(audit.planId, 1)]);
    expect(ids).toEqual([audit.id, audit.id]);
    const other = await addTestPlan('P-0002');
    const [one, two] = await Promise.all([startAudit(other.planId, 1), startAudit(other.planId, 1)]);
    expect(one).toBe(two);
  });
});

describe('plans', () => {
  it('changes and clears fields, and keeps what was not named', async () => {
    const { audit } = await begin();
    await editPlan(audit.planId, { team: 'North', need: 'SEMH' });
    await editPlan(audit.planId, { team: null, ref: 'P-1042' });
    expect(await readPlanRow(audit.planId)).toMatchObject({
      ref: 'P-1042',
      fields: { need: 'SEMH' },
      week: '2026-W48',
    });
    expect((await readPlanRow(audit.planId))?.fields.team).toBeUndefined();
  });

  it('loses nothing of two changes that are made in one moment', async () => {
    const { window, audit } = await begin();
    const draft = {
      fileHash: 'b'.repeat(64),
      textHash: HASH,
      format: 'pdf',
      addedAt: '2026-11-24T09:00:00.000Z',
    } as const;
    await Promise.all([
      editPlan(audit.planId, { team: 'North' }),
      addDraft(audit.planId, draft),
      editPlan(audit.planId, { need: 'SEMH' }),
    ]);
    expect((await window.state()).get(`plans ${audit.planId}`)).toMatchObject({
      team: 'North',
      need: 'SEMH',
      drafts: [{ number: 1 }, { number: 2 }],
    });
  });

  it('adds drafts and never overwrites one', async () => {
    const { audit } = await begin();
    const draft = {
      fileHash: 'b'.repeat(64),
      textHash: HASH,
      format: 'pdf',
      addedAt: '2026-11-24T09:00:00.000Z',
    } as const;
    expect(await addDraft(audit.planId, draft)).toMatchObject({ draft: 2 });
    expect(await readPlanRow(audit.planId)).toMatchObject({ draft: 1, draftCount: 2 });
    expect(await addDraft('plan-gone', draft)).toBeNull();
  });

  it('removes a plan with everything that hangs on it, and nothing else', async () => {
    const { window, audit } = await begin();
    await setMark(audit, 'F1', two, '');
    await correctSection(audit.planId, HASH, ['b1'], 'F');
    const other = await addTestPlan('P-0002', 'c'.repeat(64));
    await removePlan(audit.planId);
    const left = [...(await window.state()).keys()].filter((key) => /^(plans|audits|answers|corrections) /.test(key));
    expect(left).toEqual([`plans ${other.planId}`]);
    const { db } = currentSession();
    expect(await copyState(db)).toEqual(await window.state());
    expect((await db.meta.get('head'))?.counts).toEqual(await trueCounts(db));
  });
});

describe('a reference that the app gives out', () => {
  it('is never that of a plan that was removed or called otherwise, also after another start', async () => {
    const { window, audit } = await begin();
    const { planId } = await addTestPlan('P-0002', 'c'.repeat(64));
    await addTestPlan('P-0003', 'd'.repeat(64));
    await editPlan(planId, { ref: 'P-1042' });
    const removing = removePlan(audit.planId);
    expect(await freeReference(new Set())).toBe('P-0004');
    await removing;
    expect(await freeReference(new Set(['P-0004']))).toBe('P-0005');
    expect(await copyState(currentSession().db)).toEqual(await window.state());
    await openOrFail();
    expect(await freeReference(new Set())).toBe('P-0004');
  });

  it('may be a number below one that a council uses itself', async () => {
    await begin();
    await addTestPlan('P-1042', 'c'.repeat(64));
    expect(await freeReference(new Set())).toBe('P-0002');
  });
});

describe('corrections', () => {
  it('are numbered in the order they were made, however quickly', async () => {
    const { audit } = await begin();
    const { planId } = audit;
    await Promise.all([
      correctSection(planId, HASH, ['b1'], 'F', audit),
      correctSection(planId, HASH, ['b1', 'b2'], null, audit),
      correctSection(planId, HASH, ['b2'], 'G', audit),
    ]);
    const made = await readCorrections(planId, HASH);
    expect(made.map(({ order, to }) => [order, to])).toEqual([
      [1, 'F'],
      [2, null],
      [3, 'G'],
    ]);
    expect(await readCorrections(planId, 'd'.repeat(64))).toEqual([]);
  });

  it('can be taken back with undo, the newest first', async () => {
    const { audit } = await begin();
    const { planId, id } = audit;
    await correctSection(planId, HASH, ['b1'], 'F', audit);
    await correctSection(planId, HASH, ['b2'], 'G', audit);
    await undo(id);
    expect((await readCorrections(planId, HASH)).map(({ to }) => to)).toEqual(['F']);
    await undo(id);
    expect(await readCorrections(planId, HASH)).toEqual([]);
  });
});
