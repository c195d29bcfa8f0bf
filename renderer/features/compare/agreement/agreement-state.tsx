import type { ReactNode } from 'react';
import type { AgreementModel } from '#shared/domain/agreement/agreement-model';
import { LoadingState } from '../../../components/states';
import { NotMade } from '../not-made';
import type { AgreementState } from './use-agreement';

interface AgreementShownProps {
  readonly state: AgreementState;
  readonly children: (model: AgreementModel) => ReactNode;
}

/** What was worked out, or why it is not there. */
export function AgreementShown({ state, children }: AgreementShownProps) {
  if (state.kind === 'loading') return <LoadingState title="Comparing the markings" />;
  if (state.kind === 'ready') return children(state.model);
  return <NotMade title="This could not be worked out" message={state.message} again={state.again} />;
}
