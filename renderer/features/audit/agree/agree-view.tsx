import { useState } from 'react';
import { mayAgree } from '#shared/domain/audit/agree-marks';
import type { Mark } from '#shared/domain/audit/answer';
import { markWords } from '#shared/domain/audit/mark-words';
import type { Person } from '#shared/domain/audit/person';
import { allCriteria } from '#shared/domain/rubric/all-criteria';
import { announce } from '../../../components/announcer';
import { ProgressLine } from '../../../components/progress-line';
import { LoadingState } from '../../../components/states';
import { beginAgreeing, dropAgreeing, submitAgreed } from '../../../db/actions/agree';
import { setMark, setNote } from '../../../db/actions/answers';
import { takeOverAudit } from '../../../db/actions/take-over';
import { useKeptSteps } from '../../../db/undo';
import { useActionKeys } from '../../../keyboard/use-action-keys';
import { PlanName } from '../plan-name';
import { PlanTextPane } from '../plan-text-pane';
import { SavedMark } from '../saved-mark';
import { TrailSheet } from '../trail-sheet';
import type { AuditData } from '../use-audit-data';
import { useReadPlan } from '../use-read-plan';
import { AgreeCard } from './agree-card';
import { AgreeTable } from './agree-table';
import { BenchActions, BenchLine, stageOf } from './bench-head';
import { GiveUpDialog } from './give-up-dialog';
import { isBegun } from './not-begun';
import { useAgreeKeys } from './use-agree-keys';
import { useAgreePlace } from './use-agree-place';
import { type Agreeing, useAgreeing } from './use-agreeing';
import { useBothEvidence } from './use-both-evidence';
import './agree.css';

interface AgreeViewProps {
  readonly data: AuditData;
  readonly person: Person;
  readonly onLeave: () => void;
  /** Shows another audit of the plan, by id; null shows the one that is shown by itself. */
  readonly onShow: (auditId: string | null) => void;
}

/** The two markings of a plan side by side beside its text: settled while they are being agreed, read before and after. */
export function AgreeView(props: AgreeViewProps) {
  const agreeing = useAgreeing(props.data);
  if (agreeing === null) return <LoadingState title="Putting the two markings side by side" />;
  return <Bench {...props} agreeing={agreeing} />;
}

function Bench({ data, person, agreeing, onLeave, onShow }: AgreeViewProps & { readonly agreeing: Agreeing }) {
  const { plan, draft, audit, rubric, answers } = data;
  const begun = isBegun(data);
  const isOpen = begun && audit.state === 'draft';
  const canChange = isOpen && audit.auditorId === person.id;
  const mayBegin = !begun && mayAgree(person, agreeing.agreement);
  const stage = stageOf({ begun, isOpen, canChange, mayBegin });
  const canTake = isOpen && !canChange && mayAgree(person, agreeing.agreement);
  const [trail, setTrail] = useState(false);
  const [givingUp, setGivingUp] = useState(false);
  const place = useAgreePlace(data, agreeing, canChange);
  const { current } = place;
  const read = useReadPlan(plan, draft);
  const evidence = useBothEvidence(read, agreeing, current?.criterionId ?? '');
  const criterion = allCriteria(rubric).find(({ id }) => id === current?.criterionId);
  useKeptSteps(audit.id);
  const rate = (mark: Mark | null) => {
    if (criterion === undefined) return;
    place.say(null);
    void setMark(audit, criterion.id, mark, answers.get(criterion.id)?.note ?? '');
    announce(`${criterion.id}: ${markWords(mark, rubric)}.`);
  };
  const submit = async () => {
    const agreed = await submitAgreed(agreeing.agreement);
    if (agreed.ok) {
      announce(`The marks of ${plan.ref} are agreed.`);
      onShow(audit.id);
      return;
    }
    announce(agreed.error.message);
    place.say(agreed.error.message);
    const [next] = agreeing.open;
    if (next !== undefined) place.goTo(next.criterionId);
  };
  const takeOver = async () => {
    const taken = await takeOverAudit(audit);
    announce(taken.ok ? `${person.name} settles these marks now.` : taken.error.message);
  };
  const begin = async () => {
    const made = await beginAgreeing(plan.id, audit.id);
    if (made.ok) onShow(made.value);
    else announce(made.error.message);
  };
  useAgreeKeys({
    auditId: audit.id,
    rubric,
    criterion,
    agreeing,
    place,
    evidence,
    canChange,
    onRate: rate,
    onSubmit: () => void submit(),
    onTrail: () => setTrail(begun),
    onGiveUp: () => setGivingUp(true),
  });
  useActionKeys({ 'take-over': () => void takeOver() }, canTake);
  useActionKeys({ agree: () => onShow(audit.id) }, begun && !isOpen);
  useActionKeys({ agree: () => void begin() }, mayBegin);
  const { conflicts, open } = agreeing;
  const settled = conflicts.length - open.length;
  return (
    <div className="audit agree">
      <header className="audit-bar">
        <PlanName plan={plan} draft={audit.draft} shownAs="Audit" onLeave={onLeave} />
        <div className="audit-progress">
          <span>{begun ? `${settled} of ${conflicts.length} settled` : `${conflicts.length} to settle`}</span>
          <ProgressLine label="Conflicts settled" value={settled} total={Math.max(1, conflicts.length)} />
          {canChange ? <SavedMark /> : null}
          {place.taken === null ? null : <span className="taken-line">{place.taken}</span>}
        </div>
        <BenchActions
          auditId={audit.id}
          stage={stage}
          canTake={canTake}
          onSubmit={() => void submit()}
          onTake={() => void takeOver()}
          onBegin={() => void begin()}
          onResult={() => onShow(audit.id)}
        />
      </header>
      <BenchLine
        agreeing={agreeing}
        stage={stage}
        everything={place.everything}
        onTurn={place.turn}
        onTrail={() => setTrail(true)}
        onShow={onShow}
        onGiveUp={() => setGivingUp(true)}
      />
      <div className="agree-panes">
        {/* Scrolls by itself; the buttons in it bring the keyboard here. */}
        <div className="agree-side-pane">
          {conflicts.length === 0 && !place.everything ? (
            <p className="agree-none">The two markings agree on every criterion.</p>
          ) : (
            <div className="agree-table-scroll">
              <AgreeTable data={data} agreeing={agreeing} place={place} />
            </div>
          )}
          {current === undefined || criterion === undefined ? null : (
            <AgreeCard
              data={data}
              agreeing={agreeing}
              place={place}
              row={current}
              criterion={criterion}
              evidence={evidence}
              canChange={canChange}
              onRate={rate}
              onNote={(text) => void setNote(audit, criterion.id, text)}
            />
          )}
        </div>
        <PlanTextPane
          draft={draft}
          read={read}
          section="X"
          turn={0}
          marks={evidence.marks}
          shown={evidence.place}
          evidence={evidence.onPages}
        />
      </div>
      <TrailSheet auditId={audit.id} rubric={rubric} isOpen={trail} onClose={() => setTrail(false)} />
      <GiveUpDialog
        planRef={plan.ref}
        isOpen={givingUp}
        onClose={() => setGivingUp(false)}
        onGiveUp={async () => {
          await dropAgreeing(audit);
          announce('The marks are not being agreed any more. Both audits stay as they are.');
          onShow(null);
        }}
      />
    </div>
  );
}
