import { type ReactNode, useId } from 'react';
import { Checkbox } from 'react-aria-components';

interface CheckFieldProps {
  /** The id of what stands around it, to be found by. */
  readonly id?: string;
  readonly isSelected: boolean;
  readonly onChange: (selected: boolean) => void;
  readonly children: ReactNode;
  /** What choosing it means, read out after it. */
  readonly hint?: string;
  readonly isDisabled?: boolean;
}

/** Something that is either wanted or not. */
export function CheckField({ id, isSelected, onChange, children, hint, isDisabled = false }: CheckFieldProps) {
  const hintId = useId();
  return (
    <div id={id}>
      <Checkbox
        className="check"
        isSelected={isSelected}
        isDisabled={isDisabled}
        onChange={onChange}
        // What takes the focus is a dot inside the label: the whole of that comes into sight with it.
        onFocus={({ target }) => target.closest('label')?.scrollIntoView({ block: 'nearest' })}
        {...(hint === undefined ? {} : { 'aria-describedby': hintId })}
      >
        <span className="check-box" aria-hidden="true" />
        <span>{children}</span>
      </Checkbox>
      {hint === undefined ? null : (
        <p id={hintId} className="hint check-hint">
          {hint}
        </p>
      )}
    </div>
  );
}
