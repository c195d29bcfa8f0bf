import type { Drafts, Fields } from './drafts';

/**
 * Keeps the draft of one form among those of others, until the form is saved or thrown away. What was kept a moment ago may not
 * stand in the drafts that are read back, so the keeper remembers for itself that there is something to forget.
 */
export class DraftKeeper {
  readonly #key: string;
  readonly #save: (drafts: Drafts) => unknown;
  #wasKept = false;
  #isOver = false;

  /** @param save keeps all drafts, in the order in which it is called. */
  constructor(key: string, save: (drafts: Drafts) => unknown) {
    this.#key = key;
    this.#save = save;
  }

  keep(drafts: Drafts, typed: Fields): void {
    if (this.#isOver) return;
    this.#wasKept = true;
    this.#save({ ...drafts, [this.#key]: typed });
  }

  /** What is typed from now on, or still waits, is not kept any longer. */
  end(drafts: Drafts): void {
    this.#isOver = true;
    if (this.#wasKept || Object.hasOwn(drafts, this.#key)) this.#save(withoutDraft(drafts, this.#key));
  }
}

export const withoutDraft = (drafts: Drafts, key: string): Drafts =>
  Object.fromEntries(Object.entries(drafts).filter(([each]) => each !== key));
