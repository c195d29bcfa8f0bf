import type { Indicator } from '#shared/domain/board/indicator';
import type { ResultsAction, ResultsRisk } from '#shared/domain/results/results-board';

/** An action that began on 1 June 2026 and is due on 31 October 2026. */
export function inventedAction(over: Partial<ResultsAction> = {}): ResultsAction {
  const action: ResultsAction = {
    id: 'action-x',
    area: 'Provision that can be counted',
    action: 'Train every plan writer in section F',
    ownerRole: 'Head of SEND',
    due: '2026-10-31',
    measure: { words: 'Plans that meet F2', source: { kind: 'criterion', criterionId: 'F2' } },
    status: 'on-track',
    history: [],
    ...over,
  };
  const began = { at: '2026-06-01T09:00:00.000Z', status: 'on-track' as const, due: action.due };
  return { ...action, history: over.history ?? [began] };
}

export function inventedRisk(over: Partial<ResultsRisk> = {}): ResultsRisk {
  const risk: ResultsRisk = {
    id: 'risk-x',
    risk: 'Health advice comes late',
    cause: 'Two posts are empty',
    effect: 'Children wait for provision',
    now: { likelihood: 4, impact: 4 },
    target: { likelihood: 2, impact: 4 },
    control: 'Weekly list of advice that is due',
    ownerRole: 'Designated clinical officer',
    reviewOn: '2026-12-15',
    closed: false,
    history: [],
    ...over,
  };
  const { now, target, reviewOn } = risk;
  const began = { at: '2026-06-01T09:00:00.000Z', now, target, reviewOn, closed: false };
  return { ...risk, history: over.history ?? [began] };
}

export const inventedIndicator = (over: Partial<Indicator> = {}): Indicator => ({
  id: 'indicator-x',
  name: 'Plans issued within 20 weeks',
  area: 'education',
  unit: 'percent',
  better: 'higher',
  baseline: { month: '2025-09', value: 48 },
  targets: [{ from: '2025-09', value: 70 }],
  values: [
    { month: '2026-08', part: 30, base: 60 },
    { month: '2026-10', part: 33, base: 60 },
    { month: '2026-11', part: 36, base: 60 },
  ],
  ...over,
});
