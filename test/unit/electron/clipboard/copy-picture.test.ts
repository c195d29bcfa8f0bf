import { expect, test } from 'vitest';
import { answerCall } from '../../../../electron/main/ipc/answer-call';
import { copyPicture, type PutPicture } from '../../../../electron/main/services/clipboard/copy-picture';
import { pictureHead } from '../../../helpers/picture-head';

const GATE = { isTrusted: () => true, report: () => expect.fail('A handler failed.') };
const callWith = (put: PutPicture) => answerCall('clipboard:picture', ({ bytes }) => copyPicture(put, bytes), GATE);

test('a picture of the window is put on the clipboard as it is', async () => {
  const put: Uint8Array[] = [];
  const answer = await callWith(async (bytes) => put.push(bytes) > 0)({}, { bytes: pictureHead(20, 10) });
  expect(answer).toEqual({ ok: true, value: undefined });
  expect(put).toEqual([pictureHead(20, 10)]);
});

test.each<[string, PutPicture]>([
  ['cannot read', async () => false],
  ['refuses', () => Promise.reject(new Error('The clipboard is held.'))],
])('one that the system %s is told of, and that the clipboard is as it was', async (_name, put) => {
  const answer = await callWith(put)({}, { bytes: pictureHead(20, 10) });
  expect(answer).toMatchObject({
    ok: false,
    error: { code: 'write-failed', message: expect.stringContaining('What was copied before') },
  });
});

test.each([
  ['text', { bytes: new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"/>'.repeat(3)) }],
  ['a JPEG', { bytes: Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, ...new Uint8Array(100)]) }],
  ['nothing', { bytes: new Uint8Array(0) }],
  ['more pixels than there is memory for', { bytes: pictureHead(60_000, 60_000) }],
  ['a list of numbers', { bytes: [...pictureHead(10, 10)] }],
  ['a path beside it', { bytes: pictureHead(10, 10), path: '/etc/passwd' }],
])('%s never reaches the clipboard', async (_name, request) => {
  const answer = await callWith(() => expect.fail('Junk got through.'))({}, request);
  expect(!answer.ok && answer.error.code).toBe('bad-request');
});
