import { type ReactNode, useMemo } from 'react';
import type { Plan } from '#shared/domain/plan/plan';
import { PLAN_TYPE_WORDS } from '#shared/domain/plan/plan-choices';
import type { Rubric } from '#shared/domain/rubric/rubric';
import type { RubricDraft } from '#shared/domain/rubric/rubric-draft';
import { asTrial } from '#shared/domain/rubric/to-published';
import { EmptyState, LoadingState } from '../../../../components/states';
import { usePlan, usePlanRows } from '../../../../db/reads';
import type { Place } from '../place';
import { PlanChoice } from './plan-choice';
import { PlanMarking } from './plan-marking';
import { plansToTry } from './plans-to-try';
import { trialScore } from './trial-score';
import type { Trial } from './use-trial';
import './preview.css';

interface PreviewProps {
  readonly draft: RubricDraft;
  readonly rubrics: readonly Rubric[];
  readonly trial: Trial;
  /** What was in hand in the editor: the try begins there. */
  readonly place: Place;
  readonly onEdit: (criterionId: string) => void;
}

/** Marks a real plan with the draft as it now stands. The plan is only read, and the marks are kept nowhere. */
export function Preview({ draft, rubrics, trial, place, onEdit }: PreviewProps) {
  const rows = usePlanRows();
  const rubric = useMemo(() => asTrial(draft, rubrics), [draft, rubrics]);
  if (rows === undefined) return <LoadingState title="Fetching the plans" />;
  const planId = rows.find((row) => row.planId === trial.planId)?.planId ?? plansToTry(rows).choices[0]?.id;
  if (planId === undefined)
    return (
      <EmptyState title="No plan to try it on">
        <p>Load a plan on This week; then the draft can be tried on it here.</p>
      </EmptyState>
    );
  if (rubric === null)
    return (
      <EmptyState title="It cannot be tried yet">
        <p>
          The scale, weights or grades of the draft do not hold together. The list of problems says what to put right.
        </p>
      </EmptyState>
    );
  return (
    <div className="tryout">
      <div className="tryout-bar">
        <PlanChoice rows={rows} planId={planId} onChoose={trial.choosePlan} />
        <OfPlan key={planId} planId={planId}>
          {(plan) => <Score rubric={rubric} plan={plan} trial={trial} />}
        </OfPlan>
      </div>
      <OfPlan planId={planId}>
        {(plan) => (
          <PlanMarking key={plan.id} plan={plan} rubric={rubric} trial={trial} place={place} onEdit={onEdit} />
        )}
      </OfPlan>
    </div>
  );
}

interface OfPlanProps {
  readonly planId: string;
  readonly children: (plan: Plan) => ReactNode;
}

function OfPlan({ planId, children }: OfPlanProps) {
  const plan = usePlan(planId);
  return plan === null || plan === undefined ? null : children(plan);
}

function Score({ rubric, plan, trial }: { readonly rubric: Rubric; readonly plan: Plan; readonly trial: Trial }) {
  const { grade, percent, answered, asked, limiting } = trialScore(rubric, trial.marks, { planType: plan.type });
  return (
    <div className="tryout-score">
      <p role="status" aria-label="Running grade">
        <strong>{grade ?? 'No grade yet'}</strong>
        {percent === null ? '' : `, ${Math.round(percent * 10) / 10}%`}: {answered} of {asked} criteria marked
        {limiting.length === 0 ? '' : `; held down by ${limiting.join(', ')}`}
      </p>
      <p className="muted">
        {plan.type === undefined
          ? 'The type of this plan is not known, so every criterion is asked. '
          : `Type of plan: ${PLAN_TYPE_WORDS[plan.type]}. `}
        A try only: these marks are stored nowhere and no audit changes.
      </p>
    </div>
  );
}
