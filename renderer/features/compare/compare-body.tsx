import type { Person } from '#shared/domain/audit/person';
import { AppButton } from '../../components/app-button';
import { EmptyState, LoadingState, ProblemState } from '../../components/states';
import type { CompareState } from '../../workers/compare-state';
import { CompareShown } from './compare-shown';
import type { CompareDesk, CompareKept, OnDesk } from './desk';

export interface CompareBodyProps {
  readonly person: Person;
  readonly desk: CompareDesk;
  readonly onDesk: OnDesk;
  readonly onOpen: (planId: string) => void;
  readonly state: CompareState;
  /** Null while it is read. */
  readonly kept: CompareKept | null;
}

/** The figures, or why there are none. */
export function CompareBody({ state, kept, ...shown }: CompareBodyProps) {
  if (state.kind === 'failed')
    return (
      <ProblemState
        title="The figures could not be made"
        actions={
          <AppButton kind="primary" onPress={state.again}>
            Try again
          </AppButton>
        }
      >
        <p>{state.message}</p>
        <p>Audits and marks are not touched by this.</p>
      </ProblemState>
    );
  if (state.kind === 'loading' || kept === null) return <LoadingState title="Working out the figures" />;
  const { model, stale } = state;
  if (model.choices.days === null) return <NothingYet />;
  return <CompareShown {...shown} model={model} stale={stale} kept={kept} />;
}

function NothingYet() {
  return (
    <EmptyState title="Nothing to compare yet">
      <p>Each audit that is handed in counts here from then on. A first sentence takes some weeks of them.</p>
    </EmptyState>
  );
}
