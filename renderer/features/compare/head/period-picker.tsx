import { useState } from 'react';
import type { CompareView } from '#shared/domain/compare/compare-view';
import { PERIOD_DAYS, PERIOD_KINDS } from '#shared/domain/compare/period';
import { AppButton } from '../../../components/app-button';
import { RadioField } from '../../../components/radio-field';
import { Picker } from './picker';
import { DAY_WORDS, PERIOD_WORDS } from './view-words';

interface PeriodPickerProps {
  readonly view: CompareView;
  readonly onView: (view: CompareView) => void;
}

const PERIODS = PERIOD_KINDS.map((id) => ({ id, label: PERIOD_WORDS[id] }));
const DAYS = PERIOD_DAYS.map((id) => ({ id, label: DAY_WORDS[id] }));

/** How long a period is, and which day of a plan's life puts it there. */
export function PeriodPicker({ view, onView }: PeriodPickerProps) {
  const [isOpen, setOpen] = useState(false);
  const words = PERIOD_WORDS[view.period].toLowerCase();
  return (
    <Picker label="By" value={words} isOpen={isOpen} onOpen={setOpen}>
      <div className="compare-popover-parts">
        <RadioField
          label="Periods"
          choices={PERIODS}
          value={view.period}
          onChange={(period) => onView({ ...view, period })}
        />
        <RadioField
          label="A plan belongs to the period of its"
          choices={DAYS}
          value={view.by}
          onChange={(by) => onView({ ...view, by })}
        />
        <AppButton onPress={() => setOpen(false)}>Done</AppButton>
      </div>
    </Picker>
  );
}
