import type { z } from 'zod';
import { type Channel, CONTRACT, type IpcErrorCode, type RequestOf, type ResponseOf } from '#shared/ipc/contract';
import { fail, type Result } from '#shared/lib/result';

export type IpcResult<T> = Result<T, IpcErrorCode>;
export type Handler<C extends Channel> = (request: RequestOf<C>) => Promise<IpcResult<ResponseOf<C>>>;

/** What stands between the window and a handler. */
export interface Gate<Event> {
  /** Did our own window's main frame, on our own origin, send this? */
  readonly isTrusted: (event: Event) => boolean;
  /** Notes a bug; never receives what was sent. */
  readonly report: (where: string, error: unknown) => void;
}

/**
 * The listener for one channel: checks the sender, parses the request, runs the handler, parses its answer. Always
 * answers a Result; an exception becomes `internal`, with nothing of its text, which could hold a plan's words.
 */
export function answerCall<C extends Channel, Event>(
  channel: C,
  handler: Handler<C>,
  { isTrusted, report }: Gate<Event>,
): (event: Event, ...sent: readonly unknown[]) => Promise<IpcResult<ResponseOf<C>>> {
  // The compiler cannot see that a channel's schema belongs to the same channel's types.
  const request = CONTRACT[channel].request as unknown as z.ZodType<RequestOf<C>>;
  const response = CONTRACT[channel].response as unknown as z.ZodType<ResponseOf<C>>;
  return async (event, ...sent) => {
    try {
      if (!isTrusted(event)) return fail('not-allowed', 'This call did not come from the app’s own window.');
      const parsed = request.safeParse(sent[0]);
      if (sent.length > 1 || !parsed.success) return fail('bad-request', 'The app asked for something it cannot do.');
      const result = await handler(parsed.data);
      return result.ok ? { ok: true, value: response.parse(result.value) } : result;
    } catch (error) {
      report(channel, error);
      return fail('internal', 'Something in the app went wrong. Nothing that was saved is lost. Please try again.');
    }
  };
}
