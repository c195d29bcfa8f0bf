import { type AddedPlan, findReference, freeReference } from '../db/actions/add-plan';
import { type Deferred, deferred } from './deferred';

/** Where a read file is to go. `taken`: its reference belongs to a plan that is there, and a person has to choose. */
export type Place =
  | { readonly kind: 'new'; readonly ref: string }
  | { readonly kind: 'draft'; readonly planId: string }
  | { readonly kind: 'taken'; readonly planId: string; readonly ref: string };

/** Gives out references one file after the other, so that two files of one run never get the same. */
export class Places {
  /** References given out: the plan that got one, or null when it came to nothing. */
  readonly #reserved = new Map<string, Deferred<string | null>>();
  #turn: Promise<unknown> = Promise.resolve();

  /** Where a file with this known or guessed reference goes; without one it gets the next free number. */
  find(wanted: string | null): Promise<Place> {
    return this.#inTurn(() => (wanted === null ? this.#free() : this.#wanted(wanted)));
  }

  /** Adds a plan under a reference that was given out. However that ends, whoever waits for the reference is told. */
  async fill(ref: string, add: () => Promise<AddedPlan | null>): Promise<AddedPlan | null> {
    let added: AddedPlan | null = null;
    try {
      added = await add();
      return added;
    } finally {
      this.#reserved.get(ref)?.resolve(added?.planId ?? null);
      this.#reserved.delete(ref);
    }
  }

  async #wanted(ref: string): Promise<Place> {
    const sameRun = await this.#reserved.get(ref)?.promise;
    const planId = sameRun ?? (await findReference(ref))?.planId;
    return planId === undefined ? this.#reserve(ref) : { kind: 'taken', planId, ref };
  }

  async #free(): Promise<Place> {
    return this.#reserve(await freeReference(new Set(this.#reserved.keys())));
  }

  #reserve(ref: string): Place {
    this.#reserved.set(ref, deferred());
    return { kind: 'new', ref };
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#turn.then(work);
    this.#turn = done.catch(() => undefined);
    return done;
  }
}
