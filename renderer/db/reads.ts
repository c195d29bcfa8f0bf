import type { Answer } from '#shared/domain/audit/answer';
import type { Audit } from '#shared/domain/audit/audit';
import type { Person } from '#shared/domain/audit/person';
import type { Plan, SectionCorrection } from '#shared/domain/plan/plan';
import type { ResultsSource } from '#shared/domain/report/build-results-file';
import type { Rubric } from '#shared/domain/rubric/rubric';
import type { Setting } from '#shared/domain/store/change';
import type { PlanRow } from './plan-rows';

/** Live reads: `undefined` while loading; `null` where one record was asked for and is not there. */
export function usePlanRows(): readonly PlanRow[] | undefined {
  throw new Error('Not built yet.');
}
export function usePlan(_planId: string): Plan | null | undefined {
  throw new Error('Not built yet.');
}
export function useAudit(_auditId: string): Audit | null | undefined {
  throw new Error('Not built yet.');
}
/** All audits of one plan, oldest first. */
export function useAuditsOfPlan(_planId: string): readonly Audit[] | undefined {
  throw new Error('Not built yet.');
}
export function usePeople(): readonly Person[] | undefined {
  throw new Error('Not built yet.');
}
export function useRubrics(): readonly Rubric[] | undefined {
  throw new Error('Not built yet.');
}
/** The value kept under a key; null when none is. */
export function useSetting(_key: string): Setting['value'] | null | undefined {
  throw new Error('Not built yet.');
}
/** The answers of an audit as they are on the screen: what was just given shows at once, saved or not. */
export function useAnswers(_auditId: string): ReadonlyMap<string, Answer> | undefined {
  throw new Error('Not built yet.');
}
/** The corrections of one plan text, in the order they apply. */
export function useCorrections(_planId: string, _textHash: string): readonly SectionCorrection[] | undefined {
  throw new Error('Not built yet.');
}
export function readAnswers(_auditId: string): Promise<ReadonlyMap<string, Answer>> {
  throw new Error('Not built yet.');
}
export function readPlanRow(_planId: string): Promise<PlanRow | null> {
  throw new Error('Not built yet.');
}
export function readCorrections(_planId: string, _textHash: string): Promise<readonly SectionCorrection[]> {
  throw new Error('Not built yet.');
}
/** Submitted audits of plans of the weeks `fromWeek` to `toWeek`, both included, with what a results file needs. */
export function readReportInput(_fromWeek: string, _toWeek: string): Promise<ResultsSource> {
  throw new Error('Not built yet.');
}
