import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import type { DashboardRow } from '#shared/domain/board/dashboard-model';
import { AppButton } from '../../../components/app-button';
import { useBoard } from '../board-context';
import { startActionFrom } from '../board-desk';
import { sourceOfRow } from './source-of-row';

/** What can be done about a row: set what is aimed at, start an action. Nothing for those who only read. */
export function RowTools({ row }: { readonly row: DashboardRow }) {
  const { desk, onDesk, mayEdit } = useBoard();
  if (!mayEdit) return null;
  const source = sourceOfRow(row);
  const aim = () =>
    onDesk(
      source.kind === 'indicator'
        ? { form: { kind: 'indicator', id: source.indicatorId } }
        : { aim: source.kind === 'section' ? source.section : null },
    );
  return (
    <MenuTrigger>
      <AppButton kind="quiet" aria-label={`What to do about ${row.label}`}>
        ⋯
      </AppButton>
      <Popover className="popover" placement="bottom end">
        <Menu
          className="menu"
          aria-label={row.label}
          onAction={(key) => (key === 'aim' ? aim() : onDesk(startActionFrom(desk.get(), source)))}
        >
          <MenuItem id="action" className="menu-item">
            Start an action
          </MenuItem>
          <MenuItem id="aim" className="menu-item">
            {row.target === null ? 'Set a target' : 'Change target or baseline'}
          </MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
