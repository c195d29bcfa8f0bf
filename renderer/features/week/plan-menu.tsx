import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import type { PlanRow } from '../../db/plan-rows';

interface PlanMenuProps {
  readonly row: PlanRow;
  readonly inTabOrder: boolean;
  readonly onFocus: () => void;
  readonly onOpen: (planId: string) => void;
  readonly onEdit: (row: PlanRow) => void;
  readonly onRemove: (row: PlanRow) => void;
}

/** What can be done with one plan. */
export function PlanMenu({ row, inTabOrder, onFocus, onOpen, onEdit, onRemove }: PlanMenuProps) {
  return (
    <MenuTrigger>
      <Button
        className="plan-menu-button"
        aria-label={`More for ${row.ref}`}
        excludeFromTabOrder={!inTabOrder}
        onFocus={onFocus}
      >
        <span aria-hidden="true">⋯</span>
      </Button>
      <Popover className="popover" placement="bottom end">
        <Menu className="menu" aria-label={row.ref}>
          <MenuItem className="menu-item" onAction={() => onOpen(row.planId)}>
            Open
          </MenuItem>
          <MenuItem className="menu-item" onAction={() => onEdit(row)}>
            Edit plan details…
          </MenuItem>
          <MenuItem className="menu-item" data-tone="danger" onAction={() => onRemove(row)}>
            Remove plan…
          </MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
