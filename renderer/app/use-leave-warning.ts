import { useCallback, useEffect, useRef, useState } from 'react';
import { hasPendingMove } from '../db/actions/move-to';
import { hasUnsaved } from '../db/commit';
import { isWorkspaceHeld } from '../db/hold-workspace';
import { settle } from '../db/settle';

export interface LeaveWarning {
  /** What would be lost by closing, while the person is asked about it. */
  readonly asking: 'unsaved' | 'loading' | null;
  readonly stay: () => void;
  readonly leave: () => void;
  /** Loads the window anew, asking first as for closing it. */
  readonly restart: () => void;
}

/**
 * Holds the window while a change is not on disk or plans are being loaded: closes by itself as soon as all is saved, and
 * asks where that takes long. Electron shows no question of its own when a page holds its window.
 */
export function useLeaveWarning(): LeaveWarning {
  const [asking, setAsking] = useState<LeaveWarning['asking']>(null);
  const leaving = useRef(false);
  const stay = useCallback(() => setAsking(null), []);
  const leave = useCallback(() => {
    leaving.current = true;
    window.close();
  }, []);
  const unlessAsking = useCallback(async (go: () => void) => {
    const settled = await settle();
    if (isWorkspaceHeld()) setAsking('loading');
    else if (!settled) setAsking('unsaved');
    else go();
  }, []);
  const restart = useCallback(() => {
    void unlessAsking(() => {
      leaving.current = true;
      window.location.reload();
    });
  }, [unlessAsking]);
  useEffect(() => {
    const hold = (event: BeforeUnloadEvent) => {
      if (leaving.current || !(hasUnsaved() || hasPendingMove() || isWorkspaceHeld())) return;
      event.preventDefault();
      // Engines before Chromium 119 hold the window for this alone.
      event.returnValue = 'unsaved';
      void unlessAsking(leave);
    };
    window.addEventListener('beforeunload', hold);
    return () => window.removeEventListener('beforeunload', hold);
  }, [leave, unlessAsking]);
  return { asking, stay, leave, restart };
}
