import { fail, ok, type Result } from '#shared/lib/result';
import { MOST_STEPS } from './action';
import { type BoardRefusalCode, notValid } from './board-refusal';
import { type Risk, type RiskScore, type RiskStep, riskSchema } from './risk';
import type { Stamp } from './stamp';

/** What a person says of a new risk. */
export type RiskDraft = Omit<Risk, 'id' | 'closed' | 'history'> & { readonly note?: string };

/** What is changed of a risk; what is absent stays. A note alone is a step too, such as a review that changed nothing. */
export type RiskChange = Partial<Omit<Risk, 'id' | 'history'>> & { readonly note?: string };

/** A new risk with its first step; refused with a sentence where a field is not filled in as it must be. */
export const newRisk = ({ note, ...draft }: RiskDraft, id: string, stamp: Stamp): Result<Risk, BoardRefusalCode> =>
  checked({ ...draft, id, closed: false, history: [stepOf({ ...draft, closed: false }, note, stamp)] });

/**
 * The risk with something changed. A new score, target or day of review, closing it, opening it again or a note is one more
 * step; older steps stay as they are.
 */
export function changeRisk(risk: Risk, { note, ...change }: RiskChange, stamp: Stamp): Result<Risk, BoardRefusalCode> {
  const next = { ...risk, ...change };
  const isStep =
    !isSame(next.now, risk.now) ||
    !isSame(next.target, risk.target) ||
    next.reviewOn !== risk.reviewOn ||
    next.closed !== risk.closed ||
    (note ?? '').trim() !== '';
  if (!isStep) return checked(next);
  if (risk.history.length >= MOST_STEPS) return FULL;
  return checked({ ...next, history: [...risk.history, stepOf(next, note, stamp)] });
}

const FULL = fail(
  'full',
  `This risk has ${MOST_STEPS} steps, the most it can hold. Nothing was changed; close it and go on with a new one.`,
);

const isSame = (a: RiskScore, b: RiskScore): boolean => a.likelihood === b.likelihood && a.impact === b.impact;

function stepOf(
  { now, target, reviewOn, closed }: Pick<Risk, 'now' | 'target' | 'reviewOn' | 'closed'>,
  note: string | undefined,
  stamp: Stamp,
): RiskStep {
  const words = note === undefined || note.trim() === '' ? {} : { note: note.trim() };
  return { ...stamp, now, target, reviewOn, closed, ...words };
}

function checked(risk: Risk): Result<Risk, BoardRefusalCode> {
  const read = riskSchema.safeParse(risk);
  return read.success ? ok(read.data) : notValid(read.error);
}
