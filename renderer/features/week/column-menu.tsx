import { useRef, useState } from 'react';
import { Button, Header, Menu, MenuItem, MenuSection, Popover } from 'react-aria-components';
import { FIELD_LABELS } from '#shared/domain/plan/field-words';
import { SHOWABLE_FIELDS } from '#shared/domain/plan/shown-fields';
import { saveShownFields } from '../../db/actions/settings';
import { useShownFields } from '../../db/reads';

interface ColumnMenuProps {
  readonly inTabOrder: boolean;
  readonly onFocus: () => void;
}

/** Which fields of the plans have a column. Kept for everybody who uses this workspace; stays open while one chooses. */
export function ColumnMenu({ inTabOrder, onFocus }: ColumnMenuProps) {
  const shown = useShownFields();
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  return (
    <>
      <Button
        ref={button}
        className="plan-menu-button"
        aria-label="Choose columns"
        aria-haspopup="menu"
        aria-expanded={isOpen}
        excludeFromTabOrder={!inTabOrder}
        onFocus={onFocus}
        onPress={() => setOpen(true)}
      >
        <span aria-hidden="true" className="columns-sign" />
      </Button>
      <Popover
        className="popover"
        placement="bottom end"
        triggerRef={button}
        isOpen={isOpen}
        onOpenChange={setOpen}
        aria-label="Choose columns"
      >
        <Menu
          className="menu column-menu"
          aria-label="Choose columns"
          autoFocus="first"
          selectionMode="multiple"
          selectedKeys={shown.list}
          onSelectionChange={(keys) => {
            const list = SHOWABLE_FIELDS.filter((field) => keys === 'all' || keys.has(field));
            void saveShownFields({ ...shown, list });
          }}
          onClose={() => setOpen(false)}
          shouldCloseOnSelect={false}
        >
          <MenuSection>
            <Header className="menu-facts">Columns of the list</Header>
            {SHOWABLE_FIELDS.map((field) => (
              <MenuItem key={field} id={field} className="menu-item" textValue={FIELD_LABELS[field]}>
                <span className="check-box" aria-hidden="true" />
                {FIELD_LABELS[field]}
              </MenuItem>
            ))}
          </MenuSection>
        </Menu>
      </Popover>
    </>
  );
}
