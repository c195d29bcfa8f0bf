import type { ReactNode } from 'react';
import type { AgreementModel } from '#shared/domain/agreement/agreement-model';
import { AppButton } from '../../../components/app-button';
import { LoadingState, ProblemState } from '../../../components/states';
import type { AgreementState } from './use-agreement';

interface AgreementShownProps {
  readonly state: AgreementState;
  readonly children: (model: AgreementModel) => ReactNode;
}

/** What was worked out, or why it is not there. */
export function AgreementShown({ state, children }: AgreementShownProps) {
  if (state.kind === 'loading') return <LoadingState title="Comparing the markings" />;
  if (state.kind === 'ready') return children(state.model);
  return (
    <ProblemState
      title="This could not be worked out"
      actions={
        <AppButton kind="primary" onPress={state.again}>
          Try again
        </AppButton>
      }
    >
      <p>{state.message}</p>
    </ProblemState>
  );
}
