import { type FormEvent, useState } from 'react';
import type { DayRange } from '#shared/domain/compare/period';
import { AppButton } from '../../../components/app-button';
import { DateInput } from '../../../components/date-input';
import { daysProblem, type TypedDays, toRange, typedDays } from './days';

interface DaysFieldsProps {
  /** Names the two fields: `Baseline from`. */
  readonly name?: string;
  readonly days: TypedDays;
  readonly onDays: (days: TypedDays) => void;
  readonly showProblem: boolean;
  readonly problem: string | null;
}

/** Two days to type or pick. */
export function DaysFields({ name, days, onDays, showProblem, problem }: DaysFieldsProps) {
  const named = (word: string) => (name === undefined ? word : `${name} ${word.toLowerCase()}`);
  return (
    <>
      <div className="compare-days">
        <DateInput
          label={named('From')}
          value={days.from}
          onChange={(from) => onDays({ ...days, from })}
          showProblem={showProblem}
        />
        <DateInput
          label={named('To')}
          value={days.to}
          onChange={(to) => onDays({ ...days, to })}
          showProblem={showProblem}
        />
      </div>
      {showProblem && problem !== null ? (
        <p className="problem" role="alert">
          {problem}
        </p>
      ) : null}
    </>
  );
}

interface RangeFieldsProps {
  readonly range: DayRange;
  readonly onRange: (range: DayRange) => void;
}

/** The days that the series shows. */
export function RangeFields({ range, onRange }: RangeFieldsProps) {
  const [days, setDays] = useState(() => typedDays(range));
  const [asked, setAsked] = useState(false);
  const problem = daysProblem(days, 'may be empty');
  const save = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (problem === null) onRange(toRange(days));
  };
  return (
    <form className="more-part" onSubmit={save} noValidate aria-label="Days shown">
      <DaysFields days={days} onDays={setDays} showProblem={asked} problem={problem} />
      <div>
        <AppButton type="submit">Show these days</AppButton>
      </div>
    </form>
  );
}
