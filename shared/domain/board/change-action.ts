import { fail, ok, type Result } from '#shared/lib/result';
import { type ActionStep, type ImprovementAction, improvementActionSchema, MOST_STEPS } from './action';
import { type BoardRefusalCode, notValid } from './board-refusal';
import type { FigureThen } from './figure-then';
import type { Stamp } from './stamp';

/** What a person says of a new action. */
export type ActionDraft = Omit<ImprovementAction, 'id' | 'history'> & { readonly note?: string };

/** What is changed of an action; what is absent stays. A note, a figure or both alone are a step too. */
export type ActionChange = Partial<Omit<ImprovementAction, 'id' | 'history'>> & {
  readonly note?: string;
  readonly figure?: FigureThen;
};

/** A new action with its first step; refused with a sentence where a field is not filled in as it must be. */
export const newAction = (
  { note, ...draft }: ActionDraft,
  id: string,
  stamp: Stamp,
): Result<ImprovementAction, BoardRefusalCode> => {
  const words = noteOf(note);
  return checked({ ...draft, id, history: [{ ...stamp, status: draft.status, due: draft.due, ...words }] });
};

/**
 * The action with something changed. A new status or day, a note or a figure is one more step; older steps stay as they
 * are, and a correction of the wording alone is none. The same action where nothing was changed.
 */
export function changeAction(
  action: ImprovementAction,
  { note, figure, ...change }: ActionChange,
  stamp: Stamp,
): Result<ImprovementAction, BoardRefusalCode> {
  const next = { ...action, ...change };
  const words = noteOf(note);
  const isStep =
    next.status !== action.status || next.due !== action.due || words.note !== undefined || figure !== undefined;
  if (!isStep) return checked(next);
  if (action.history.length >= MOST_STEPS) return FULL;
  const step: ActionStep = {
    ...stamp,
    status: next.status,
    due: next.due,
    ...words,
    ...(figure === undefined ? {} : { figure }),
  };
  return checked({ ...next, history: [...action.history, step] });
}

const FULL = fail(
  'full',
  `This action has ${MOST_STEPS} steps, the most it can hold. Nothing was changed; close it and go on with a new one.`,
);

/** Nothing where nothing was written. */
const noteOf = (note: string | undefined) => (note === undefined || note.trim() === '' ? {} : { note: note.trim() });

function checked(action: ImprovementAction): Result<ImprovementAction, BoardRefusalCode> {
  const read = improvementActionSchema.safeParse(action);
  return read.success ? ok(read.data) : notValid(read.error);
}
