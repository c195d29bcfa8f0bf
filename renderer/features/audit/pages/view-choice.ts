import { currentSession } from '../../../db/session';

export type PlanView = 'text' | 'pages';

/** Until the window is closed, each person finds the view they used last; at first the plan as it looks. */
const chosen = new Map<string, PlanView>();

const whose = (): string => currentSession().person.get()?.id ?? '';

export const keptView = (): PlanView => chosen.get(whose()) ?? 'pages';

export function keepView(view: PlanView): void {
  chosen.set(whose(), view);
}
