import { currentSession } from '../../../db/session';

export type PlanView = 'text' | 'pages';

/** Until the window is closed, each person finds the view they used last. */
const chosen = new Map<string, PlanView>();

const whose = (): string => currentSession().person.get()?.id ?? '';

export const keptView = (): PlanView | undefined => chosen.get(whose());

export function keepView(view: PlanView): void {
  chosen.set(whose(), view);
}
