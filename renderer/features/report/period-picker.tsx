import { AppButton } from '../../components/app-button';
import { ChoiceField } from '../../components/choice-field';
import { allWeeks, lastWeeks, type Period, PRESETS, withFrom, withTo } from './period';

interface PeriodPickerProps {
  readonly period: Period;
  readonly weeks: readonly string[];
  readonly onPeriod: (period: Period) => void;
}

const weekLabel = (week: string): string => `Week ${Number(week.slice(6))}, ${week.slice(0, 4)}`;

/** From week to week, with the usual periods one press away. */
export function PeriodPicker({ period, weeks, onPeriod }: PeriodPickerProps) {
  const now = new Date().toISOString();
  const known = [...new Set([...weeks, period.from, period.to])].sort().reverse();
  const choices = known.map((id) => ({ id, label: weekLabel(id) }));
  return (
    <section className="period" aria-label="Period">
      <div className="period-weeks">
        <ChoiceField
          label="From"
          choices={choices}
          value={period.from}
          onChange={(from) => onPeriod(withFrom(period, from))}
        />
        <ChoiceField label="To" choices={choices} value={period.to} onChange={(to) => onPeriod(withTo(period, to))} />
      </div>
      <div className="period-presets">
        {PRESETS.map((preset) => (
          <AppButton key={preset.id} onPress={() => onPeriod(lastWeeks(preset.weeks, now))}>
            {preset.label}
          </AppButton>
        ))}
        <AppButton onPress={() => onPeriod(allWeeks(weeks, now))}>All</AppButton>
      </div>
    </section>
  );
}
