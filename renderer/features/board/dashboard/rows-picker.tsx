import { Dialog, DialogTrigger, Popover } from 'react-aria-components';
import type { DashboardRow } from '#shared/domain/board/dashboard-model';
import { AppButton } from '../../../components/app-button';
import { CheckField } from '../../../components/check-field';
import { saveSetting } from '../../../db/actions/settings';
import { BOARD_ROWS_SETTING } from '../../../db/setting-keys';

interface RowsPickerProps {
  readonly rows: readonly DashboardRow[];
  /** Keys of rows that are left out. */
  readonly hidden: ReadonlySet<string>;
}

/** Which measures the dashboard shows. */
export function RowsPicker({ rows, hidden }: RowsPickerProps) {
  const shown = rows.filter(({ key }) => !hidden.has(key)).length;
  const choose = (key: string, wanted: boolean) => {
    const next = wanted ? [...hidden].filter((each) => each !== key) : [...hidden, key];
    // With nothing shown at all it could not be got back by eye.
    if (rows.some((row) => !next.includes(row.key))) void saveSetting(BOARD_ROWS_SETTING, next);
  };
  return (
    <DialogTrigger>
      <AppButton>{`Rows: ${shown} of ${rows.length}`}</AppButton>
      <Popover className="popover" placement="bottom end">
        <Dialog className="dash-rows" aria-label="Rows that are shown">
          {rows.map(({ key, label }) => (
            <CheckField key={key} isSelected={!hidden.has(key)} onChange={(wanted) => choose(key, wanted)}>
              {label}
            </CheckField>
          ))}
          <AppButton
            kind="quiet"
            isDisabled={hidden.size === 0}
            onPress={() => void saveSetting(BOARD_ROWS_SETTING, [])}
          >
            Show all
          </AppButton>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

/** The keys that were kept; none where it is of another time. */
export const toHiddenRows = (kept: unknown): ReadonlySet<string> =>
  new Set(Array.isArray(kept) ? kept.filter((key) => typeof key === 'string') : []);
