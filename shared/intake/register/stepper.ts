import type { RegisterHooks, RegisterProgress } from '#shared/domain/register/mapped-register';

/** Longest stretch of work without a pause, in milliseconds: a cancel is heard within about this time. */
const STRETCH_MS = 40;

/** Lets long work breathe: tells how far it is, hears a cancel, and gives way to whatever else waits in this thread. */
export class Stepper {
  readonly #hooks: RegisterHooks;
  readonly #stage: RegisterProgress['stage'];
  #last = performance.now();

  constructor(hooks: RegisterHooks, stage: RegisterProgress['stage']) {
    this.#hooks = hooks;
    this.#stage = stage;
  }

  /** True where it is time to `pause`. Cheap enough to be asked for every row. */
  get due(): boolean {
    return performance.now() - this.#last >= STRETCH_MS;
  }

  /** Rejects with the signal's reason once work was cancelled. */
  async pause(share: number, rows: number): Promise<void> {
    this.#hooks.onProgress?.({ stage: this.#stage, share: Math.min(1, Math.max(0, share)), rows });
    await new Promise<void>((resolve) => setTimeout(resolve));
    this.#hooks.signal?.throwIfAborted();
    this.#last = performance.now();
  }
}
