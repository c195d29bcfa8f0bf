import { useState } from 'react';
import { AppButton } from '../../components/app-button';
import { EmptyState } from '../../components/states';
import { usePrintedKey } from '../../keyboard/keyboard-map';

interface NoPlansProps {
  readonly onChooseFiles: () => void;
  readonly onSample: (() => Promise<void>) | undefined;
}

/** Before the first plan. */
export function NoPlans({ onChooseFiles, onSample }: NoPlansProps) {
  const [busy, setBusy] = useState(false);
  const loadKey = usePrintedKey('load-plans');
  const add = async () => {
    setBusy(true);
    try {
      await onSample?.();
    } finally {
      setBusy(false);
    }
  };
  return (
    <div className="week-empty card">
      <EmptyState
        title="No plans loaded yet"
        actions={
          <>
            <AppButton kind="primary" keys={loadKey} onPress={onChooseFiles}>
              Choose plan files
            </AppButton>
            {onSample === undefined ? null : (
              <AppButton isBusy={busy} onPress={() => void add()}>
                Try with sample data
              </AppButton>
            )}
          </>
        }
      >
        <p>
          Add the plans drawn for this week as Word (.docx) or PDF files, one by one, many at once or as a folder. The
          text is read on this computer and sorted into sections A to K.
        </p>
      </EmptyState>
    </div>
  );
}

/** Plans are there, but none that fits the search and the chips. */
export function NoMatch({ onClear }: { readonly onClear: () => void }) {
  return (
    <div className="week-empty card">
      <EmptyState title="No plan fits" actions={<AppButton onPress={onClear}>Show all plans</AppButton>}>
        <p>Nothing matches the search, the filter and the week together.</p>
      </EmptyState>
    </div>
  );
}
