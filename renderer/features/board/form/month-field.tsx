import { shortMonth } from '#shared/domain/board/month';
import { TextInput } from '../../../components/text-input';
import { readTypedMonth } from './typed-month';

interface MonthFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (typed: string) => void;
  readonly asked: boolean;
  readonly mayBeEmpty?: boolean;
}

/** A month, typed. */
export function MonthField({ label, value, onChange, asked, mayBeEmpty = false }: MonthFieldProps) {
  const month = readTypedMonth(value);
  const isWrong = month === null && (value.trim() !== '' || !mayBeEmpty);
  return (
    <TextInput
      label={label}
      value={value}
      onChange={onChange}
      onBlur={() => {
        if (month !== null) onChange(shortMonth(month));
      }}
      problem={asked && isWrong ? 'Write a month, as Nov 2026.' : undefined}
    />
  );
}
