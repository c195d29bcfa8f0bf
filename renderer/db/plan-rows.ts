import type { Plan } from '#shared/domain/plan/plan';

/** One line of the list of plans: the plan's newest draft and the newest audit of the plan. */
export interface PlanRow {
  readonly planId: string;
  readonly ref: string;
  readonly type?: Plan['type'];
  readonly need?: Plan['need'];
  readonly team?: string;
  readonly week: string;
  /** Draft that the audit reads; the newest where there is no audit. */
  readonly draft: number;
  readonly draftCount: number;
  readonly auditId?: string;
  readonly auditorId?: string;
  readonly auditorInitials?: string;
  readonly state: 'not-started' | 'marking' | 'submitted' | 'agreed';
  /** Criteria answered, and how many the rubric has. */
  readonly answered: number;
  readonly total: number;
  /** Only once submitted: a running grade biases marking. */
  readonly band?: string;
  readonly bandWord?: string;
  readonly updatedAt: string;
}
