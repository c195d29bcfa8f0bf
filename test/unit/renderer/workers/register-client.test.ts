import { afterEach, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { REGISTER_ERRORS } from '#shared/domain/register/register-errors';
import { REGISTER_LIMITS } from '#shared/domain/register/register-limits';
import { RegisterClient } from '../../../../renderer/workers/register-client';
import type { RegisterRequest } from '../../../../renderer/workers/register-messages';
import type { PortListener } from '../../../../renderer/workers/start-port-worker';

const LOOK = { kind: 'look', sheet: 0, headerRow: undefined } as const;

function open() {
  let listener: PortListener | undefined;
  const posted: RegisterRequest[] = [];
  const terminate = vi.fn();
  const client = new RegisterClient((given) => {
    listener = given;
    return { post: (request) => posted.push(request), terminate };
  });
  return { client, posted, terminate, say: (data: unknown) => listener?.message(data), crash: () => listener?.crash() };
}

const refused = (code: keyof typeof REGISTER_ERRORS) => ({
  ok: false,
  error: { code, message: REGISTER_ERRORS[code] },
});

afterEach(() => vi.useRealTimers());

describe('what the window makes of a register worker', () => {
  it('hands on progress and the answer, and hears nothing of another request', async () => {
    const { client, posted, say } = open();
    const onProgress = vi.fn();
    const answer = client.ask(LOOK, z.number(), { onProgress });
    expect(posted).toEqual([{ ...LOOK, id: 1 }]);
    const progress = { stage: 'reading', share: 0.5, rows: 7 };
    say({ kind: 'progress', id: 1, progress });
    say({ kind: 'done', id: 99, result: { ok: true, value: 1 } });
    say({ kind: 'done', id: 1, result: { ok: true, value: 42 } });
    expect(await answer).toEqual({ ok: true, value: 42 });
    expect(onProgress.mock.calls).toEqual([[progress]]);
  });

  it.each([
    ['no message of ours', 'what is this'],
    ['an answer of another form', { kind: 'done', id: 1, result: { ok: true, value: 'no number' } }],
    [
      'a failure with words of its own code',
      { kind: 'done', id: 1, result: { ok: false, error: { code: 'x', message: 'y' } } },
    ],
  ])('does not believe %s, and ends the worker', async (_, data) => {
    const { client, say, terminate } = open();
    const answer = client.ask(LOOK, z.number(), {});
    say(data);
    expect(await answer).toEqual(refused('unsafe'));
    expect(terminate).toHaveBeenCalledOnce();
    expect(await client.ask(LOOK, z.number(), {})).toEqual(refused('unsafe'));
  });

  it('ends a worker that crashes, overruns or is cancelled', async () => {
    const crashed = open();
    const answer = crashed.client.ask(LOOK, z.number(), {});
    crashed.crash();
    expect(await answer).toEqual(refused('corrupt'));

    vi.useFakeTimers();
    const slow = open();
    const late = slow.client.ask(LOOK, z.number(), {});
    await vi.advanceTimersByTimeAsync(REGISTER_LIMITS.seconds * 1_000);
    expect(await late).toEqual(refused('timeout'));
    expect(slow.terminate).toHaveBeenCalledOnce();

    const stopped = open();
    const controller = new AbortController();
    const cancelled = stopped.client.ask(LOOK, z.number(), { signal: controller.signal });
    const said = expect(cancelled).rejects.toThrow('no more');
    controller.abort(new Error('no more'));
    await said;
    expect(stopped.terminate).toHaveBeenCalledOnce();
  });
});
