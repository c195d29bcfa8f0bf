import { afterEach, describe, expect, it } from 'vitest';
import { call, setBridge } from '../../../../renderer/platform/bridge';

afterEach(() => setBridge(null));

const answering = (answer: unknown) => setBridge({ call: () => Promise.resolve(answer) });

describe('calling main', () => {
  it('hands on what fits the contract', async () => {
    answering({ ok: true, value: 'same' });
    expect(await call('store:compare', { seq: 0, hash: '0'.repeat(64) })).toEqual({ ok: true, value: 'same' });
  });

  it('hands on a failure with its code and sentence', async () => {
    const failure = { ok: false, error: { code: 'no-space', message: 'The disk is full.' } };
    answering(failure);
    expect(await call('store:snapshot', undefined)).toEqual(failure);
  });

  it.each([
    ['nothing', undefined],
    ['a bare value', 'same'],
    ['a value that the channel does not have', { ok: true, value: 'other' }],
    ['a value where none belongs', { ok: false, error: { code: 'made-up', message: 'x' } }],
  ])('takes %s for a broken app, not for an answer', async (_what, answer) => {
    answering(answer);
    expect(await call('store:compare', { seq: 0, hash: '0'.repeat(64) })).toMatchObject({
      ok: false,
      error: { code: 'internal' },
    });
  });

  it('answers in a sentence when main is gone, and repeats nothing of the error', async () => {
    setBridge({ call: () => Promise.reject(new Error('private words')) });
    const answer = await call('store:open', undefined);
    expect(answer).toMatchObject({ ok: false, error: { code: 'internal' } });
    expect(JSON.stringify(answer)).not.toContain('private');
  });

  it('answers in a sentence outside the app', async () => {
    expect(await call('store:open', undefined)).toMatchObject({ ok: false, error: { code: 'internal' } });
  });

  it('accepts an answer without a value where the channel has none', async () => {
    answering({ ok: true, value: undefined });
    expect(await call('workspace:switch', 'sample')).toEqual({ ok: true, value: undefined });
    answering({ ok: true });
    expect(await call('workspace:switch', 'sample')).toEqual({ ok: true, value: undefined });
  });
});
