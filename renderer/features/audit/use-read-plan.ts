import { useMemo } from 'react';
import { applyCorrections } from '#shared/domain/plan/apply-corrections';
import type { Plan, PlanDraft, SectionCorrection } from '#shared/domain/plan/plan';
import type { PlanText } from '#shared/domain/plan/plan-text';
import { useCorrections } from '../../db/reads';
import { usePlanText } from './use-plan-text';

/** The text of one draft as an auditor reads it. */
export interface ReadText {
  /** As it was read out of the file. */
  readonly planText: PlanText;
  readonly corrections: readonly SectionCorrection[];
  /** The same text with its sections as they stand after the corrections. */
  readonly corrected: PlanText;
  readonly textHash: string;
}

export type ReadPlan =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly text: ReadText }
  | { readonly kind: 'problem'; readonly message: string };

const LOADING: ReadPlan = { kind: 'loading' };

/** The text of a draft with the corrections made in it, once both are here; the same object for as long as they are. */
export function useReadPlan({ id }: Plan, { textHash }: PlanDraft): ReadPlan {
  const text = usePlanText(textHash);
  const corrections = useCorrections(id, textHash);
  return useMemo(() => {
    if (text.kind === 'problem') return text;
    if (text.kind === 'loading' || corrections === undefined) return LOADING;
    const { planText } = text;
    const corrected = { ...planText, sections: applyCorrections(planText, corrections).sections };
    return { kind: 'ready', text: { planText, corrections, corrected, textHash } };
  }, [text, corrections, textHash]);
}
