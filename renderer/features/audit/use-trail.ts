import { useEffect, useState } from 'react';
import type { JournalEntry } from '#shared/domain/store/change';
import { call } from '../../platform/bridge';

export type TrailState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly entries: readonly JournalEntry[] }
  | { readonly kind: 'problem'; readonly message: string };

const LOADING: TrailState = { kind: 'loading' };

/**
 * The journal's entries about an audit, oldest first, as they were when this was first shown.
 *
 * @param isWanted false while nobody looks at them; they are read when it becomes true.
 */
export function useTrail(auditId: string, isWanted = true): TrailState {
  const [state, setState] = useState<TrailState>(LOADING);
  useEffect(() => {
    if (!isWanted) return;
    let wanted = true;
    const load = async () => {
      const trail = await call('store:trail', auditId);
      if (!wanted) return;
      setState(trail.ok ? { kind: 'ready', entries: trail.value } : { kind: 'problem', message: trail.error.message });
    };
    void load();
    return () => {
      wanted = false;
    };
  }, [auditId, isWanted]);
  return state;
}
