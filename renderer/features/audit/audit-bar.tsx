import { useState } from 'react';
import { PLAN_TYPE_WORDS } from '#shared/domain/plan/plan';
import { scoreAudit } from '#shared/domain/scoring/score-audit';
import { AppButton } from '../../components/app-button';
import { ConfirmDialog } from '../../components/confirm-dialog';
import { ProgressLine } from '../../components/progress-line';
import { ScreenTitle } from '../../components/screen-title';
import { redo, undo, useUndo } from '../../db/undo';
import { bandWord, percentWords } from './result-words';
import { SavedMark } from './saved-mark';
import type { AuditData } from './use-audit-data';
import { isAnswered } from './walk-criteria';

interface AuditBarProps {
  readonly data: AuditData;
  readonly onSubmit: () => void;
  readonly onTrail: () => void;
  readonly onLeave: () => void;
}

/** What is being marked, how far it has got, whether it is saved, and the steps that concern the whole audit. */
export function AuditBar({ data, onSubmit, onTrail, onLeave }: AuditBarProps) {
  const { plan, audit, rubric, answers } = data;
  const steps = useUndo(audit.id);
  const total = rubric.sections.reduce((sum, section) => sum + section.criteria.length, 0);
  const answered = [...answers.keys()].filter((id) => isAnswered(answers, id)).length;
  return (
    <header className="audit-bar">
      <div className="audit-name">
        <AppButton kind="quiet" className="audit-back" onPress={onLeave} aria-label="Back to This week">
          <span aria-hidden="true">←</span>
        </AppButton>
        <ScreenTitle title={plan.ref} windowTitle={`Audit ${plan.ref}`} />
        {plan.need === undefined ? null : <span className="chip">{plan.need}</span>}
        {plan.type === undefined ? null : <span className="chip">{PLAN_TYPE_WORDS[plan.type]}</span>}
        <span className="chip">Draft {audit.draft}</span>
      </div>
      <div className="audit-progress">
        <span>
          {answered} of {total}
        </span>
        <ProgressLine label="Criteria answered" value={answered} total={total} />
        <SavedMark />
      </div>
      <div className="audit-actions">
        <RunningGrade data={data} />
        <AppButton kind="quiet" onPress={onTrail}>
          Trail
        </AppButton>
        <AppButton
          keys="Ctrl Z"
          isDisabled={!steps.canUndo}
          onPress={() => void undo(audit.id)}
          aria-label={steps.undoLabel === undefined ? 'Undo' : `Undo ${steps.undoLabel}`}
        >
          Undo
        </AppButton>
        <AppButton
          keys="Ctrl Y"
          isDisabled={!steps.canRedo}
          onPress={() => void redo(audit.id)}
          aria-label={steps.redoLabel === undefined ? 'Redo' : `Redo ${steps.redoLabel}`}
        >
          Redo
        </AppButton>
        <AppButton kind="primary" keys="Ctrl ↵" onPress={onSubmit}>
          Submit
        </AppButton>
      </div>
    </header>
  );
}

/** A grade seen while marking pulls the marks towards it, so it shows only to someone who asks for it twice. */
function RunningGrade({ data }: { readonly data: AuditData }) {
  const [shown, setShown] = useState(false);
  const [asking, setAsking] = useState(false);
  if (shown) {
    const scored = scoreAudit(data.rubric, [...data.answers.values()]);
    const words = scored.ok
      ? `${bandWord(scored.value.band, data.rubric)}, ${percentWords(scored.value.percent)}`
      : 'not to be worked out';
    return (
      <AppButton kind="quiet" onPress={() => setShown(false)} aria-label={`Running grade: ${words}. Hide it`}>
        Running grade: <strong>{words}</strong>
      </AppButton>
    );
  }
  return (
    <>
      <AppButton kind="quiet" onPress={() => setAsking(true)}>
        Show running grade
      </AppButton>
      <ConfirmDialog
        title="Show the running grade?"
        action="Show it"
        isOpen={asking}
        onClose={() => setAsking(false)}
        onConfirm={() => setShown(true)}
      >
        <p>
          Seeing a grade while you mark tends to pull the remaining marks towards it. It shows by itself once you
          submit.
        </p>
      </ConfirmDialog>
    </>
  );
}
