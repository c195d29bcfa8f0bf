import { useSyncExternalStore } from 'react';
import type { Change } from '#shared/domain/store/change';
import { commit } from './commit';
import { currentSession, type Session } from './session';
import { createSignal, type Signal } from './signal';
import { useSession } from './use-live';

/** One step that can be taken back: the records as they were, and as they became. */
export interface UndoStep {
  /** For a button: `mark F2`. */
  readonly label: string;
  readonly back: readonly Change[];
  readonly forth: readonly Change[];
}

/** A step that was just taken back or done again; each time another object. */
export interface TakenStep {
  readonly kind: 'undo' | 'redo';
  readonly step: UndoStep;
}

interface Steps {
  readonly done: readonly UndoStep[];
  readonly undone: readonly UndoStep[];
  readonly taken: TakenStep | null;
}

export interface UndoState {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** What would be taken back or done again. */
  readonly undoLabel?: string;
  readonly redoLabel?: string;
  /** What was taken back or done again last, until the next step. */
  readonly taken: TakenStep | null;
}

const MOST_STEPS = 200;
const NO_STEPS: Steps = { done: [], undone: [], taken: null };

const stacks = new WeakMap<Session, Map<string, Signal<Steps>>>();

function stackOf(session: Session, auditId: string): Signal<Steps> {
  const ofSession = stacks.get(session) ?? new Map<string, Signal<Steps>>();
  stacks.set(session, ofSession);
  const stack = ofSession.get(auditId) ?? createSignal(NO_STEPS);
  ofSession.set(auditId, stack);
  return stack;
}

/** Adds what was just done; what had been undone before can then no longer be done again. */
export function recordStep(auditId: string, step: UndoStep): void {
  const stack = stackOf(currentSession(), auditId);
  stack.set({ done: [...stack.get().done, step].slice(-MOST_STEPS), undone: [], taken: null });
}

/** Forgets the steps of an audit: once it is handed in, its answers stand. */
export function clearSteps(auditId: string): void {
  stackOf(currentSession(), auditId).set(NO_STEPS);
}

/** Takes back the newest step of an audit, resolving once that is saved; false when there is none. */
export async function undo(auditId: string): Promise<boolean> {
  const stack = stackOf(currentSession(), auditId);
  const { done, undone } = stack.get();
  const step = done.at(-1);
  if (step === undefined) return false;
  stack.set({ done: done.slice(0, -1), undone: [...undone, step], taken: { kind: 'undo', step } });
  await commit('undo', step.back);
  return true;
}

/** Does again what was undone last, resolving once that is saved; false when there is nothing. */
export async function redo(auditId: string): Promise<boolean> {
  const stack = stackOf(currentSession(), auditId);
  const { done, undone } = stack.get();
  const step = undone.at(-1);
  if (step === undefined) return false;
  stack.set({ done: [...done, step], undone: undone.slice(0, -1), taken: { kind: 'redo', step } });
  await commit('redo', step.forth);
  return true;
}

const NONE = createSignal(NO_STEPS);

export function useUndo(auditId: string): UndoState {
  const session = useSession();
  const stack = session === null ? NONE : stackOf(session, auditId);
  const { done, undone, taken } = useSyncExternalStore(stack.subscribe, stack.get);
  const [undoLabel, redoLabel] = [done.at(-1)?.label, undone.at(-1)?.label];
  return {
    canUndo: undoLabel !== undefined,
    canRedo: redoLabel !== undefined,
    taken,
    ...(undoLabel === undefined ? {} : { undoLabel }),
    ...(redoLabel === undefined ? {} : { redoLabel }),
  };
}
