import type { ActionDraft } from '#shared/domain/board/change-action';
import type { IndicatorDraft } from '#shared/domain/board/change-indicator';
import type { RiskDraft } from '#shared/domain/board/change-risk';

/** An invented action on provision that is not specific. */
export const ACTION: ActionDraft = {
  area: 'Provision is not specific',
  action: 'Train plan writers to state who, how often and how long.',
  ownerRole: 'SEND service manager',
  due: '2027-03-31',
  measure: { words: 'F2 met in 70% of plans', source: { kind: 'criterion', criterionId: 'F2' } },
  status: 'not-started',
};

export const RISK: RiskDraft = {
  risk: 'Health advice comes late',
  cause: 'Vacancies among therapists',
  effect: 'Plans are issued after 20 weeks',
  now: { likelihood: 4, impact: 4 },
  target: { likelihood: 2, impact: 4 },
  control: 'Weekly list of advice that is due goes to the health commissioner',
  ownerRole: 'Designated clinical officer',
  reviewOn: '2027-01-15',
};

export const INDICATOR: IndicatorDraft = {
  name: 'Plans issued within 20 weeks',
  area: 'education',
  unit: 'percent',
  better: 'higher',
  target: { from: '2026-09', value: 70 },
  source: 'Case system',
};
