import type { RubricContent, RubricDraft } from '#shared/domain/rubric/rubric-draft';
import { createSignal, type Signal } from '../components/signal';
import type { Session } from './session';

/** One edit of a rubric draft that can be taken back. */
export interface DraftStep {
  /** What was done, for a button: `wording of F2`. */
  readonly label: string;
  /** Where in the editor it shows. */
  readonly place: string;
  readonly before: RubricContent;
  readonly after: RubricContent;
}

/** A rubric draft as it stands in this window, saved or on its way, with what was done to it here. */
export interface DraftDesk {
  readonly draft: RubricDraft;
  readonly done: readonly DraftStep[];
  readonly undone: readonly DraftStep[];
  /** What was taken back or done again last, until the next edit; each time another object. */
  readonly taken: { readonly kind: 'undo' | 'redo'; readonly step: DraftStep } | null;
}

/** Steps that are kept for one draft. Each holds a whole rubric, most of it shared with the step before. */
const MOST_STEPS = 200;

export const freshDesk = (draft: RubricDraft): DraftDesk => ({ draft, done: [], undone: [], taken: null });

export const withDraftStep = (desk: DraftDesk, step: DraftStep): DraftDesk => ({
  draft: { ...desk.draft, content: step.after },
  done: [...desk.done, step].slice(-MOST_STEPS),
  undone: [],
  taken: null,
});

/** @returns null when there is nothing to take back or to do again. */
export function turnedBack(desk: DraftDesk, kind: 'undo' | 'redo'): DraftDesk | null {
  const { draft, done, undone } = desk;
  const step = (kind === 'undo' ? done : undone).at(-1);
  if (step === undefined) return null;
  return kind === 'undo'
    ? {
        draft: { ...draft, content: step.before },
        done: done.slice(0, -1),
        undone: [...undone, step],
        taken: { kind, step },
      }
    : {
        draft: { ...draft, content: step.after },
        done: [...done, step],
        undone: undone.slice(0, -1),
        taken: { kind, step },
      };
}

/** `undefined` until it has been read; null where there is no such draft. */
export type DeskSignal = Signal<DraftDesk | null | undefined>;

const bySession = new WeakMap<Session, Map<string, DeskSignal>>();

/** The desk of a draft in an open workspace, made when it is first asked for. */
export function deskOf(session: Session, draftId: string): DeskSignal {
  const desks = bySession.get(session) ?? new Map<string, DeskSignal>();
  bySession.set(session, desks);
  const desk = desks.get(draftId) ?? createSignal<DraftDesk | null | undefined>(undefined);
  desks.set(draftId, desk);
  return desk;
}

/** Reads a draft that nothing was done to in this window yet. */
export async function loadDesk(session: Session, draftId: string): Promise<void> {
  const desk = deskOf(session, draftId);
  if (desk.get() !== undefined) return;
  const stored = await session.db.rubricDrafts.get(draftId);
  // What was done while it was being read is newer.
  if (desk.get() === undefined) desk.set(stored === undefined ? null : freshDesk(stored.value));
}
