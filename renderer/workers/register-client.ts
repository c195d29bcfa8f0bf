import type { z } from 'zod';
import type { RegisterHooks } from '#shared/domain/register/mapped-register';
import { REGISTER_ERRORS, type RegisterErrorCode } from '#shared/domain/register/register-errors';
import { REGISTER_LIMITS } from '#shared/domain/register/register-limits';
import { fail, type Result } from '#shared/lib/result';
import { type RegisterRequest, registerAnswerSchema, resultOf } from './register-messages';
import type { PortListener, WorkerPort } from './start-port-worker';

/** Tests hand in their own. */
export type StartRegisterPort = (listener: PortListener) => WorkerPort<RegisterRequest>;
/** A request before it has its number. */
export type Asked = RegisterRequest extends infer R ? (R extends RegisterRequest ? Omit<R, 'id'> : never) : never;

interface Waiting {
  readonly id: number;
  readonly hooks: RegisterHooks;
  readonly settle: (result: Result<unknown, RegisterErrorCode>) => void;
}

const failed = (code: RegisterErrorCode): Result<never, RegisterErrorCode> => fail(code, REGISTER_ERRORS[code]);

/**
 * Speaks with one register worker, one request at a time. A worker that overruns, crashes or talks nonsense is ended; so
 * is one whose work is cancelled, for a parser that is busy hears nothing.
 */
export class RegisterClient {
  readonly #port: WorkerPort<RegisterRequest>;
  #waiting: Waiting | null = null;
  #closed: Result<never, RegisterErrorCode> | null = null;
  #lastId = 0;

  constructor(start: StartRegisterPort) {
    this.#port = start({ message: (data) => this.#hear(data), crash: () => this.#end(failed('corrupt')) });
  }

  /** Rejects with the signal's reason once cancelled; the worker is then ended, and every later request fails. */
  async ask<T extends z.ZodType>(
    request: Asked,
    value: T,
    hooks: RegisterHooks & { readonly signal?: AbortSignal },
  ): Promise<Result<z.infer<T>, RegisterErrorCode>> {
    hooks.signal?.throwIfAborted();
    const stop = () => this.close();
    hooks.signal?.addEventListener('abort', stop, { once: true });
    try {
      const answer = await this.#send(request, hooks);
      hooks.signal?.throwIfAborted();
      const checked = resultOf(value).safeParse(answer);
      if (checked.success) return checked.data as Result<z.infer<T>, RegisterErrorCode>;
      this.#end(failed('unsafe'));
      return failed('unsafe');
    } finally {
      hooks.signal?.removeEventListener('abort', stop);
    }
  }

  close(): void {
    this.#end(failed('unreadable'));
  }

  async #send(request: Asked, hooks: RegisterHooks): Promise<Result<unknown, RegisterErrorCode>> {
    if (this.#waiting) throw new Error('A register worker answers one request at a time.');
    if (this.#closed) return this.#closed;
    this.#lastId += 1;
    const id = this.#lastId;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const answered = new Promise<Result<unknown, RegisterErrorCode>>((resolve) => {
      timer = setTimeout(() => this.#end(failed('timeout')), REGISTER_LIMITS.seconds * 1_000);
      this.#waiting = { id, hooks, settle: resolve };
      this.#port.post({ ...request, id } as RegisterRequest);
    });
    try {
      return await answered;
    } finally {
      clearTimeout(timer);
      this.#waiting = null;
    }
  }

  #hear(data: unknown): void {
    const waiting = this.#waiting;
    const answer = registerAnswerSchema.safeParse(data);
    if (!answer.success) {
      this.#end(failed('unsafe'));
      return;
    }
    if (waiting === null || answer.data.id !== waiting.id) return;
    if (answer.data.kind === 'progress') waiting.hooks.onProgress?.(answer.data.progress);
    else waiting.settle(answer.data.result as Result<unknown, RegisterErrorCode>);
  }

  #end(result: Result<never, RegisterErrorCode>): void {
    if (this.#closed) return;
    this.#closed = result;
    this.#port.terminate();
    this.#waiting?.settle(result);
  }
}
