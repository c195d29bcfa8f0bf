import { createContext, type Dispatch, type SetStateAction, useCallback, useContext, useState } from 'react';
import { TabPanel } from 'react-aria-components';
import { announce } from '../../components/announcer';
import { useActionKeys } from '../../keyboard/use-action-keys';
import { CriterionCard } from './card/criterion-card';
import { CriteriaList } from './criteria-list';
import type { Reading } from './evidence/use-reading';
import { MarkingText } from './marking-text';
import { PlanNote, type PlanNoteState } from './plan-note';
import { MuteDialog } from './prompts/mute-dialog';
import { PromptsPanel } from './prompts/prompts-panel';
import { ProvisionDialog } from './prompts/provision-dialog';
import { type GradeState, RunningGrade } from './running-grade';
import { ThreadButton } from './thread/thread-button';
import { ThreadLine } from './thread/thread-line';
import type { ThreadPlace } from './thread/use-thread-place';
import type { AuditData } from './use-audit-data';
import type { Marking } from './use-marking';
import type { ReadPlan } from './use-read-plan';

export interface MarkingParts {
  readonly data: AuditData;
  readonly marking: Marking;
  readonly read: ReadPlan;
  readonly reading: Reading;
  readonly grade: GradeState;
  readonly onGrade: Dispatch<SetStateAction<GradeState>>;
  /** Opens the golden thread. */
  readonly onThread: () => void;
  readonly thread: Pick<ThreadPlace, 'isOpen' | 'toggle'>;
  readonly note: PlanNoteState;
}

/** Reaches the panes past the tabs, which a rating must not draw again. */
export const MarkingContext = createContext<MarkingParts | null>(null);

function useMarkingParts(): MarkingParts {
  const parts = useContext(MarkingContext);
  if (parts === null) throw new Error('A pane of the audit stands outside of an audit.');
  return parts;
}

/** Beside the sections: the grade for who asked to see it, and what concerns the whole plan. */
export function MarkingAside() {
  const { data, grade, onGrade, thread, note } = useMarkingParts();
  return (
    <>
      <RunningGrade data={data} state={grade} onState={onGrade} />
      {thread.isOpen ? null : <ThreadButton onOpen={thread.toggle} />}
      <PlanNote audit={data.audit} note={note} />
    </>
  );
}

/** Criteria, text and card side by side. */
export function MarkingPanes() {
  const { data, marking, read, reading, onThread } = useMarkingParts();
  const [provision, showProvision] = useState(false);
  const openProvision = useCallback(() => showProvision(true), []);
  useActionKeys({
    'provision-items': (event) => {
      event.preventDefault();
      if ((reading.prompts.provision?.stated.of ?? 0) === 0) announce('No items of Section F were found in this plan.');
      else openProvision();
    },
  });
  return (
    <div className="audit-panes">
      {/* A panel keeps the id it was made with, so each section gets its own. */}
      <TabPanel key={marking.section.id} id={marking.section.id} className="criteria-panel">
        <CriteriaList data={data} marking={marking} />
        <PromptsPanel reading={reading} section={marking.section.id} onProvision={openProvision} />
      </TabPanel>
      <MarkingText data={data} marking={marking} read={read} reading={reading} />
      <div className="card-side">
        <ThreadLine auditId={data.audit.id} read={read} criterionId={marking.criterion.id} onOpen={onThread} />
        <CriterionCard data={data} marking={marking} reading={reading} />
      </div>
      <MuteDialog muting={reading.muting} open={reading.prompts.open} />
      {reading.prompts.provision === null || read.kind !== 'ready' ? null : (
        <ProvisionDialog
          provision={reading.prompts.provision}
          blocks={read.text.planText.blocks}
          isOpen={provision}
          onClose={() => showProvision(false)}
          onGo={({ blockIds }) => {
            showProvision(false);
            marking.showText({ blockIds });
          }}
        />
      )}
    </div>
  );
}
