import { memo } from 'react';
import { AppButton } from '../../../components/app-button';
import { usePrintedKey } from '../../../keyboard/keyboard-map';

interface ThreadButtonProps {
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** In the bar of the audit, from wherever one is. */
export const ThreadButton = memo(function ThreadButton({ isOpen, onToggle }: ThreadButtonProps) {
  const key = usePrintedKey('thread');
  return (
    <AppButton keys={key} className="audit-thread" aria-pressed={isOpen} onPress={onToggle}>
      Golden thread
    </AppButton>
  );
});
