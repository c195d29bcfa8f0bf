import { rangeWords } from '#shared/domain/compare/periods/day-words';
import { lastWhole } from '#shared/domain/report/scope/last-whole';
import { AppButton } from '../../../components/app-button';
import { daysOf, lastWeeks, type Period, sinceReport } from './period';
import { WeeksFields } from './weeks-fields';

interface PeriodPickerProps {
  readonly period: Period;
  /** Weeks that there are submitted audits of. */
  readonly weeks: readonly string[];
  /** Last day of the period of the report that was saved last; null where there was none. */
  readonly lastReported: string | null;
  readonly onPeriod: (period: Period | 'usual' | 'all') => void;
}

/** From week to week, with the usual periods one press away. */
export function PeriodPicker({ period, weeks, lastReported, onPeriod }: PeriodPickerProps) {
  const now = new Date().toISOString();
  const since = lastReported === null ? null : sinceReport(lastReported, weeks);
  const presets: readonly (readonly [string, Period | 'usual' | 'all' | null])[] = [
    ['Usual', 'usual'],
    ['All', 'all'],
    ['Last month', lastWhole('month', now)],
    ['Last quarter', lastWhole('quarter', now)],
    ['Last term', lastWhole('term', now)],
    ['Last 12 weeks', lastWeeks(12, now)],
    // Before the first report there is nothing to press.
    ...(lastReported === null ? [] : [['Since the last report', since] as const]),
  ];
  return (
    <section className="period" aria-label="Period">
      <WeeksFields period={period} weeks={weeks} onPeriod={onPeriod} />
      <p className="hint">{rangeWords(daysOf(period))}</p>
      <div className="period-presets">
        {presets.map(([label, preset]) => (
          <AppButton
            key={label}
            isDisabled={preset === null}
            onPress={() => {
              if (preset !== null) onPeriod(preset);
            }}
          >
            {label}
          </AppButton>
        ))}
      </div>
    </section>
  );
}
