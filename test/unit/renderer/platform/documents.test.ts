import 'fake-indexeddb/auto';
import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import type { PlanText } from '#shared/domain/plan/plan-text';
import { getFile, getPlanText, putDocument, sha256 } from '../../../../renderer/platform/documents';
import { windowOnMain } from '../../../helpers/renderer/window-on-main';

const TEXT: PlanText = {
  intakeVersion: 1,
  format: 'docx',
  blocks: [{ id: 'b0', kind: 'paragraph', text: 'An invented line – with “quotes” and 字.' }],
  sections: [{ id: 'F', title: 'Section F', blockIds: ['b0'] }],
  warnings: [],
};
const encode = (text: string) => new TextEncoder().encode(text);

it('hashes as everyone else does', async () => {
  expect(await sha256(encode('plan'))).toBe(createHash('sha256').update('plan').digest('hex'));
});

it('keeps files and texts and gives them back whole', async () => {
  await windowOnMain();
  const file = await putDocument('file', encode('bytes'));
  const text = await putDocument('text', encode(JSON.stringify(TEXT)));
  if (!(file.ok && text.ok)) throw new Error('Not kept.');
  expect(await getFile(file.value)).toEqual({ ok: true, value: encode('bytes') });
  expect(await getPlanText(text.value)).toEqual({ ok: true, value: TEXT });
});

it('says so when a text is not there, not JSON or not a plan text', async () => {
  await windowOnMain();
  expect(await getPlanText('e'.repeat(64))).toMatchObject({ ok: false, error: { code: 'not-found' } });
  for (const odd of ['{"blocks":', '{"format":"docx"}']) {
    const kept = await putDocument('text', encode(odd));
    if (!kept.ok) throw new Error('Not kept.');
    expect(await getPlanText(kept.value)).toMatchObject({ ok: false, error: { code: 'read-failed' } });
  }
});
