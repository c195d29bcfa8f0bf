import { DateInput } from '../../../components/date-input';

interface DayFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (typed: string) => void;
  /** Whether a day that is missing or none is told of. */
  readonly asked: boolean;
}

/** A day that has to be there. */
export function DayField({ label, value, onChange, asked }: DayFieldProps) {
  const isMissing = asked && value.trim() === '';
  return (
    <div>
      <DateInput label={label} value={value} onChange={onChange} showProblem={asked} />
      {isMissing ? <p className="problem">Write a day, as 25/11/2026.</p> : null}
    </div>
  );
}
