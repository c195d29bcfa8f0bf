import { useEffect, useState } from 'react';
import type { PlanText } from '#shared/domain/plan/plan-text';
import { getPlanText } from '../../platform/documents';

export type PlanTextState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly planText: PlanText }
  | { readonly kind: 'problem'; readonly message: string };

/** The text of one draft. Only the one on screen is held: a text goes with the screen that showed it. */
export function usePlanText(textHash: string): PlanTextState {
  const [loaded, setLoaded] = useState<{ readonly hash: string; readonly state: PlanTextState } | null>(null);
  useEffect(() => {
    let wanted = true;
    const load = async () => {
      const text = await getPlanText(textHash);
      if (!wanted) return;
      const state: PlanTextState = text.ok
        ? { kind: 'ready', planText: text.value }
        : { kind: 'problem', message: text.error.message };
      setLoaded({ hash: textHash, state });
    };
    void load();
    return () => {
      wanted = false;
    };
  }, [textHash]);
  return loaded !== null && loaded.hash === textHash ? loaded.state : { kind: 'loading' };
}
