import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import type { Audit } from '#shared/domain/audit/audit';
import { setMark } from '../../../../renderer/db/actions/answers';
import { stepsOf } from '../../../../renderer/db/kept-steps';
import { switchWorkspace } from '../../../../renderer/db/sample-data';
import { currentSession } from '../../../../renderer/db/session';
import { areEarlierUnread, redo, undo } from '../../../../renderer/db/undo';
import { readAnswers } from '../../../helpers/renderer/read-stored';
import { openOrFail, startWork } from '../../../helpers/renderer/start-work';
import { type WindowOnMain, windowOnMain } from '../../../helpers/renderer/window-on-main';

const rate = (audit: Audit, criterion: string, value: number): Promise<void> =>
  setMark(audit, criterion, { kind: 'rating', value }, '');

const marksOf = async (audit: Audit): Promise<readonly string[]> =>
  [...(await readAnswers(audit.id)).values()].map(({ criterionId }) => criterionId).sort();

/** An audit with F1 and F2 rated by a window that was then killed. */
async function afterRestart(): Promise<{ window: WindowOnMain; audit: Audit }> {
  const window = await windowOnMain();
  await openOrFail();
  const audit = await startWork();
  await rate(audit, 'F1', 1);
  await rate(audit, 'F2', 2);
  await window.killAndRestart();
  await openOrFail();
  await readAnswers(audit.id);
  return { window, audit };
}

const reads = ({ calls }: WindowOnMain): number => calls.filter((channel) => channel === 'store:steps').length;

it('reads nothing for an audit that was just started', async () => {
  const window = await windowOnMain();
  await openOrFail();
  const audit = await startWork();
  await stepsOf(currentSession(), audit.id).load();
  expect(await undo(audit.id)).toBe(false);
  await rate(audit, 'F1', 1);
  expect(await undo(audit.id)).toBe(true);
  expect(reads(window)).toBe(0);
});

it('takes back steps of before at once when asked while they are still being read, each once and in order', async () => {
  const { window, audit } = await afterRestart();
  expect(await Promise.all([undo(audit.id), undo(audit.id), undo(audit.id)])).toEqual([true, true, false]);
  expect(await marksOf(audit)).toEqual([]);
  expect(reads(window)).toBe(1);
  expect(await redo(audit.id)).toBe(true);
  expect(await marksOf(audit)).toEqual(['F1']);
});

it('undoes nothing that came after it was asked for', async () => {
  const { audit } = await afterRestart();
  const asked = undo(audit.id);
  await rate(audit, 'F3', 3);
  expect(await asked).toBe(false);
  expect(await marksOf(audit)).toEqual(['F1', 'F2', 'F3']);
  for (const left of [['F1', 'F2'], ['F1'], []]) {
    expect(await undo(audit.id)).toBe(true);
    expect(await marksOf(audit)).toEqual(left);
  }
});

it('says that steps of before could not be read, keeps those of now, and tries again', async () => {
  const { window, audit } = await afterRestart();
  window.accident = (channel) => (channel === 'store:steps' ? 'lose-request' : undefined);
  expect(await undo(audit.id)).toBe(false);
  expect(areEarlierUnread(audit.id)).toBe(true);
  await rate(audit, 'F3', 3);
  expect(await undo(audit.id)).toBe(true);
  expect(await marksOf(audit)).toEqual(['F1', 'F2']);
  window.accident = () => undefined;
  expect(await undo(audit.id)).toBe(true);
  expect(areEarlierUnread(audit.id)).toBe(false);
  expect(await marksOf(audit)).toEqual(['F1']);
});

it('brings the steps back after a switch of workspace and back', async () => {
  const { audit } = await afterRestart();
  await rate(audit, 'F3', 3);
  for (const workspace of ['sample', 'council'] as const) expect((await switchWorkspace(workspace)).ok).toBe(true);
  await readAnswers(audit.id);
  await stepsOf(currentSession(), audit.id).load();
  for (const left of [['F1', 'F2'], ['F1'], []]) {
    expect(await undo(audit.id)).toBe(true);
    expect(await marksOf(audit)).toEqual(left);
  }
  expect(await undo(audit.id)).toBe(false);
});
