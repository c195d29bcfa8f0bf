import type { RiskDraft } from '#shared/domain/board/change-risk';
import type { Risk, RiskScore } from '#shared/domain/board/risk';
import { readTypedDay, shortDay } from '#shared/lib/days';

/** A risk as it is typed. */
export type RiskFields = Readonly<
  Record<
    | 'risk'
    | 'cause'
    | 'effect'
    | 'control'
    | 'ownerRole'
    | 'likelihood'
    | 'impact'
    | 'targetLikelihood'
    | 'targetImpact'
    | 'reviewOn'
    | 'note',
    string
  >
>;

export const riskFields = (risk: Risk | null): RiskFields => ({
  risk: risk?.risk ?? '',
  cause: risk?.cause ?? '',
  effect: risk?.effect ?? '',
  control: risk?.control ?? '',
  ownerRole: risk?.ownerRole ?? '',
  likelihood: String(risk?.now.likelihood ?? 3),
  impact: String(risk?.now.impact ?? 3),
  targetLikelihood: String(risk?.target.likelihood ?? 2),
  targetImpact: String(risk?.target.impact ?? 2),
  reviewOn: risk === null ? '' : shortDay(risk.reviewOn),
  note: '',
});

export const scoreOfFields = (likelihood: string, impact: string): RiskScore => ({
  likelihood: Number(likelihood),
  impact: Number(impact),
});

/** What is typed, to be kept; null while something is still missing. */
export function toRiskDraft(fields: RiskFields): RiskDraft | null {
  const { risk, cause, effect, control, ownerRole, note } = fields;
  const reviewOn = readTypedDay(fields.reviewOn);
  const isWritten = [risk, cause, effect, control, ownerRole].every((text) => text.trim() !== '');
  if (reviewOn === null || !isWritten) return null;
  return {
    risk,
    cause,
    effect,
    control,
    ownerRole,
    now: scoreOfFields(fields.likelihood, fields.impact),
    target: scoreOfFields(fields.targetLikelihood, fields.targetImpact),
    reviewOn,
    ...(note.trim() === '' ? {} : { note }),
  };
}
