import type { ReactNode } from 'react';
import { LoadingState } from '../../../components/states';
import { NotMade } from '../not-made';
import type { AgreementState } from './use-agreement';

interface AgreementShownProps<Model> {
  readonly state: AgreementState<Model>;
  readonly children: (model: Model) => ReactNode;
}

/** What was worked out, or why it is not there. */
export function AgreementShown<Model>({ state, children }: AgreementShownProps<Model>) {
  if (state.kind === 'loading') return <LoadingState title="Comparing the markings" />;
  if (state.kind === 'ready') return children(state.model);
  return <NotMade title="This could not be worked out" message={state.message} again={state.again} />;
}
