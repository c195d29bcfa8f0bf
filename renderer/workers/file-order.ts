import { type Deferred, deferred } from './deferred';

/** One file's turn among those of its list. */
export interface Turn {
  /** Settled once every earlier file has its reference or will never need one. */
  readonly earlier: Promise<void>;
  /** This file has its reference, or will never need one. */
  readonly settle: () => void;
}

/**
 * Lets files take their numbers in the order of their list, though they are read side by side and end in any order. What
 * waits here never holds up what it waits for: readers take files in the same order, so every earlier file is being read
 * or is done.
 */
export class FileOrder {
  readonly #turns: readonly Turn[];

  constructor(count: number) {
    let earlier = Promise.resolve();
    this.#turns = Array.from({ length: count }, () => {
      const own: Deferred<void> = deferred();
      const turn = { earlier, settle: () => own.resolve() };
      earlier = earlier.then(() => own.promise);
      return turn;
    });
  }

  turn(index: number): Turn {
    const turn = this.#turns[index];
    if (turn === undefined) throw new Error('There is no such file in this list.');
    return turn;
  }
}
