import { type ReactNode, useCallback } from 'react';
import { allCriteria } from '#shared/domain/rubric/all-criteria';
import { AppButton } from '../../components/app-button';
import { ProgressLine } from '../../components/progress-line';
import { redo, undo, useUndo } from '../../db/undo';
import { usePrintedKey } from '../../keyboard/keyboard-map';
import { PartChip } from './discipline/part-chip';
import { PlanName } from './plan-name';
import { SavedMark } from './saved-mark';
import type { AuditData } from './use-audit-data';
import { answeredOf } from './walk-criteria';

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
  const { plan, audit, asked, answers } = data;
  const submitKey = usePrintedKey('submit');
  const total = allCriteria(asked).length;
  const answered = answeredOf(asked, answers);
  return (
    <header className="audit-bar">
      <PlanName plan={plan} draft={audit.draft} shownAs="Audit" onLeave={onLeave} />
      <PartChip audit={audit} />
      <div className="audit-progress">
        <span>
          {answered} of {total}
        </span>
        <ProgressLine label="Criteria answered" value={answered} total={total} />
        <SavedMark />
        {taken === null ? null : <span className="taken-line">{taken}</span>}
      </div>
      <div className="audit-actions">
        <Steps auditId={audit.id} />
        <AppButton kind="primary" keys={submitKey} onPress={onSubmit}>
          Submit
        </AppButton>
        {menu}
      </div>
    </header>
  );
}

/** The buttons that take the newest step back and do it again. */
export function Steps({ auditId }: { readonly auditId: string }) {
  const { canUndo, canRedo, undoLabel, redoLabel } = useUndo(auditId);
  const [undoKey, redoKey] = [usePrintedKey('undo'), usePrintedKey('redo')];
  const takeBack = useCallback(() => void undo(auditId), [auditId]);
  const doAgain = useCallback(() => void redo(auditId), [auditId]);
  return (
    <>
      <AppButton
        keys={undoKey}
        className="audit-step"
        isDisabled={!canUndo}
        onPress={takeBack}
        aria-label={undoLabel === undefined ? 'Undo' : `Undo ${undoLabel}`}
      >
        Undo
      </AppButton>
      <AppButton
        keys={redoKey}
        className="audit-step"
        isDisabled={!canRedo}
        onPress={doAgain}
        aria-label={redoLabel === undefined ? 'Redo' : `Redo ${redoLabel}`}
      >
        Redo
      </AppButton>
    </>
  );
}
