import { type RefObject, useLayoutEffect, useRef } from 'react';
import { AppButton } from '../../components/app-button';
import type { ImportRun } from '../../workers/import-types';

interface CancelRunProps {
  readonly run: ImportRun;
  /** Takes the focus when the button goes with the end of the load, pressed or not, so that it is not lost. */
  readonly focusAfter: RefObject<HTMLElement | null>;
}

/** Stops a load that is going on. */
export function CancelRun({ run, focusAfter }: CancelRunProps) {
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    const element = button.current;
    // Before the button leaves the page: afterwards nobody knows any more that it had the focus.
    return () => {
      if (element !== null && element === document.activeElement) focusAfter.current?.focus();
    };
  }, [focusAfter]);
  return (
    <AppButton kind="quiet" ref={button} onPress={run.cancel}>
      Cancel
    </AppButton>
  );
}
