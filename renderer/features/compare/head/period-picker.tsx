import { memo, useState } from 'react';
import type { CompareView } from '#shared/domain/compare/compare-view';
import { PERIOD_DAYS, PERIOD_KINDS } from '#shared/domain/compare/period';
import { AppButton } from '../../../components/app-button';
import { RadioField } from '../../../components/radio-field';
import type { OnView } from './on-view';
import { Picker } from './picker';
import { DAY_WORDS, PERIOD_WORDS } from './view-words';

interface PeriodPickerProps extends Pick<CompareView, 'period' | 'by'> {
  readonly onView: OnView;
}

const PERIODS = PERIOD_KINDS.map((id) => ({ id, label: PERIOD_WORDS[id] }));
const DAYS = PERIOD_DAYS.map((id) => ({ id, label: DAY_WORDS[id] }));

/** How long a period is, and which day of a plan's life puts it there. */
export const PeriodPicker = memo(function PeriodPicker({ period, by, onView }: PeriodPickerProps) {
  const [isOpen, setOpen] = useState(false);
  const words = PERIOD_WORDS[period].toLowerCase();
  return (
    <Picker label="By" value={words} isOpen={isOpen} onOpen={setOpen}>
      <div className="compare-popover-parts">
        <RadioField
          label="Periods"
          choices={PERIODS}
          value={period}
          onChange={(chosen) => onView({ period: chosen })}
        />
        <RadioField
          label="A plan belongs to the period of its"
          choices={DAYS}
          value={by}
          onChange={(chosen) => onView({ by: chosen })}
        />
        <AppButton onPress={() => setOpen(false)}>Done</AppButton>
      </div>
    </Picker>
  );
});
