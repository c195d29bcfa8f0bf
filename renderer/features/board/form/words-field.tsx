import { useMemo } from 'react';
import { TextInput } from '../../../components/text-input';
import { useBoard } from '../board-context';
import { namesWarning } from './names-warning';

interface WordsFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  /** Whether being empty is told of. */
  readonly asked?: boolean;
  /** What is said where it is empty; absent where it may be. */
  readonly missing?: string;
  /** What else is wrong with it. */
  readonly problem?: string | null;
  readonly longest: number;
  readonly rows?: number;
  readonly hint?: string;
  readonly autoFocus?: boolean;
}

/** Words for the Board. What looks like a name is told of quietly, since what the Board reads is published. */
export function WordsField(props: WordsFieldProps) {
  const { label, value, asked = false, missing, problem = null, longest, rows, hint, ...field } = props;
  const { findNames } = useBoard();
  const warning = useMemo(() => namesWarning(value, findNames), [value, findNames]);
  const below = warning ?? hint;
  const isMissing = missing !== undefined && asked && value.trim() === '';
  return (
    <TextInput
      {...field}
      className={warning === null ? '' : 'board-named'}
      label={label}
      value={value}
      maxLength={longest}
      problem={isMissing ? missing : (problem ?? undefined)}
      {...(rows === undefined ? {} : { rows })}
      {...(below === undefined ? {} : { hint: below })}
    />
  );
}
