import type { Person } from '#shared/domain/audit/person';
import { FeedbackDialog } from '../feedback/feedback-dialog';
import { type AuditData, useAuditData } from '../use-audit-data';

interface FeedbackOfPlanProps {
  readonly data: AuditData;
  readonly person: Person;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** The feedback sheet for the plan's writer: of a plan whose marks are agreed, from these, whichever audit is shown. */
export function FeedbackOfPlan(props: FeedbackOfPlanProps) {
  const { data, person, isOpen, onClose } = props;
  const agreed = data.twice?.agreed;
  if (agreed?.state !== 'agreed' || agreed.id === data.audit.id)
    return <FeedbackDialog data={data} isOpen={isOpen} onClose={onClose} />;
  return isOpen ? <OfAgreed planId={data.plan.id} agreedId={agreed.id} person={person} onClose={onClose} /> : null;
}

interface OfAgreedProps {
  readonly planId: string;
  readonly agreedId: string;
  readonly person: Person;
  readonly onClose: () => void;
}

function OfAgreed({ planId, agreedId, person, onClose }: OfAgreedProps) {
  const state = useAuditData(planId, person.id, agreedId);
  return state.kind === 'ready' ? <FeedbackDialog data={state.data} isOpen onClose={onClose} /> : null;
}
