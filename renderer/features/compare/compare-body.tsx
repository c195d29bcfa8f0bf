import type { Person } from '#shared/domain/audit/person';
import type { OnOpenAudit } from '../../components/audit-to-open';
import { focusScreenTitle } from '../../components/screen-title';
import { EmptyState, LoadingState } from '../../components/states';
import type { CompareState } from '../../workers/compare-state';
import { CompareShown } from './compare-shown';
import type { CompareKept, KeptDesk, OnDesk } from './desk';
import { NotMade } from './not-made';
import type { OnStartAction } from './start-action';

export interface CompareBodyProps {
  readonly person: Person;
  readonly desk: KeptDesk;
  readonly onDesk: OnDesk;
  readonly onOpen: OnOpenAudit;
  readonly onStartAction: OnStartAction | undefined;
  readonly state: CompareState;
  /** Null while it is read. */
  readonly kept: CompareKept | null;
}

/** The figures, or why there are none. */
export function CompareBody({ state, kept, ...shown }: CompareBodyProps) {
  if (state.kind === 'failed')
    return (
      <NotMade
        title="The figures could not be made"
        message={state.message}
        again={() => {
          state.again();
          // The button goes with what it stood in.
          focusScreenTitle();
        }}
      />
    );
  if (state.kind === 'loading') return <LoadingState title={loadingWords(state.filling)} />;
  if (kept === null) return <LoadingState title={loadingWords(null)} />;
  const { model, stale } = state;
  if (model.choices.days === null) return <NothingYet few={kept.settings.few} />;
  return <CompareShown {...shown} model={model} stale={stale} kept={kept} />;
}

const number = (count: number): string => count.toLocaleString('en-GB');

/** In steps, so that a screen reader does not say every page. */
const STEP = 1_000;

function loadingWords(filling: Extract<CompareState, { kind: 'loading' }>['filling']): string {
  if (filling === null) return 'Working out the figures';
  const done = Math.floor(filling.audits / STEP) * STEP;
  return `Getting the results ready to compare: ${number(done)} of ${number(filling.of)} audits. This is done once; you can go on working meanwhile.`;
}

function NothingYet({ few }: { readonly few: number }) {
  return (
    <EmptyState title="Nothing to compare yet">
      <p>
        Each audit that is handed in counts here from then on: plans are loaded and marked under This week. Two
        stretches of time with {few} plans or more each can be compared.
      </p>
    </EmptyState>
  );
}
