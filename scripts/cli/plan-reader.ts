import { Worker } from 'node:worker_threads';
import { INTAKE_ERRORS, type IntakeErrorCode } from '#shared/domain/plan/intake-errors';
import type { IntakeLimits } from '#shared/domain/plan/intake-limits';
import type { PlanFileResult } from '#shared/intake/read-plan-file';
import { fail } from '#shared/lib/result';
import type { ReaderReply } from './plan-reader-worker';

/** Heap a worker may take for one file, in MB; a plan needs a tenth of it. */
const HEAP_MB = 512;

/** A fault of this program while it read a file; `message` names the fault and holds nothing of the file. */
export class ReaderFault extends Error {}

const refused = (code: IntakeErrorCode): PlanFileResult => fail(code, INTAKE_ERRORS[code]);

/** By name: removing every listener would also cut the worker's own, and no message would arrive again. */
function stopListening(worker: Worker): void {
  for (const event of ['message', 'error', 'exit']) worker.removeAllListeners(event);
  // A thread being thrown away may still report its end; nobody is waiting for it.
  worker.on('error', () => undefined);
}

/**
 * A thread does not take over the way its parent loads TypeScript, so its first module, plain JavaScript, sets that up
 * and then goes on to the reader.
 */
function threadStart(): URL {
  const loader = import.meta.resolve('tsx/esm/api');
  const reader = new URL('./plan-reader-worker.ts', import.meta.url).href;
  const start = `import { register } from ${JSON.stringify(loader)}; register(); await import(${JSON.stringify(reader)});`;
  return new URL(`data:text/javascript,${encodeURIComponent(start)}`);
}

/**
 * Reads plan files one after another in a worker thread of its own, and throws the thread away when a file takes longer
 * than `limits.seconds` or more memory than a plan can need. Loading the thread is not on the file's clock.
 */
export class PlanReader {
  readonly #limits: IntakeLimits;
  readonly #heapMb: number;
  #worker: Worker | null = null;

  constructor(limits: IntakeLimits, heapMb = HEAP_MB) {
    this.#limits = limits;
    this.#heapMb = heapMb;
  }

  async read(bytes: Uint8Array): Promise<PlanFileResult> {
    const worker = await this.#ready();
    return new Promise<PlanFileResult>((resolve, reject) => {
      const finish = (settle: () => void, discard: boolean) => {
        clearTimeout(timer);
        stopListening(worker);
        if (discard) this.#discard();
        settle();
      };
      const timer = setTimeout(() => finish(() => resolve(refused('timeout')), true), this.#limits.seconds * 1000);
      worker.once('message', (reply: ReaderReply) => {
        if (reply.kind === 'read') finish(() => resolve(reply.result), false);
        else finish(() => reject(new ReaderFault(reply.kind === 'failed' ? reply.name : 'out of turn')), true);
      });
      worker.once('error', (error: Error) => {
        const outOfMemory = 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
        finish(
          () => (outOfMemory ? resolve(refused('too-large')) : reject(new ReaderFault(error.name, { cause: error }))),
          true,
        );
      });
      worker.once('exit', () => finish(() => reject(new ReaderFault('stopped without an answer')), true));
      worker.postMessage({ bytes, limits: this.#limits });
    });
  }

  async close(): Promise<void> {
    const worker = this.#worker;
    this.#worker = null;
    await worker?.terminate();
  }

  #discard(): void {
    void this.#worker?.terminate();
    this.#worker = null;
  }

  async #ready(): Promise<Worker> {
    if (this.#worker) return this.#worker;
    const worker = new Worker(threadStart(), {
      resourceLimits: { maxOldGenerationSizeMb: this.#heapMb },
      // Libraries may print; standard output is for JSON alone.
      stdout: true,
      stderr: true,
    });
    worker.stdout.resume();
    worker.stderr.resume();
    await new Promise<void>((resolve, reject) => {
      worker.once('message', () => resolve());
      worker.once('error', reject);
    });
    stopListening(worker);
    this.#worker = worker;
    return worker;
  }
}
