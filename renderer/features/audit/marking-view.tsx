import { useCallback, useState } from 'react';
import { TabPanel } from 'react-aria-components';
import type { Person } from '#shared/domain/audit/person';
import type { SectionId } from '#shared/domain/plan/section-id';
import { AppButton } from '../../components/app-button';
import { LoadingState, ProblemState } from '../../components/states';
import { correctSection } from '../../db/actions/corrections';
import { useCorrections } from '../../db/reads';
import { AuditBar } from './audit-bar';
import { AuditMenu } from './audit-menu';
import { CriterionCard } from './card/criterion-card';
import { CriteriaList } from './criteria-list';
import { NewerDraft } from './newer-draft';
import { OthersAudit } from './others-audit';
import { TextPane } from './paper/text-pane';
import { type GradeState, RunningGrade } from './running-grade';
import { SectionTabs } from './section-tabs';
import { SubmitDialog } from './submit-dialog';
import { TrailSheet } from './trail-sheet';
import type { AuditData } from './use-audit-data';
import { type Marking, useMarking } from './use-marking';
import { useMarkingKeys } from './use-marking-keys';
import { usePlanText } from './use-plan-text';

interface MarkingViewProps {
  readonly data: AuditData;
  readonly person: Person;
  readonly onLeave: () => void;
}

/** Marking: the plan's text between the list of criteria and the card of the one being judged. */
export function MarkingView({ data, person, onLeave }: MarkingViewProps) {
  const marking = useMarking(data);
  const [submitting, setSubmitting] = useState(false);
  const [trail, setTrail] = useState(false);
  const [grade, setGrade] = useState<GradeState>('hidden');
  const submit = useCallback(() => setSubmitting(true), []);
  useMarkingKeys(data, marking, submit);
  return (
    <div className="audit">
      <AuditBar
        data={data}
        onSubmit={submit}
        onLeave={onLeave}
        menu={
          <AuditMenu
            data={data}
            gradeShown={grade === 'shown'}
            onGrade={() => setGrade(grade === 'shown' ? 'hidden' : 'asked')}
            onTrail={() => setTrail(true)}
          />
        }
      />
      <NewerDraft plan={data.plan} audit={data.audit} />
      <SectionTabs
        rubric={data.rubric}
        answers={data.answers}
        chosen={marking.section.id}
        onChoose={marking.goToSection}
        aside={
          <>
            <OthersAudit auditorId={data.audit.auditorId} person={person} />
            <RunningGrade data={data} state={grade} onState={setGrade} />
          </>
        }
      >
        <div className="audit-panes">
          {/* A panel keeps the id it was made with, so each section gets its own. */}
          <TabPanel key={marking.section.id} id={marking.section.id} className="criteria-panel">
            <CriteriaList data={data} marking={marking} />
          </TabPanel>
          <MarkingText data={data} marking={marking} />
          <CriterionCard data={data} marking={marking} />
        </div>
      </SectionTabs>
      <SubmitDialog data={data} isOpen={submitting} onClose={() => setSubmitting(false)} onJump={marking.goTo} />
      <TrailSheet auditId={data.audit.id} rubric={data.rubric} isOpen={trail} onClose={() => setTrail(false)} />
    </div>
  );
}

function MarkingText({ data, marking }: { readonly data: AuditData; readonly marking: Marking }) {
  const { plan, draft, audit } = data;
  const text = usePlanText(draft.textHash);
  const corrections = useCorrections(plan.id, draft.textHash);
  const { id: planId } = plan;
  const { textHash } = draft;
  const { id: auditId } = audit;
  const move = useCallback(
    (blockIds: readonly string[], to: SectionId | null) => {
      void correctSection(planId, textHash, blockIds, to, auditId);
    },
    [planId, textHash, auditId],
  );
  if (text.kind === 'problem')
    return (
      <div className="text-pane text-pane-state">
        <ProblemState
          title="The text could not be read"
          actions={<AppButton onPress={() => window.location.reload()}>Start the window again</AppButton>}
        >
          <p>{text.message}</p>
        </ProblemState>
      </div>
    );
  if (text.kind === 'loading' || corrections === undefined)
    return (
      <div className="text-pane text-pane-state">
        <LoadingState title="Fetching the plan’s text" />
      </div>
    );
  return (
    <TextPane
      planText={text.planText}
      corrections={corrections}
      section={marking.section.id}
      turn={marking.sectionTurn}
      readOnly={false}
      onMove={move}
    />
  );
}
