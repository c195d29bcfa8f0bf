import { useCallback, useEffect, useRef, useState } from 'react';
import { hasPendingMove } from '../db/actions/move-to';
import { hasUnsaved } from '../db/commit';
import { settle } from '../db/settle';

export interface LeaveWarning {
  /** True while the person is asked whether to close although something is not saved. */
  readonly asking: boolean;
  readonly stay: () => void;
  readonly leave: () => void;
}

/**
 * Holds the window while a change is not on disk: closes by itself as soon as it is, and asks where that takes long.
 * Electron shows no question of its own when a page holds its window.
 */
export function useLeaveWarning(): LeaveWarning {
  const [asking, setAsking] = useState(false);
  const leaving = useRef(false);
  const stay = useCallback(() => setAsking(false), []);
  const leave = useCallback(() => {
    leaving.current = true;
    window.close();
  }, []);
  useEffect(() => {
    const closeOrAsk = async () => {
      if (await settle()) leave();
      else setAsking(true);
    };
    const hold = (event: BeforeUnloadEvent) => {
      if (leaving.current || !(hasUnsaved() || hasPendingMove())) return;
      event.preventDefault();
      // Engines before Chromium 119 hold the window for this alone.
      event.returnValue = 'unsaved';
      void closeOrAsk();
    };
    window.addEventListener('beforeunload', hold);
    return () => window.removeEventListener('beforeunload', hold);
  }, [leave]);
  return { asking, stay, leave };
}
