import { z } from 'zod';
import {
  type Channel,
  CONTRACT,
  IPC_ERROR_CODES,
  type IpcErrorCode,
  type RequestOf,
  type ResponseOf,
} from '#shared/ipc/contract';
import { fail, ok, type Result } from '#shared/lib/result';

/** What the preload script puts on the window: one function, and nothing else. */
export interface Bridge {
  call(channel: string, request: unknown): Promise<unknown>;
}

declare global {
  interface Window {
    readonly ehcPlanAudit?: Bridge;
  }
}

const failureSchema = z.strictObject({
  ok: z.literal(false),
  error: z.strictObject({ code: z.enum(IPC_ERROR_CODES), message: z.string() }),
});
const successSchema = z.looseObject({ ok: z.literal(true), value: z.unknown().optional() });

const NO_ANSWER =
  'The app could not reach the part of itself that keeps your work. Nothing that says "Saved" is lost; close the window and start the app again.';
const ODD_ANSWER =
  'The app got an answer it does not understand. Nothing that says "Saved" is lost; close the window and start the app again.';

let stand: Bridge | null = null;

/** Puts a bridge in place of the window's own: tests join the window's code to real services this way. */
export function setBridge(bridge: Bridge | null): void {
  stand = bridge;
}

const theBridge = (): Bridge | undefined => stand ?? globalThis.window?.ehcPlanAudit;

/**
 * One call of the main process. Sends in the same task it is called in: no await comes before it, so that a key press is
 * on its way to disk at once. What comes back is unknown until the contract's own schema has read it.
 */
export async function call<C extends Channel>(
  channel: C,
  request: RequestOf<C>,
): Promise<Result<ResponseOf<C>, IpcErrorCode>> {
  const bridge = theBridge();
  if (bridge === undefined) return fail('internal', NO_ANSWER);
  let answer: unknown;
  try {
    answer = await bridge.call(channel, request);
  } catch {
    // The other side answers expected failures as values; a rejection means that it is gone, whatever it says.
    return fail('internal', NO_ANSWER);
  }
  return readAnswer(channel, answer);
}

function readAnswer<C extends Channel>(channel: C, answer: unknown): Result<ResponseOf<C>, IpcErrorCode> {
  const failure = failureSchema.safeParse(answer);
  if (failure.success) return failure.data;
  const success = successSchema.safeParse(answer);
  if (!success.success) return fail('internal', ODD_ANSWER);
  const value = CONTRACT[channel].response.safeParse(success.data.value);
  if (!value.success) return fail('internal', ODD_ANSWER);
  // The schema of this very channel has just read it; TypeScript cannot follow a lookup by a type parameter.
  return ok(value.data as ResponseOf<C>);
}
