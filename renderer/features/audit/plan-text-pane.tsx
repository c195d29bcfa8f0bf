import { type Ref, useRef } from 'react';
import type { PlanDraft } from '#shared/domain/plan/plan';
import type { SectionId } from '#shared/domain/plan/section-id';
import { announce } from '../../components/announcer';
import { AppButton } from '../../components/app-button';
import { LoadingState, ProblemState } from '../../components/states';
import { settle } from '../../db/settle';
import { useActionKeys } from '../../keyboard/use-action-keys';
import { type PagesEvidence, TextOrPages } from './pages/text-or-pages';
import { usePagesAhead } from './pages/use-page-source';
import { ViewAhead } from './pages/view-ahead';
import { TextPane } from './paper/text-pane';
import type { TextMarks } from './paper/use-mark-press';
import type { ShownBlocks } from './paper/use-shown';
import type { TextPaneHandle } from './paper/use-text-handle';
import type { ReadPlan } from './use-read-plan';

interface PlanTextPaneProps {
  readonly draft: PlanDraft;
  readonly read: ReadPlan;
  readonly section: string;
  readonly turn: number;
  readonly shown?: ShownBlocks | null;
  /** Absent where the text is only read. */
  readonly onMove?: (blockIds: readonly string[], to: SectionId | null) => void;
  readonly marks?: TextMarks;
  readonly onMarkPress?: (ids: readonly string[]) => void;
  readonly onAttach?: () => void;
  readonly ref?: Ref<TextPaneHandle>;
  /** For the pages of a PDF. */
  readonly evidence?: PagesEvidence;
}

const NO_EVIDENCE: PagesEvidence = {};

const FETCHING = (
  <div className="text-pane text-pane-state">
    <LoadingState title="Fetching the plan’s text" />
  </div>
);

/** Nothing may wait to be written: the window would be held for that, and then close instead of coming back. */
const startAgain = (): void => void settle().then(() => window.location.reload());

/** The text of a plan's draft with the corrections made in it, once both are here; of a PDF its pages as well. */
export function PlanTextPane({ draft, read, shown = null, evidence = NO_EVIDENCE, ...props }: PlanTextPaneProps) {
  const findAsked = useRef(false);
  const sayNoPages = (event: KeyboardEvent) => {
    event.preventDefault();
    announce('A Word plan has no pages: its text is shown as it looks.');
  };
  useActionKeys({ 'original-view': sayNoPages, 'mark-area': sayNoPages }, draft.format !== 'pdf');
  usePagesAhead(draft.fileHash, draft.format !== 'pdf' || read.kind !== 'loading');
  if (read.kind === 'problem')
    return (
      <div className="text-pane text-pane-state">
        <ProblemState
          title="The text could not be read"
          actions={<AppButton onPress={startAgain}>Start the window again</AppButton>}
        >
          <p>{read.message}</p>
        </ProblemState>
      </div>
    );
  if (read.kind === 'loading') return draft.format === 'pdf' ? <ViewAhead>{FETCHING}</ViewAhead> : FETCHING;
  const pane = (
    <TextPane
      planText={read.text.planText}
      corrections={read.text.corrections}
      readOnly={props.onMove === undefined}
      shown={shown}
      findAsked={findAsked}
      {...props}
    />
  );
  if (draft.format !== 'pdf') return pane;
  return (
    <TextOrPages
      key={draft.fileHash}
      file={draft.fileHash}
      planText={read.text.planText}
      section={props.section}
      turn={props.turn}
      shown={shown}
      evidence={evidence}
      findAsked={findAsked}
    >
      {pane}
    </TextOrPages>
  );
}
