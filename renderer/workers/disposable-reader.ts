import type { IntakeErrorCode } from '#shared/domain/plan/intake-errors';
import { type RefusalReason, wordsToLoad } from '#shared/domain/plan/refusal-words';
import { fail, ok, type Result } from '#shared/lib/result';
import { type IntakeRequest, intakeAnswerSchema, type ReadPlan } from './intake-messages';
import type { PortListener, WorkerPort } from './start-port-worker';

/** Tests hand in their own. */
export type StartPort = (listener: PortListener) => WorkerPort<IntakeRequest>;

type ReadResult = Result<ReadPlan, IntakeErrorCode | 'cancelled'>;

const refusal = (reason: RefusalReason): ReadResult => fail(reason.code, wordsToLoad(reason));

/** Reads one file at a time in a worker of its own, which is thrown away when it overruns, crashes or talks nonsense. */
export class DisposableReader {
  readonly #start: StartPort;
  #port: WorkerPort<IntakeRequest> | null = null;
  #reading = -1;
  #settle: ((result: ReadResult) => void) | null = null;

  constructor(start: StartPort) {
    this.#start = start;
  }

  read(request: IntakeRequest): Promise<ReadResult> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => this.#throwAway(refusal({ code: 'timeout' })), request.limits.seconds * 1_000);
      this.#settle = (result) => {
        clearTimeout(timer);
        this.#settle = null;
        resolve(result);
      };
      this.#reading = request.id;
      this.#port ??= this.#startPort();
      this.#port.post(request);
    });
  }

  /** Stops at once; a read that is going on answers `cancelled`. */
  stop(): void {
    this.#throwAway(fail('cancelled', 'Stopped before it was read.'));
  }

  /** What a worker says after it was thrown away is not listened to. */
  #startPort(): WorkerPort<IntakeRequest> {
    const whileCurrent = (act: () => void) => {
      if (this.#port === port) act();
    };
    const port = this.#start({
      message: (data) => whileCurrent(() => this.#answer(data)),
      crash: () => whileCurrent(() => this.#throwAway(refusal({ code: 'corrupt' }))),
    });
    return port;
  }

  #answer(data: unknown): void {
    const answer = intakeAnswerSchema.safeParse(data);
    if (!answer.success || answer.data.id !== this.#reading) this.#throwAway(refusal({ code: 'unsafe' }));
    else this.#settle?.(answer.data.kind === 'read' ? ok(answer.data) : refusal(answer.data));
  }

  #throwAway(result: ReadResult): void {
    this.#port?.terminate();
    this.#port = null;
    this.#settle?.(result);
  }
}
