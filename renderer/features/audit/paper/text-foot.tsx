import type { ReactNode } from 'react';
import { AppButton } from '../../../components/app-button';
import { usePrintedKey } from '../../../keyboard/keyboard-map';
import { ZoomButtons } from './zoom-buttons';

interface TextFootProps {
  readonly onFind: () => void;
  /** Called while the old size of the text is still drawn. */
  readonly onBeforeZoom: () => void;
  /** What can be done in the text now, or how to begin. */
  readonly children: ReactNode;
}

/** The line below the text: what to do with it, finding words in it, and its size. */
export function TextFoot({ onFind, onBeforeZoom, children }: TextFootProps) {
  const findKey = usePrintedKey('find-text');
  return (
    <div className="text-foot">
      <div className="text-foot-main">{children}</div>
      <AppButton kind="quiet" keys={findKey} onPress={onFind}>
        Find
      </AppButton>
      <ZoomButtons onBefore={onBeforeZoom} />
    </div>
  );
}
