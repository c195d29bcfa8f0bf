import { Button, Header, Menu, MenuItem, MenuSection, MenuTrigger, Popover } from 'react-aria-components';
import { PLAN_TYPE_WORDS } from '#shared/domain/plan/plan';
import { KeyHint } from '../../components/key-hint';
import { redo, undo, useUndo } from '../../db/undo';
import type { AuditData } from './use-audit-data';

interface AuditMenuProps {
  readonly data: AuditData;
  readonly gradeShown: boolean;
  readonly onGrade: () => void;
  readonly onTrail: () => void;
}

/** The steps needed now and then, and, for windows with no room for them elsewhere, the facts of the plan and undo. */
export function AuditMenu({ data, gradeShown, onGrade, onTrail }: AuditMenuProps) {
  const { plan, audit } = data;
  const steps = useUndo(audit.id);
  const facts = [
    ...(plan.need === undefined ? [] : [plan.need]),
    ...(plan.type === undefined ? [] : [PLAN_TYPE_WORDS[plan.type]]),
    `Draft ${audit.draft}`,
  ];
  const disabledKeys = [...(steps.canUndo ? [] : ['undo']), ...(steps.canRedo ? [] : ['redo'])];
  return (
    <MenuTrigger>
      <Button className="plan-menu-button audit-more" aria-label="More for this audit">
        <span aria-hidden="true">⋯</span>
      </Button>
      <Popover className="popover" placement="bottom end">
        <Menu className="menu audit-menu" aria-label="This audit" disabledKeys={disabledKeys}>
          <MenuSection>
            <Header className="menu-facts">{facts.join(' · ')}</Header>
            <MenuItem id="undo" className="menu-item" textValue="Undo" onAction={() => void undo(audit.id)}>
              {steps.undoLabel === undefined ? 'Undo' : `Undo ${steps.undoLabel}`}
              <KeyHint keys="Ctrl Z" />
            </MenuItem>
            <MenuItem id="redo" className="menu-item" textValue="Redo" onAction={() => void redo(audit.id)}>
              {steps.redoLabel === undefined ? 'Redo' : `Redo ${steps.redoLabel}`}
              <KeyHint keys="Ctrl Y" />
            </MenuItem>
            <MenuItem id="grade" className="menu-item" onAction={onGrade}>
              {gradeShown ? 'Hide running grade' : 'Show running grade'}
            </MenuItem>
            <MenuItem id="trail" className="menu-item" onAction={onTrail}>
              Trail
            </MenuItem>
          </MenuSection>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
