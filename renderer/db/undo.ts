import { useEffect, useSyncExternalStore } from 'react';
import type { Audit } from '#shared/domain/audit/audit';
import {
  doAgain,
  type Now,
  recordKey,
  type Steps,
  stepLabel,
  type Taken,
  takeBack,
  withStep,
} from '#shared/domain/audit/steps';
import type { Change, Commit } from '#shared/domain/store/change';
import { createSignal } from '../components/signal';
import { commit } from './commit';
import { refuseUnlessMarked } from './current-record';
import { EMPTY_STACK, stepsOf, type TakenStep } from './kept-steps';
import { latestOf } from './latest-records';
import { sameRecord } from './same-record';
import { currentSession, type Session } from './session';
import { useSession } from './use-live';

export type { TakenStep };

export interface UndoState {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** What would be taken back or done again. */
  readonly undoLabel?: string;
  readonly redoLabel?: string;
  /** What was taken back or done again last, until the next step. */
  readonly taken: TakenStep | null;
  /** True while the steps of before this start could not be read from the journal. */
  readonly unread: boolean;
}

export interface NewStep {
  readonly audit: Audit;
  readonly action: Commit['action'];
  readonly forth: readonly Change[];
  /** The same records as they were, in the same order; what this window made of one since then is known better here. */
  readonly back: readonly Change[];
}

/**
 * The way in which everything in an audit is changed: one commit, sent in the task it is called in, that undo can take
 * back. Resolves once it is saved; what changes nothing is no step. @throws Error when the audit is handed in already.
 */
export async function takeStep({ audit, action, forth, back }: NewStep): Promise<void> {
  refuseUnlessMarked(audit);
  const session = currentSession();
  const steps = stepsOf(session, audit.id);
  const latest = back.map((change) => latestOf(session, change));
  const before = back.map((change, index) => latest[index] ?? change);
  if (sameRecord(before, forth)) return;
  const saving = commit(action, forth, { auditId: audit.id });
  const label = stepLabel(action, forth, before);
  // What a screen took for the record before may lag behind what the journal tells of it.
  const wasThere = (older: Now) => before.map((change, index) => latest[index] ?? older(change) ?? change);
  steps.move((done, older) => withStep(done, { label, back: wasThere(older), forth }), null);
  await saving;
}

/** Forgets the steps of an audit: it has just been started, or, once it is handed in, its answers stand. */
export function clearSteps(auditId: string): void {
  stepsOf(currentSession(), auditId).clear();
}

/** Takes back the newest step of an audit, resolving once that is saved; false when there is none. */
export const undo = (auditId: string): Promise<boolean> => turnBack(auditId, 'undo', takeBack);

/** Does again what was undone last, resolving once that is saved; false when there is nothing. */
export const redo = (auditId: string): Promise<boolean> => turnBack(auditId, 'redo', doAgain);

async function turnBack(auditId: string, kind: TakenStep['kind'], turn: Turn): Promise<boolean> {
  const session = currentSession();
  const steps = stepsOf(session, auditId);
  const now = asFirstSeen(session);
  const turned = turn(steps.stack.get(), now) ?? ((await steps.older()) ? turn(steps.stack.get(), now) : null);
  if (turned === null || currentSession() !== session) return false;
  const { step, changes } = turned;
  const saving = commit(kind, changes, { auditId });
  steps.move((here) => turn(here, now)?.steps ?? here, { kind, step });
  await saving;
  return true;
}

/** True while the steps of before this start could not be read from the journal. */
export const areEarlierUnread = (auditId: string): boolean => stepsOf(currentSession(), auditId).stack.get().unread;

type Turn = (steps: Steps, now: Now) => Taken | null;

/** Records as they stand when they are first asked for, however often that is. */
function asFirstSeen(session: Session): Now {
  const seen = new Map<string, Change | undefined>();
  return (change) => {
    const key = recordKey(change);
    if (!seen.has(key)) seen.set(key, latestOf(session, change));
    return seen.get(key);
  };
}

const NONE = createSignal(EMPTY_STACK);

export function useUndo(auditId: string): UndoState {
  const session = useSession();
  const stack = session === null ? NONE : stepsOf(session, auditId).stack;
  const { done, undone, taken, unread } = useSyncExternalStore(stack.subscribe, stack.get);
  const [undoLabel, redoLabel] = [done.at(-1)?.label, undone.at(-1)?.label];
  return {
    canUndo: undoLabel !== undefined,
    canRedo: redoLabel !== undefined,
    taken,
    unread,
    ...(undoLabel === undefined ? {} : { undoLabel }),
    ...(redoLabel === undefined ? {} : { redoLabel }),
  };
}

/** Brings back, in a window that was just opened, the steps that the one before could have taken back. */
export function useKeptSteps(auditId: string): void {
  const session = useSession();
  useEffect(() => {
    if (session !== null) void stepsOf(session, auditId).load();
  }, [session, auditId]);
}
