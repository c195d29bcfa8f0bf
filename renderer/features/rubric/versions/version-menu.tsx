import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';

interface VersionMenuProps {
  readonly name: string;
  /** Absent where it cannot be done now. */
  readonly onCopy: (() => void) | undefined;
  readonly onExport: () => void;
  readonly onRetire: (() => void) | undefined;
}

/** What can be done with one version. */
export function VersionMenu({ name, onCopy, onExport, onRetire }: VersionMenuProps) {
  return (
    <MenuTrigger>
      <Button className="version-menu-button" aria-label={`More for ${name}`}>
        <span aria-hidden="true">⋯</span>
      </Button>
      <Popover className="popover" placement="bottom end">
        <Menu className="menu" aria-label={name}>
          <MenuItem className="menu-item" isDisabled={onCopy === undefined} onAction={() => onCopy?.()}>
            Copy as a draft
          </MenuItem>
          <MenuItem className="menu-item" onAction={onExport}>
            Export as a file…
          </MenuItem>
          <MenuItem className="menu-item" isDisabled={onRetire === undefined} onAction={() => onRetire?.()}>
            Retire…
          </MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
