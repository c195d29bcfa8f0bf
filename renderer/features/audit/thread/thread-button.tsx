import { memo } from 'react';
import { AppButton } from '../../../components/app-button';
import { usePrintedKey } from '../../../keyboard/keyboard-map';

/** The way into the golden thread, beside the sections. */
export const ThreadButton = memo(function ThreadButton({ onOpen }: { readonly onOpen: () => void }) {
  const key = usePrintedKey('thread');
  return (
    <AppButton kind="quiet" keys={key} className="audit-thread" onPress={onOpen}>
      Golden thread
    </AppButton>
  );
});
