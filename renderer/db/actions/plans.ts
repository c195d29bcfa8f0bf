import type { Plan } from '#shared/domain/plan/plan';

/** Fields a person may change; `null` clears one. */
export interface PlanFields {
  readonly ref?: string;
  readonly type?: Plan['type'] | null;
  readonly need?: Plan['need'] | null;
  readonly team?: string | null;
  readonly week?: string;
}

export function editPlan(_planId: string, _fields: PlanFields): Promise<void> {
  throw new Error('Not built yet.');
}
/** Removes a plan with its audits, answers and corrections. */
export function removePlan(_planId: string): Promise<void> {
  throw new Error('Not built yet.');
}
