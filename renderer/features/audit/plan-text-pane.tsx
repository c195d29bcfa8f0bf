import type { SectionId } from '#shared/domain/plan/section-id';
import { AppButton } from '../../components/app-button';
import { LoadingState, ProblemState } from '../../components/states';
import { type ShownBlocks, TextPane } from './paper/text-pane';
import type { ReadPlan } from './use-read-plan';

interface PlanTextPaneProps {
  readonly read: ReadPlan;
  readonly section: string;
  readonly turn: number;
  readonly shown?: ShownBlocks | null;
  /** Absent where the text is only read. */
  readonly onMove?: (blockIds: readonly string[], to: SectionId | null) => void;
}

/** The text of a plan's draft with the corrections made in it, once both are here. */
export function PlanTextPane({ read, section, turn, shown = null, onMove }: PlanTextPaneProps) {
  if (read.kind === 'problem')
    return (
      <div className="text-pane text-pane-state">
        <ProblemState
          title="The text could not be read"
          actions={<AppButton onPress={() => window.location.reload()}>Start the window again</AppButton>}
        >
          <p>{read.message}</p>
        </ProblemState>
      </div>
    );
  if (read.kind === 'loading')
    return (
      <div className="text-pane text-pane-state">
        <LoadingState title="Fetching the plan’s text" />
      </div>
    );
  return (
    <TextPane
      planText={read.text.planText}
      corrections={read.text.corrections}
      section={section}
      turn={turn}
      readOnly={onMove === undefined}
      shown={shown}
      {...(onMove === undefined ? {} : { onMove })}
    />
  );
}
