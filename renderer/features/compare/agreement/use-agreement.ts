import { useMemo } from 'react';
import type { AgreementModel, AuditorLine } from '#shared/domain/agreement/agreement-model';
import type { Person } from '#shared/domain/audit/person';
import type { CompareSettings } from '#shared/domain/compare/compare-settings';
import { type Answered, useAnswer } from '../../../db/use-compare';
import { useSession } from '../../../db/use-live';
import type { Question } from '../../../workers/compare-client';

export type AgreementState<Model> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly model: Model }
  | { readonly kind: 'failed'; readonly message: string; readonly again: () => void };

const BROKE = 'How far markers agree could not be worked out. Your audits are safe. Try once more.';

/** How far markers agree, kept up with what is handed in; what was there stays while it is worked out anew. */
export function useAgreement(
  { id: personId, role }: Person,
  version: string | null,
  { tolerance, toleranceOf }: CompareSettings,
): AgreementState<AgreementModel> {
  const question = useMemo(
    (): Question => ({
      kind: 'agreement',
      asked: { viewer: { personId, role }, version, settings: { tolerance, toleranceOf } },
    }),
    [personId, role, version, tolerance, toleranceOf],
  );
  const answered = useAnswer(useSession(), question);
  return stateOf(answered, answered.answer?.kind === 'agreement' ? answered.answer.model : null);
}

/** Severity and drift of the auditors whom the person may see. */
export function useAuditors({ id: personId, role }: Person): AgreementState<readonly AuditorLine[]> {
  const question = useMemo((): Question => ({ kind: 'auditors', viewer: { personId, role } }), [personId, role]);
  const answered = useAnswer(useSession(), question);
  return stateOf(answered, answered.answer?.kind === 'auditors' ? answered.answer.model : null);
}

function stateOf<Model>({ failed, again }: Answered, model: Model | null): AgreementState<Model> {
  if (failed) return { kind: 'failed', message: BROKE, again };
  return model === null ? { kind: 'loading' } : { kind: 'ready', model };
}
