import { memo, useCallback, useState } from 'react';
import { useKeptSteps } from '../../db/undo';
import { AuditBar } from './audit-bar';
import { AuditMenu } from './audit-menu';
import { DisciplineDialog } from './discipline/discipline-dialog';
import { RoundStrip } from './discipline/round-strip';
import { useDisciplineDialog } from './discipline/use-discipline-dialog';
import { UnsureEvidence } from './evidence/unsure-evidence';
import { useReading } from './evidence/use-reading';
import { useReadingKeys } from './evidence/use-reading-keys';
import { FeedbackDialog } from './feedback/feedback-dialog';
import { MarkingAside, MarkingContext, MarkingPanes } from './marking-panes';
import { NewerDraft } from './newer-draft';
import { OwnPlanStrip } from './own-plan-strip';
import { usePlanNoteDialog } from './plan-note';
import type { GradeState } from './running-grade';
import { answeredBySection, SectionTabs } from './section-tabs';
import { SubmitDialog } from './submit-dialog';
import { ThreadScreen } from './thread/thread-screen';
import { useThreadPlace } from './thread/use-thread-place';
import { useActiveTime } from './time/use-active-time';
import { TrailSheet } from './trail-sheet';
import type { AuditData } from './use-audit-data';
import { useAuditKeys } from './use-audit-keys';
import { useMarking } from './use-marking';
import { useMarkingKeys } from './use-marking-keys';
import { useReadPlan } from './use-read-plan';
import { useTakenStep } from './use-taken-step';
import { EarlierStrip } from './version/earlier-strip';
import { VersionStrip } from './version/version-strip';

interface MarkingViewProps {
  readonly data: AuditData;
  readonly onLeave: () => void;
}

/** Always the same elements, so that the tabs around them are drawn again only for a reason of their own. */
const PANES = <MarkingPanes />;
const ASIDE = <MarkingAside />;

/** Marking: the plan's text between the list of criteria and the card of the one being judged. */
export const MarkingView = memo(function MarkingView({ data, onLeave }: MarkingViewProps) {
  const marking = useMarking(data);
  const read = useReadPlan(data.plan, data.draft);
  const reading = useReading(data, marking, read);
  const [submitting, setSubmitting] = useState(false);
  const [trail, setTrail] = useState(false);
  const [feedback, setFeedback] = useState(false);
  const [grade, setGrade] = useState<GradeState>('hidden');
  const submit = useCallback(() => setSubmitting(true), []);
  const showTrail = useCallback(() => setTrail(true), []);
  const showFeedback = useCallback(() => setFeedback(true), []);
  const turnGrade = useCallback(() => setGrade((now) => (now === 'shown' ? 'hidden' : 'asked')), []);
  const thread = useThreadPlace(marking);
  const { open, close, leave, toggle } = thread;
  const { showText } = marking;
  const openThread = useCallback(() => open(), [open]);
  const showInText = useCallback(
    (blockIds: readonly string[]) => {
      close();
      showText({ blockIds });
    },
    [close, showText],
  );
  useMarkingKeys(data, marking, submit, !thread.isOpen);
  useAuditKeys({ onTrail: showTrail, onFeedback: showFeedback, onGrade: turnGrade });
  useReadingKeys(reading, marking, !thread.isOpen);
  const note = usePlanNoteDialog(data.audit.id);
  const discipline = useDisciplineDialog(data.rubric);
  useKeptSteps(data.audit.id);
  useActiveTime(data.audit.id);
  const taken = useTakenStep(data.audit.id, marking, thread);
  return (
    <div className="audit">
      <AuditBar
        data={data}
        taken={taken}
        onSubmit={submit}
        onLeave={onLeave}
        menu={
          <AuditMenu
            plan={data.plan}
            audit={data.audit}
            gradeShown={grade === 'shown'}
            onGrade={turnGrade}
            note={note}
            onDiscipline={discipline.open}
            onThread={toggle}
            onTrail={showTrail}
            onFeedback={showFeedback}
          />
        }
      />
      <NewerDraft plan={data.plan} audit={data.audit} />
      <OwnPlanStrip data={data} />
      <VersionStrip data={data} />
      <EarlierStrip data={data} onGo={marking.goTo} />
      <RoundStrip data={data} discipline={discipline} />
      <UnsureEvidence
        placed={reading.placed}
        onGo={({ evidence }) => marking.goTo(evidence.criterionId)}
        onConfirm={reading.confirmEvidence}
        onRemove={reading.removeEvidence}
      />
      <MarkingContext
        value={{ data, marking, read, reading, grade, onGrade: setGrade, onThread: openThread, thread, note }}
      >
        {thread.isOpen ? (
          <ThreadScreen
            data={data}
            read={read}
            taken={thread.taken}
            aside={ASIDE}
            onLeave={leave}
            onShowText={showInText}
          />
        ) : (
          <SectionTabs
            rubric={data.rubric}
            notAsked={data.notAsked}
            answered={answeredBySection(data)}
            chosen={marking.section.id}
            onChoose={marking.goToSection}
            aside={ASIDE}
          >
            {PANES}
          </SectionTabs>
        )}
      </MarkingContext>
      <SubmitDialog
        data={data}
        read={read}
        isOpen={submitting}
        onClose={() => setSubmitting(false)}
        onJump={marking.goTo}
      />
      <DisciplineDialog data={data} isOpen={discipline.isOpen} onClose={discipline.close} />
      <TrailSheet auditId={data.audit.id} rubric={data.rubric} isOpen={trail} onClose={() => setTrail(false)} />
      <FeedbackDialog data={data} isOpen={feedback} onClose={() => setFeedback(false)} />
    </div>
  );
});
