import { memo } from 'react';
import type { Plan } from '#shared/domain/plan/plan';
import { AppButton } from '../../components/app-button';
import { ScreenTitle } from '../../components/screen-title';
import { useWayBack } from '../../components/way-back';
import { useShownFacts } from './use-shown-facts';

interface PlanNameProps {
  readonly plan: Plan;
  readonly draft: number;
  /** What is shown of it, for the title of the window. */
  readonly shownAs: 'Audit' | 'Result of';
  readonly onLeave: () => void;
}

/** Which plan the screen is about, and the way back to where it was opened. Not drawn again by a rating. */
export const PlanName = memo(function PlanName({ plan, draft, shownAs, onLeave }: PlanNameProps) {
  const back = useWayBack();
  return (
    <div className="audit-name">
      <AppButton kind="quiet" className="audit-back" onPress={onLeave} aria-label={`Back to ${back}`}>
        <span aria-hidden="true">←</span>
      </AppButton>
      <ScreenTitle title={plan.ref} windowTitle={`${shownAs} ${plan.ref}`} />
      {useShownFacts(plan).map(({ field, words, label }) => (
        <span key={field} className="chip" data-field={field} title={label}>
          {words}
        </span>
      ))}
      {/* Of a plan with one file, its number would say that a plan that is final is a draft. */}
      {plan.drafts.length === 1 ? null : <span className="chip">Draft {draft}</span>}
    </div>
  );
});
