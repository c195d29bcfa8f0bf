import { useEffect, useState } from 'react';
import { type Effect, previewEffect } from '#shared/domain/rubric/preview-effect';
import type { Rubric } from '#shared/domain/rubric/rubric';
import { type AuditOfPlan, readStoredAudits } from '../../../../db/stored-audits';

/** What the lists say of an audit; without its answers, which thousands of them are too large to keep. */
export type AboutAudit = Pick<AuditOfPlan, 'planRef' | 'isBlind' | 'rubric'>;

export type EffectState =
  | { readonly kind: 'reading'; readonly read: number; readonly total: number }
  | { readonly kind: 'done'; readonly effect: Effect; readonly about: ReadonlyMap<string, AboutAudit> }
  | { readonly kind: 'problem' };

const NONE: Effect = { audits: 0, same: 0, moved: [], up: 0, down: 0, untold: [], incomplete: [] };

/** Goes through all submitted audits and works out what a version would make of them; stops when it is left. */
export function useEffectOnAudits(next: Rubric | null): EffectState {
  const [state, setState] = useState<EffectState>({ kind: 'reading', read: 0, total: 0 });
  useEffect(() => {
    if (next === null) return;
    let wanted = true;
    const work = async () => {
      let effect = NONE;
      const about = new Map<string, AboutAudit>();
      for await (const { audits, read, total } of readStoredAudits()) {
        if (!wanted) return;
        effect = sum(effect, previewEffect(audits, next));
        for (const { id, planRef, isBlind, rubric } of audits) about.set(id, { planRef, isBlind, rubric });
        setState({ kind: 'reading', read, total });
      }
      if (wanted) setState({ kind: 'done', effect, about });
    };
    work().catch(() => {
      // The working copy could not be read; a failure must not stand as "no grade moves".
      if (wanted) setState({ kind: 'problem' });
    });
    return () => {
      wanted = false;
    };
  }, [next]);
  return state;
}

const sum = (a: Effect, b: Effect): Effect => ({
  audits: a.audits + b.audits,
  same: a.same + b.same,
  moved: [...a.moved, ...b.moved],
  up: a.up + b.up,
  down: a.down + b.down,
  untold: [...a.untold, ...b.untold],
  incomplete: [...a.incomplete, ...b.incomplete],
});
