import { type ReactNode, useRef } from 'react';
import { Button, Dialog, Popover } from 'react-aria-components';
import { KeyHint } from '../../../components/key-hint';

interface PickerProps {
  /** What is chosen here: `Measure`. */
  readonly label: string;
  /** What is chosen now. */
  readonly value: string;
  readonly isOpen: boolean;
  readonly onOpen: (open: boolean) => void;
  readonly keys?: string;
  readonly children: ReactNode;
}

/** A button that says what is chosen, and opens the choice below it. */
export function Picker({ label, value, isOpen, onOpen, keys, children }: PickerProps) {
  const button = useRef<HTMLButtonElement>(null);
  return (
    <>
      <Button
        ref={button}
        className="compare-picker"
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onPress={() => onOpen(true)}
      >
        <span className="compare-picker-words">
          {label}: <span className="compare-picker-value">{value}</span>
        </span>
        {keys === undefined ? null : <KeyHint keys={keys} />}
        <span aria-hidden="true" className="select-arrow" />
      </Button>
      <Popover
        className="popover compare-popover"
        placement="bottom start"
        triggerRef={button}
        isOpen={isOpen}
        onOpenChange={onOpen}
      >
        <Dialog className="compare-popover-dialog" aria-label={label}>
          {children}
        </Dialog>
      </Popover>
    </>
  );
}
