import { AppButton } from '../../components/app-button';
import { usePrintedKey } from '../../keyboard/keyboard-map';
import type { ToWrite } from './draft/to-write';

interface ToWriteLineProps {
  readonly open: readonly ToWrite[];
  readonly onNext: () => void;
}

/** How much only a person can write is still open, and the way to the next of it. */
export function ToWriteLine({ open, onNext }: ToWriteLineProps) {
  const key = usePrintedKey('report-next-words');
  const [first] = open;
  if (first === undefined) return <p className="to-write muted">All words are written.</p>;
  return (
    <div className="to-write">
      <p>{open.length === 1 ? `Still to write: ${first.label}` : `${open.length} things still to write`}</p>
      <AppButton kind="quiet" keys={key} onPress={onNext}>
        Next
      </AppButton>
    </div>
  );
}
