import type { Rubric } from '#shared/domain/rubric/rubric';
import type { ScoredAnswer } from '#shared/domain/scoring/check-marks';

/** A fraction of two big integers; nothing is ever rounded. */
interface Fraction {
  readonly over: bigint;
  readonly under: bigint;
}

const atLeast = (a: Fraction, b: Fraction): boolean => a.over * b.under >= b.over * a.under;

/** A decimal as a fraction, read from its digits. */
function decimal(value: number): Fraction {
  const [whole = '0', part = ''] = value.toFixed(2).split('.');
  return { over: BigInt(whole + part), under: 10n ** BigInt(part.length) };
}

/**
 * A second opinion on scoring, written from the rules alone and sharing no code with the product: criterion by criterion,
 * each mark as a fraction of the top of the scale times its weight, in exact arithmetic.
 */
export function scoreSlowly(rubric: Rubric, answers: readonly ScoredAnswer[]) {
  const top = BigInt(rubric.scale.length - 1);
  let weighted: Fraction = { over: 0n, under: 1n };
  let weights: Fraction = { over: 0n, under: 1n };
  const counted = countedCriteria(rubric, answers);
  for (const { value, weight } of counted) {
    weighted = add(weighted, { over: BigInt(value) * weight.over, under: top * weight.under });
    weights = add(weights, weight);
  }
  const applicable = counted.length;
  const met = counted.filter(({ value }) => value >= rubric.metFrom).length;
  const failures = counted.filter(({ value, limiting }) => limiting && value === 0).map(({ id }) => id);
  if (applicable === 0) return { applicable, met, percent: null, bandBeforeCaps: null, band: null, failures };
  const percent: Fraction = { over: 100n * weighted.over * weights.under, under: weighted.under * weights.over };
  const earned = rubric.bands.findIndex((band) => atLeast(percent, decimal(band.from)));
  const rank = (id: string) => rubric.bands.findIndex((band) => band.id === id);
  const cap = [0, rank(rubric.caps.one), rank(rubric.caps.twoOrMore)][Math.min(failures.length, 2)] ?? 0;
  const score = { applicable, met, percent: Number((percent.over * 10n ** 9n) / percent.under) / 1e9, failures };
  if (hasGaps(rubric, answers)) return { ...score, bandBeforeCaps: null, band: null };
  return { ...score, bandBeforeCaps: rubric.bands[earned]?.id, band: rubric.bands[Math.max(earned, cap)]?.id };
}

/** Whether any criterion is without a mark: then the rest has a score, but the audit has no grade. */
export const hasGaps = (rubric: Rubric, answers: readonly ScoredAnswer[]): boolean =>
  rubric.sections
    .flatMap(({ criteria }) => criteria)
    .some(({ id }) => !answers.some(({ criterionId, mark }) => criterionId === id && mark !== null));

/** The criteria that count, each with its value (not evidenced is 0) and its section's weight. */
const countedCriteria = (rubric: Rubric, answers: readonly ScoredAnswer[]) =>
  rubric.sections.flatMap((section) =>
    section.criteria.flatMap(({ id, limiting }) => {
      const mark = answers.find((answer) => answer.criterionId === id)?.mark ?? null;
      if (mark === null || mark.kind === 'not-applicable') return [];
      return [{ id, limiting, weight: decimal(section.weight), value: mark.kind === 'rating' ? mark.value : 0 }];
    }),
  );

const add = (a: Fraction, b: Fraction): Fraction => ({
  over: a.over * b.under + b.over * a.under,
  under: a.under * b.under,
});
