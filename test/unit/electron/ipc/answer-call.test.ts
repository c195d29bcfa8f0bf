import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Channel, CONTRACT } from '#shared/ipc/contract';
import { answerCall, type Handler } from '../../../../electron/main/ipc/answer-call';
import { makeAnswerCommit } from '../../../helpers/storage/make-commit';

const CHANNELS = Object.keys(CONTRACT) as Channel[];
const TRUSTED = { isTrusted: () => true, report: () => expect.fail('A handler failed.') };

/** A handler that must not be reached. */
function forbidden<C extends Channel>(): Handler<C> {
  return () => expect.fail('Junk got through.');
}

const junk = fc.oneof(
  fc.anything({
    withBigInt: true,
    withMap: true,
    withTypedArray: true,
    withObjectString: true,
    withNullPrototype: true,
  }),
  fc.constantFrom<unknown>(
    { ...makeAnswerCommit(1), extra: 1 },
    { ...makeAnswerCommit(1), changes: [] },
    { ...makeAnswerCommit(1), action: '__proto__' },
    JSON.parse('{"__proto__": {"table": "answers"}, "kind": "file"}'),
    { kind: 'file', hash: '../../../../etc/passwd' },
    { kind: 'file', hash: 'A'.repeat(64), bytes: new Uint8Array(1) },
    { suggestedName: '../report.docx', bytes: new Uint8Array(1) },
    { suggestedName: 'C:\\report.docx', bytes: new Uint8Array(1) },
    { suggestedName: 'report.exe', bytes: new Uint8Array(1) },
    { seq: 1, hash: 'short' },
    Number.NaN,
    -1,
    1.5,
    Number.POSITIVE_INFINITY,
    'council ',
    '',
    'x'.repeat(121),
  ),
);

describe('an IPC call', () => {
  test('is refused, and its handler not reached, for any of 10,000 requests that are not in the contract', async () => {
    let refused = 0;
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...CHANNELS), junk, async (channel, request) => {
        fc.pre(!CONTRACT[channel].request.safeParse(request).success);
        const result = await answerCall(channel, forbidden(), TRUSTED)({}, request);
        expect(!result.ok && result.error.code).toBe('bad-request');
        refused += 1;
      }),
      { numRuns: 10_000 },
    );
    expect(refused).toBe(10_000);
  });

  test.each(CHANNELS)('on %s is refused when it does not come from our own window', async (channel) => {
    const result = await answerCall(channel, forbidden(), { ...TRUSTED, isTrusted: () => false })({}, undefined);
    expect(!result.ok && result.error.code).toBe('not-allowed');
  });

  test('is refused with more than one argument', async () => {
    const result = await answerCall('app:info', forbidden(), TRUSTED)({}, undefined, 'more');
    expect(!result.ok && result.error.code).toBe('bad-request');
  });

  test('hands the handler exactly what was asked and the window what was answered', async () => {
    const answer = answerCall(
      'store:compare',
      async (head) => ({ ok: true, value: head.seq === 3 ? 'same' : 'behind' }),
      TRUSTED,
    );
    expect(await answer({}, { seq: 3, hash: 'a'.repeat(64) })).toEqual({ ok: true, value: 'same' });
  });

  test.each([
    ['throws', () => Promise.reject(new Error('Secret words of a plan'))],
    ['answers what the contract does not know', async () => ({ ok: true, value: 'Secret words of a plan' }) as never],
  ])('becomes an internal error without its text when the handler %s', async (_how, handler) => {
    const reported: string[] = [];
    const gate = { isTrusted: () => true, report: (where: string) => reported.push(where) };
    const result = await answerCall('store:compare', handler, gate)({}, { seq: 0, hash: '0'.repeat(64) });
    expect(!result.ok && result.error.code).toBe('internal');
    expect(JSON.stringify(result)).not.toContain('Secret');
    expect(reported).toEqual(['store:compare']);
  });
});
