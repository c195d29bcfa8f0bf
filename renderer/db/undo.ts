import { useEffect, useSyncExternalStore } from 'react';
import type { Audit } from '#shared/domain/audit/audit';
import {
  doAgain,
  NO_STEPS,
  type Step,
  type Steps,
  stepLabel,
  stepsFromTrail,
  takeBack,
  withStep,
} from '#shared/domain/audit/steps';
import type { Change, Commit } from '#shared/domain/store/change';
import { createSignal, type Signal } from '../components/signal';
import { call } from '../platform/bridge';
import { commit } from './commit';
import { refuseUnlessMarked } from './current-record';
import { currentSession, type Session } from './session';
import { useSession } from './use-live';

/** A step that was just taken back or done again; each time another object. */
export interface TakenStep {
  readonly kind: 'undo' | 'redo';
  readonly step: Step;
}

interface Stack extends Steps {
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

const EMPTY: Stack = { ...NO_STEPS, taken: null };

const stacks = new WeakMap<Session, Map<string, Signal<Stack>>>();

function stackOf(session: Session, auditId: string): Signal<Stack> {
  const ofSession = stacks.get(session) ?? new Map<string, Signal<Stack>>();
  stacks.set(session, ofSession);
  const stack = ofSession.get(auditId) ?? createSignal(EMPTY);
  ofSession.set(auditId, stack);
  return stack;
}

export interface NewStep {
  readonly audit: Audit;
  readonly action: Commit['action'];
  readonly forth: readonly Change[];
  /** The same records as they were, in the same order. */
  readonly back: readonly Change[];
}

/**
 * The way in which everything in an audit is changed: one commit, sent in the task it is called in, that undo can take
 * back. Resolves once it is saved. @throws Error when the audit is handed in already.
 */
export async function takeStep({ audit, action, forth, back }: NewStep): Promise<void> {
  refuseUnlessMarked(audit);
  const saving = commit(action, forth, { auditId: audit.id });
  const stack = stackOf(currentSession(), audit.id);
  stack.set({ ...withStep(stack.get(), { label: stepLabel(action, forth, back), back, forth }), taken: null });
  await saving;
}

/** Forgets the steps of an audit: once it is handed in, its answers stand. */
export function clearSteps(auditId: string): void {
  stackOf(currentSession(), auditId).set(EMPTY);
}

/** Takes back the newest step of an audit, resolving once that is saved; false when there is none. */
export async function undo(auditId: string): Promise<boolean> {
  const stack = stackOf(currentSession(), auditId);
  const taken = takeBack(stack.get());
  if (taken === null) return false;
  stack.set({ ...taken.steps, taken: { kind: 'undo', step: taken.step } });
  await commit('undo', taken.step.back, { auditId });
  return true;
}

/** Does again what was undone last, resolving once that is saved; false when there is nothing. */
export async function redo(auditId: string): Promise<boolean> {
  const stack = stackOf(currentSession(), auditId);
  const taken = doAgain(stack.get());
  if (taken === null) return false;
  stack.set({ ...taken.steps, taken: { kind: 'redo', step: taken.step } });
  await commit('redo', taken.step.forth, { auditId });
  return true;
}

const NONE = createSignal(EMPTY);

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

/** Brings back, in a window that was just opened, the steps that the one before could have taken back. */
export function useKeptSteps(auditId: string): void {
  const session = useSession();
  useEffect(() => {
    if (session === null || stacks.get(session)?.has(auditId) === true) return;
    const stack = stackOf(session, auditId);
    const load = async () => {
      const trail = await call('store:trail', auditId);
      // What was done meanwhile comes first; its steps are all there is until the next start.
      if (trail.ok && stack.get() === EMPTY) stack.set({ ...stepsFromTrail(trail.value, auditId), taken: null });
    };
    void load();
  }, [session, auditId]);
}
