import { useEffect } from 'react';
import { LONGEST_PAUSE_MS } from '#shared/domain/audit/active-time';

/** What was seen of an audit in this window. Milliseconds since 1970, or of time. */
export interface SeenTime {
  /** When it was first worked on in this window. */
  readonly since: number;
  readonly last: number;
  readonly active: number;
}

/** Kept for as long as the window is: leaving an audit and coming back goes on counting. Ids are never given twice. */
const seen = new Map<string, SeenTime>();

/** What a moment of work makes of the time seen so far. */
export function withMoment(before: SeenTime | undefined, at: number): SeenTime {
  if (before === undefined) return { since: at, last: at, active: 0 };
  const gap = at - before.last;
  return { ...before, last: at, active: before.active + (gap > 0 && gap <= LONGEST_PAUSE_MS ? gap : 0) };
}

export const seenTimeOf = (auditId: string): SeenTime | undefined => seen.get(auditId);

/** Once an audit is handed in, what was seen stands in it; what comes after reopening is counted afresh. */
export const forgetSeenTime = (auditId: string): boolean => seen.delete(auditId);

const SIGNS = ['keydown', 'pointerdown', 'pointermove', 'wheel', 'focus'] as const;

/** Counts the time in which somebody works on an audit that is open in this window: a key, the mouse, scrolling. */
export function useActiveTime(auditId: string): void {
  useEffect(() => {
    const note = () => {
      if (document.visibilityState === 'visible') seen.set(auditId, withMoment(seen.get(auditId), Date.now()));
    };
    note();
    const how = { capture: true, passive: true } as const;
    for (const sign of SIGNS) window.addEventListener(sign, note, how);
    return () => {
      for (const sign of SIGNS) window.removeEventListener(sign, note, how);
      note();
    };
  }, [auditId]);
}
