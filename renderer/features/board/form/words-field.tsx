import { TextInput } from '../../../components/text-input';

interface WordsFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  /** Whether being empty is told of. */
  readonly asked: boolean;
  /** What is said where it is empty. */
  readonly missing: string;
  readonly longest: number;
  readonly rows?: number;
  readonly hint?: string;
  readonly autoFocus?: boolean;
}

/** Words that have to be there. */
export function WordsField({ label, value, asked, missing, longest, rows, hint, ...field }: WordsFieldProps) {
  return (
    <TextInput
      {...field}
      label={label}
      value={value}
      maxLength={longest}
      problem={asked && value.trim() === '' ? missing : undefined}
      {...(rows === undefined ? {} : { rows })}
      {...(hint === undefined ? {} : { hint })}
    />
  );
}
