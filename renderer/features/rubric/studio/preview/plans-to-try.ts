import type { Choice } from '../../../../components/choice-field';
import type { PlanRow } from '../../../../db/plan-rows';

/** As many as anybody looks through; the others are found by typing. */
const MOST = 60;

export interface PlansFound {
  readonly choices: readonly Choice[];
  /** How many more there are that are not listed. */
  readonly more: number;
}

/** Plans to try a draft on whose reference or week has what was typed in it, those of the newest week first; none whose file is not here. */
export function plansToTry(rows: readonly PlanRow[], typed = ''): PlansFound {
  const wanted = typed.trim().toLowerCase();
  const found = [...rows]
    .sort((a, b) => b.week.localeCompare(a.week) || a.ref.localeCompare(b.ref, 'en', { numeric: true }))
    .filter(({ state }) => state !== 'waiting')
    .map(({ planId, ref, week }) => ({ id: planId, label: planLabel(ref, week) }))
    .filter(({ label }) => label.toLowerCase().includes(wanted));
  return { choices: found.slice(0, MOST), more: Math.max(0, found.length - MOST) };
}

/** `P-1042, week 48, 2026`. */
export const planLabel = (ref: string, week: string): string =>
  `${ref}, week ${Number(week.slice(6))}, ${week.slice(0, 4)}`;
