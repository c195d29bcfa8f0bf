import { useCallback } from 'react';
import { AppButton } from '../../components/app-button';
import { usePrintedKey } from '../../keyboard/keyboard-map';
import type { CompareSheet } from './compare-sheets';

interface CompareToolsProps {
  readonly events: number;
  readonly isClaimOpen: boolean;
  readonly onClaim: () => void;
  readonly onOpen: (sheet: CompareSheet) => void;
}

/** A claim to check, what happened when, and the rules. */
export function CompareTools({ events, isClaimOpen, onClaim, onOpen }: CompareToolsProps) {
  const [claimKey, eventsKey] = [usePrintedKey('compare-claim'), usePrintedKey('compare-events')];
  const [openEvents, openRules] = [
    useCallback(() => onOpen('events'), [onOpen]),
    useCallback(() => onOpen('rules'), [onOpen]),
  ];
  return (
    <div className="compare-tools">
      <AppButton kind="quiet" keys={claimKey} aria-expanded={isClaimOpen} onPress={onClaim}>
        Check a claim
      </AppButton>
      <AppButton kind="quiet" keys={eventsKey} aria-haspopup="dialog" onPress={openEvents}>
        Events{events === 0 ? '' : ` (${events})`}
      </AppButton>
      <AppButton kind="quiet" aria-haspopup="dialog" onPress={openRules}>
        Rules
      </AppButton>
    </div>
  );
}
