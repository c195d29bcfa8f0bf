import { memo } from 'react';
import { Button, Header, Menu, MenuItem, MenuSection, MenuTrigger, Popover } from 'react-aria-components';
import type { Audit } from '#shared/domain/audit/audit';
import type { Plan } from '#shared/domain/plan/plan';
import { KeyHint } from '../../components/key-hint';
import { redo, undo, useUndo } from '../../db/undo';
import { usePrintedKey } from '../../keyboard/keyboard-map';
import { FeedbackItem } from './feedback/feedback-item';
import type { PlanNoteState } from './plan-note';
import { useShownFacts } from './use-shown-facts';

interface AuditMenuProps {
  readonly plan: Plan;
  readonly audit: Audit;
  readonly gradeShown: boolean;
  readonly onGrade: () => void;
  readonly note: PlanNoteState;
  readonly onThread: () => void;
  readonly onTrail: () => void;
  readonly onFeedback: () => void;
}

/** The steps needed now and then, and, for windows with no room for them elsewhere, the facts of the plan and undo. */
export const AuditMenu = memo(function AuditMenu(props: AuditMenuProps) {
  return (
    <MenuTrigger>
      <Button className="plan-menu-button audit-more" aria-label="More for this audit">
        <span aria-hidden="true">⋯</span>
      </Button>
      <Popover className="popover" placement="bottom end">
        <Items {...props} />
      </Popover>
    </MenuTrigger>
  );
});

/** Follows the steps only while the menu is open. */
function Items(props: AuditMenuProps) {
  const { plan, audit, gradeShown, onGrade, onThread, onTrail, onFeedback, note } = props;
  const [undoKey, redoKey, noteKey] = [usePrintedKey('undo'), usePrintedKey('redo'), usePrintedKey('plan-note')];
  const steps = useUndo(audit.id);
  const [threadKey, gradeKey, trailKey] = [
    usePrintedKey('thread'),
    usePrintedKey('running-grade'),
    usePrintedKey('trail'),
  ];
  const facts = [...useShownFacts(plan).map(({ words }) => words), `Draft ${audit.draft}`];
  const disabledKeys = [...(steps.canUndo ? [] : ['undo']), ...(steps.canRedo ? [] : ['redo'])];
  return (
    <Menu className="menu audit-menu" aria-label="This audit" disabledKeys={disabledKeys}>
      <MenuSection>
        <Header className="menu-facts">{facts.join(' · ')}</Header>
        <MenuItem id="undo" className="menu-item" textValue="Undo" onAction={() => void undo(audit.id)}>
          {steps.undoLabel === undefined ? 'Undo' : `Undo ${steps.undoLabel}`}
          <KeyHint keys={undoKey} />
        </MenuItem>
        <MenuItem id="redo" className="menu-item" textValue="Redo" onAction={() => void redo(audit.id)}>
          {steps.redoLabel === undefined ? 'Redo' : `Redo ${steps.redoLabel}`}
          <KeyHint keys={redoKey} />
        </MenuItem>
        <MenuItem id="plan-note" className="menu-item" textValue="Note on the plan" onAction={note.open}>
          {(note.text ?? '') === '' ? 'Note on the plan…' : 'Note on the plan (written)…'}
          <KeyHint keys={noteKey} />
        </MenuItem>
        <MenuItem id="thread" className="menu-item" textValue="Golden thread" onAction={onThread}>
          Golden thread
          <KeyHint keys={threadKey} />
        </MenuItem>
        <MenuItem id="grade" className="menu-item" textValue="Running grade" onAction={onGrade}>
          {gradeShown ? 'Hide running grade' : 'Show running grade'}
          <KeyHint keys={gradeKey} />
        </MenuItem>
        <MenuItem id="trail" className="menu-item" textValue="Trail" onAction={onTrail}>
          Trail
          <KeyHint keys={trailKey} />
        </MenuItem>
        <FeedbackItem onAction={onFeedback} />
      </MenuSection>
    </Menu>
  );
}
