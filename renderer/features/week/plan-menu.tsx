import { useRef, useState } from 'react';
import { Button, Menu, MenuItem, Popover } from 'react-aria-components';
import type { PlanRow } from '../../db/plan-rows';

interface PlanMenuProps {
  readonly row: PlanRow;
  readonly inTabOrder: boolean;
  readonly onFocus: () => void;
  readonly onOpen: (planId: string) => void;
  readonly onEdit: (row: PlanRow) => void;
  readonly onNewDraft: (row: PlanRow) => void;
  readonly onRemove: (row: PlanRow) => void;
}

/** What can be done with one plan. The menu itself is made when it is first opened: dozens of lines each have one. */
export function PlanMenu({ row, inTabOrder, onFocus, onOpen, onEdit, onNewDraft, onRemove }: PlanMenuProps) {
  const [isOpen, setOpen] = useState(false);
  const [wasOpened, setWasOpened] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  return (
    <>
      <Button
        ref={button}
        className="plan-menu-button"
        aria-label={`More for ${row.ref}`}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        excludeFromTabOrder={!inTabOrder}
        onFocus={onFocus}
        onPress={() => {
          setWasOpened(true);
          setOpen(true);
        }}
      >
        <span aria-hidden="true">⋯</span>
      </Button>
      {wasOpened ? (
        <Popover
          className="popover"
          placement="bottom end"
          aria-label={`More for ${row.ref}`}
          triggerRef={button}
          isOpen={isOpen}
          onOpenChange={setOpen}
        >
          <Menu className="menu" aria-label={row.ref} autoFocus="first" onClose={() => setOpen(false)}>
            <MenuItem className="menu-item" onAction={() => onOpen(row.planId)}>
              {openWords(row)}
            </MenuItem>
            {row.state === 'waiting' ? (
              <MenuItem className="menu-item" onAction={() => onNewDraft(row)}>
                Choose its file…
              </MenuItem>
            ) : (
              <>
                <MenuItem className="menu-item" onAction={() => onEdit(row)}>
                  Edit plan details…
                </MenuItem>
                <MenuItem className="menu-item" onAction={() => onNewDraft(row)}>
                  Load a newer draft…
                </MenuItem>
                <MenuItem className="menu-item" data-tone="danger" onAction={() => onRemove(row)}>
                  Remove plan…
                </MenuItem>
              </>
            )}
          </Menu>
        </Popover>
      ) : null}
    </>
  );
}

function openWords({ state, agreement }: PlanRow): string {
  if (state === 'waiting') return 'Open its sample';
  return agreement === undefined ? 'Open' : 'Open to agree the marks';
}
