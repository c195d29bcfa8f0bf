import { ChoiceField } from '../../../components/choice-field';
import { type Period, weekLabel, withFrom, withTo } from './period';

interface WeeksFieldsProps {
  readonly period: Period;
  /** Weeks to choose from besides those of the period. */
  readonly weeks: readonly string[];
  readonly onPeriod: (period: Period) => void;
  /** What stands before `from` and `to` in the labels. */
  readonly of?: string;
}

/** From week to week. */
export function WeeksFields({ period, weeks, onPeriod, of = '' }: WeeksFieldsProps) {
  const known = [...new Set([...weeks, period.from, period.to])].sort().reverse();
  const choices = known.map((id) => ({ id, label: weekLabel(id) }));
  return (
    <div className="period-weeks">
      <ChoiceField
        label={of === '' ? 'From' : `${of} from`}
        choices={choices}
        value={period.from}
        onChange={(from) => onPeriod(withFrom(period, from))}
      />
      <ChoiceField
        label={of === '' ? 'To' : `${of} to`}
        choices={choices}
        value={period.to}
        onChange={(to) => onPeriod(withTo(period, to))}
      />
    </div>
  );
}
