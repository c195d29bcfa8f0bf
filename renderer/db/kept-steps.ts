import { NO_STEPS, type Now, recordKey, type Step, type Steps, stepsFromTrail } from '#shared/domain/audit/steps';
import type { Change } from '#shared/domain/store/change';
import { createSignal, type Signal } from '../components/signal';
import { call } from '../platform/bridge';
import { isFollowed, rememberStored } from './latest-records';
import type { Session } from './session';
import { PHRASE_BANK_SETTING } from './setting-keys';

/** A step that was just taken back or done again; each time another object. */
export interface TakenStep {
  readonly kind: 'undo' | 'redo';
  readonly step: Step;
}

export interface Stack extends Steps {
  readonly taken: TakenStep | null;
  /** True while the steps of before this start could not be read from the journal. */
  readonly unread: boolean;
}

export const EMPTY_STACK: Stack = { ...NO_STEPS, taken: null, unread: false };

/**
 * What one user action made of the steps, to be gone through again on top of older ones.
 *
 * @param older records as they stood before anything was done in this window.
 */
export type StepMove = (steps: Steps, older: Now) => Steps;

const NOTHING_OLDER: Now = () => undefined;

/** The steps of one audit in this window. */
export class AuditSteps {
  readonly stack: Signal<Stack> = createSignal(EMPTY_STACK);
  readonly #session: Session;
  readonly #auditId: string;
  /** The newest entry on disk when this began: what is done in this window comes after it. */
  readonly #since: number;
  /** What was done before the journal's steps were here; null once they are. */
  #meanwhile: StepMove[] | null = [];
  #reading: Promise<boolean> | null = null;
  /** Counts new steps: what was asked for before one of them is not done after it. */
  #newSteps = 0;

  constructor(session: Session, auditId: string) {
    this.#session = session;
    this.#auditId = auditId;
    this.#since = session.queue.savedSeq;
  }

  /** Takes in what was just done. @param taken null for a new step. */
  move(move: StepMove, taken: TakenStep | null): void {
    if (taken === null) this.#newSteps += 1;
    this.#meanwhile?.push(move);
    const here = this.stack.get();
    this.stack.set({ ...here, ...move(here, NOTHING_OLDER), taken });
  }

  /** Waits for the steps of before this start; false when there are none or something else was done meanwhile. */
  async older(): Promise<boolean> {
    if (this.#meanwhile === null) return false;
    const newSteps = this.#newSteps;
    return (await this.load()) && this.#newSteps === newSteps;
  }

  /** From here on there is nothing to take back: the audit has just been started or handed in. */
  clear(): void {
    this.#meanwhile = null;
    this.stack.set(EMPTY_STACK);
  }

  /**
   * Puts the steps that an earlier window could have taken back below those of this one. Resolves to false when they
   * could not be read; asked again, they are read again.
   */
  load(): Promise<boolean> {
    if (this.#meanwhile === null) return Promise.resolve(true);
    this.#reading ??= this.#read().finally(() => {
      this.#reading = null;
    });
    return this.#reading;
  }

  async #read(): Promise<boolean> {
    const read = await call('store:steps', this.#auditId);
    const muted = read.ok && read.value.some(({ action }) => action === 'mute-prompt');
    // The phrase bank is the council's: what was changed about it outside of this audit, the audit's trail does not tell.
    const bank = muted ? await this.#session.db.settings.get(PHRASE_BANK_SETTING) : undefined;
    const meanwhile = this.#meanwhile;
    // Cleared while it was read: what was found is of no use any more.
    if (meanwhile === null) return true;
    if (!read.ok) {
      this.stack.set({ ...this.stack.get(), unread: true });
      return false;
    }
    const before = read.value.filter(({ seq }) => seq <= this.#since);
    const newest = new Map<string, Change>();
    for (const { changes } of before)
      for (const change of changes.filter(isFollowed)) newest.set(recordKey(change), change);
    if (bank !== undefined) {
      const change: Change = { table: 'settings', id: PHRASE_BANK_SETTING, value: bank.value };
      newest.set(recordKey(change), change);
    }
    rememberStored(this.#session, newest.values());
    const older: Now = (change) => newest.get(recordKey(change));
    const steps = meanwhile.reduce((done: Steps, move) => move(done, older), stepsFromTrail(before, this.#auditId));
    this.#meanwhile = null;
    this.stack.set({ ...steps, taken: this.stack.get().taken, unread: false });
    return true;
  }
}

const bySession = new WeakMap<Session, Map<string, AuditSteps>>();

/** The steps of an audit in an open workspace, made when they are first asked for. */
export function stepsOf(session: Session, auditId: string): AuditSteps {
  const ofSession = bySession.get(session) ?? new Map<string, AuditSteps>();
  bySession.set(session, ofSession);
  const steps = ofSession.get(auditId) ?? new AuditSteps(session, auditId);
  ofSession.set(auditId, steps);
  return steps;
}
