import { useEffect } from 'react';
import { hasUnsaved } from '../db/commit';

/** Holds the window while a change is not on disk yet; the main process then asks whether to close all the same. */
export function useLeaveWarning(): void {
  useEffect(() => {
    const hold = (event: BeforeUnloadEvent) => {
      if (hasUnsaved()) event.preventDefault();
    };
    window.addEventListener('beforeunload', hold);
    return () => window.removeEventListener('beforeunload', hold);
  }, []);
}
