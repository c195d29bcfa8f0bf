import type { ReactNode } from 'react';
import { PLAN_TYPE_WORDS } from '#shared/domain/plan/plan';
import { AppButton } from '../../components/app-button';
import { ProgressLine } from '../../components/progress-line';
import { ScreenTitle } from '../../components/screen-title';
import { redo, undo, useUndo } from '../../db/undo';
import { SavedMark } from './saved-mark';
import type { AuditData } from './use-audit-data';
import { isAnswered } from './walk-criteria';

interface AuditBarProps {
  readonly data: AuditData;
  /** What was just taken back or done again, in a line. */
  readonly taken: string | null;
  readonly onSubmit: () => void;
  readonly onLeave: () => void;
  /** What is needed less often. */
  readonly menu: ReactNode;
}

/** What is being marked, how far it has got, whether it is saved, and the steps that concern the whole audit. */
export function AuditBar({ data, taken, onSubmit, onLeave, menu }: AuditBarProps) {
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
        {taken === null ? null : <span className="taken-line">{taken}</span>}
      </div>
      <div className="audit-actions">
        <AppButton
          keys="Ctrl Z"
          className="audit-step"
          isDisabled={!steps.canUndo}
          onPress={() => void undo(audit.id)}
          aria-label={steps.undoLabel === undefined ? 'Undo' : `Undo ${steps.undoLabel}`}
        >
          Undo
        </AppButton>
        <AppButton
          keys="Ctrl Y"
          className="audit-step"
          isDisabled={!steps.canRedo}
          onPress={() => void redo(audit.id)}
          aria-label={steps.redoLabel === undefined ? 'Redo' : `Redo ${steps.redoLabel}`}
        >
          Redo
        </AppButton>
        <AppButton kind="primary" keys="Ctrl ↵" onPress={onSubmit}>
          Submit
        </AppButton>
        {menu}
      </div>
    </header>
  );
}
