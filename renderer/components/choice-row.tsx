import type { ReactNode } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';

export interface RowChoice {
  readonly id: string;
  readonly label: string;
}

interface ChoiceRowProps {
  readonly label: string;
  readonly choices: readonly RowChoice[];
  readonly value: string;
  readonly onChange: (id: string) => void;
  /** Stands beside the label, such as the key that does the same. */
  readonly hint?: ReactNode;
}

/** A few short choices in one row, one of them always chosen. */
export function ChoiceRow({ label, choices, value, onChange, hint }: ChoiceRowProps) {
  return (
    <div className="choice-row">
      <span className="choice-row-label">
        {label}
        {hint}
      </span>
      <ToggleButtonGroup
        aria-label={label}
        className="choice-row-buttons"
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[value]}
        onSelectionChange={(keys) => {
          const [chosen] = keys;
          if (chosen !== undefined) onChange(String(chosen));
        }}
      >
        {choices.map((choice) => (
          <ToggleButton key={choice.id} id={choice.id} className="choice-row-button">
            {choice.label}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </div>
  );
}
