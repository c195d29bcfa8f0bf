import { TextInput } from '../../../components/text-input';
import type { Minutes } from './use-minutes';
import './minutes.css';

interface MinutesFieldProps {
  readonly minutes: Minutes;
  readonly isDisabled: boolean;
}

const FIELD = 'minutes-field';

/** Leads to the field, where what stands in it cannot be read. */
export const focusMinutes = (): void => document.querySelector<HTMLElement>(`.${FIELD} input`)?.focus();

/** How long the audit took, as the auditor says. */
export function MinutesField({ minutes, isDisabled }: MinutesFieldProps) {
  return (
    <TextInput
      className={FIELD}
      label="Minutes spent (optional)"
      hint={
        minutes.isMeasured
          ? 'Measured: time at this audit without pauses of over 5 minutes. Change it where you know better.'
          : 'Whole minutes, reading included.'
      }
      value={minutes.text}
      onChange={minutes.type}
      inputMode="numeric"
      isDisabled={isDisabled}
      problem={minutes.problem ?? undefined}
    />
  );
}
