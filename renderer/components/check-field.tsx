import type { ReactNode } from 'react';
import { Checkbox } from 'react-aria-components';

interface CheckFieldProps {
  readonly isSelected: boolean;
  readonly onChange: (selected: boolean) => void;
  readonly children: ReactNode;
  /** What choosing it means, read out with it. */
  readonly hint?: string;
}

/** Something that is either wanted or not. */
export function CheckField({ isSelected, onChange, children, hint }: CheckFieldProps) {
  return (
    <Checkbox className="check" isSelected={isSelected} onChange={onChange}>
      <span className="check-box" aria-hidden="true" />
      <span>{children}</span>
      {hint === undefined ? null : <span className="hint">{hint}</span>}
    </Checkbox>
  );
}
