import type { Figure } from '../compare/figure';
import type {
  AgreementFigures,
  AgreementVerdict,
  Coefficient,
  CriterionAgreement,
  SectionAgreement,
} from './agreement-report';
import { ENOUGH_MARKS, ENOUGH_PLANS, FEWEST_PLANS } from './agreement-report';

const whole = (value: number): string => String(Math.round(value));
/** `0.57`, never `-0.00`. */
const twoPlaces = (value: number): string => {
  const text = value.toFixed(2).replace('-', '−');
  return text === '−0.00' ? '0.00' : text;
};
const counted = (n: number, one: string, many: string): string =>
  `${n.toLocaleString('en-GB')} ${n === 1 ? one : many}`;
export const plansOf = (n: number): string => counted(n, 'plan', 'plans');

/** `71% (66 to 76)`. */
export function shareText({ value, interval }: Figure): string {
  if (value === null) return 'none';
  return interval === null
    ? `${whole(value)}%`
    : `${whole(value)}% (${whole(interval.low)} to ${whole(interval.high)})`;
}

/** `0.57 (0.30 to 0.84)`, or why there is none. */
export function coefficientText({ value, interval, why }: Coefficient): string {
  if (why === 'too-few') return 'too few';
  if (value === null) return 'all marks equal';
  return interval === null
    ? twoPlaces(value)
    : `${twoPlaces(value)} (${twoPlaces(interval.low)} to ${twoPlaces(interval.high)})`;
}

/** Altman 1991, Practical Statistics for Medical Research, p. 404: poor to 0.2, fair, moderate, good, very good from 0.8. */
function strengthWord(value: number): string {
  if (value > 0.8) return 'very good';
  if (value > 0.6) return 'good';
  if (value > 0.4) return 'moderate';
  return value > 0.2 ? 'fair' : 'poor';
}

/** What an interval leaves open: `that may be anything from fair to very good agreement`. */
export function strengthWords({ value, interval }: Coefficient): string {
  if (value === null) return '';
  const [low, high] = [strengthWord(interval?.low ?? value), strengthWord(interval?.high ?? value)];
  return low === high ? `${low} agreement` : `that may be anything from ${low} to ${high} agreement`;
}

export const VERDICT_WORDS: Readonly<Record<AgreementVerdict, string>> = {
  agree: 'Agree well',
  'cannot-tell': 'Cannot tell yet',
  differ: 'Talk it over',
  'too-few': 'Too few',
};

/** The overall figures as sentences. */
export function overallSentences(figures: AgreementFigures): readonly string[] {
  const { plans, marked, exact, withinOne, kappa, alpha, ac2 } = figures;
  const first = `On ${plansOf(plans)} (${counted(marked, 'criterion', 'criteria')} marked twice) the markers gave the same mark in ${shareText(exact)} and marks at most one apart in ${shareText(withinOne)}.`;
  if (ac2.why === 'too-few')
    return [
      first,
      `Kappa, alpha and AC2 are given from ${ENOUGH_PLANS} plans on, or from ${ENOUGH_MARKS} marks of ${FEWEST_PLANS} plans or more: fewer could be anything.`,
    ];
  const strengths = [
    ['Weighted kappa', kappa],
    ['Krippendorff’s alpha', alpha],
    ['Gwet’s AC2', ac2],
  ] as const;
  return [
    first,
    ...strengths.map(([name, of]) =>
      of.value === null
        ? `${name} cannot be given: all marks are equal.`
        : `${name} is ${coefficientText(of)}: ${strengthWords(of)}.`,
    ),
  ];
}

/** Why kappa is low although the markers agree; null where it is not. */
export function kappaSentence(
  { kappaSaysLittle, commonest }: AgreementFigures,
  scale: readonly string[],
): string | null {
  if (!kappaSaysLittle || commonest === null) return null;
  const word = scale[commonest.rating] ?? `rating ${commonest.rating}`;
  return `${whole(100 * commonest.share)}% of all marks are “${word}”. Where nearly all marks are equal, kappa falls however well markers agree: go by the table of pairs and by AC2.`;
}

/** `F2: two markers agreed exactly on 8 of 20 plans; the second was stricter in 9, the first in 3.` */
export function criterionSentence(of: CriterionAgreement): string {
  const { criterion, exact, secondStricter, firstStricter, oneNotApplicable } = of;
  const sides = [
    secondStricter > 0 ? `the second was stricter in ${secondStricter}` : null,
    firstStricter > 0 ? `the first ${secondStricter > 0 ? '' : 'was stricter '}in ${firstStricter}` : null,
    oneNotApplicable > 0 ? `one called it not applicable in ${oneNotApplicable}` : null,
  ].filter((side) => side !== null);
  const start = `${criterion.id}: two markers agreed exactly on ${exact.part} of ${plansOf(exact.total)}`;
  return `${start}${sides.length === 0 ? '' : `; ${sides.join(', ')}`}.`;
}

/** `F, Provision: the same mark on 131 of 240 criteria of 24 plans, 55% (48 to 61); at most one apart on 90% (86 to 94).` */
export function sectionSentence({ section, plans, exact, withinOne }: SectionAgreement, title: string): string {
  const counts = `${exact.part.toLocaleString('en-GB')} of ${counted(exact.total, 'criterion', 'criteria')}`;
  return `${section}, ${title}: the same mark on ${counts} of ${plansOf(plans)}, ${shareText(exact)}; at most one apart on ${shareText(withinOne)}.`;
}

/** Worst first: by the share of equal marks, then by how far marks lie apart; those with nothing marked twice last. */
export function worstFirst<T extends AgreementFigures>(criteria: readonly T[]): readonly T[] {
  const rank = ({ exact }: AgreementFigures): number => exact.value ?? 101;
  return criteria.toSorted((a, b) => rank(a) - rank(b) || (a.withinOne.value ?? 101) - (b.withinOne.value ?? 101));
}
