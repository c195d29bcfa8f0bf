import type { SaveState } from '../db/commit-queue';

/** Milliseconds without a change after which it is said that all is saved. */
export const QUIET_MS = 8_000;

interface Voice {
  readonly polite: (message: string) => void;
  readonly urgent: (message: string) => void;
  /** Runs something later, unless what it answers is called first. */
  readonly later: (run: () => void, milliseconds: number) => () => void;
}

/**
 * What a screen reader hears of saving: a failure at once and once, that it is over, and once a person rests, that all is
 * saved. Never each save: at a key press a second nobody could hear anything else.
 */
export class SaveSpeech {
  readonly #voice: Voice;
  #failing = false;
  #stopWaiting: (() => void) | null = null;

  constructor(voice: Voice) {
    this.#voice = voice;
  }

  /** Told whenever the state of saving changes. */
  hear(state: SaveState): void {
    if (state.kind === 'failed' && !this.#failing) {
      this.#failing = true;
      this.quiet();
      this.#voice.urgent(`Not saved. ${state.message} It is tried again. Keep the window open.`);
    }
    if (state.kind === 'saved' && this.#failing) {
      this.#failing = false;
      this.quiet();
      this.#voice.polite('Saving works again. All work is saved.');
    }
  }

  /** Told of each change that is worth a word once it has been saved. */
  saved(): void {
    this.quiet();
    if (!this.#failing) this.#stopWaiting = this.#voice.later(() => this.#voice.polite('All work saved.'), QUIET_MS);
  }

  /** Says nothing more of what was saved so far. */
  quiet(): void {
    this.#stopWaiting?.();
    this.#stopWaiting = null;
  }
}
