import { type PeriodKind, periodName, type Stretch } from './calendar';
import { countProblem, percentProblem } from './check-cells';
import type { Figure } from './drafts';
import { casesNeeded, isRounded, worth } from './numbers';
import { type Rule, rule } from './rules';
import type { Point } from './series';
import { endsProblem } from './share-rules';
import { rowsWithin, type SignalRow, toldRows } from './span-rows';
import { spanWords } from './span-words';
import type { Change, Truth } from './truth';

const FIGURE = (span: string, things: string): string =>
  `(?<${span}Met>[\\d,]+) of (?<${span}Of>[\\d,]+)${things} \\((?<${span}Percent>\\d+)%(?:, (?:likely )?(?<${span}Low>\\d+) to (?<${span}High>\\d+))?\\) on (?<${span}N>[\\d,]+) plans?`;

export function bodyRules(
  truth: Truth,
  id: string,
  [inEarlier, inLater]: readonly [string, string],
  days: Stretch,
): Rule[] {
  const { chosen, comparison } = truth;
  const { threshold } = chosen;
  const change = truth.change(id);
  if (change === null) return [];
  const figureProblems = (found: Readonly<Record<string, string | undefined>>, span: 'earlier' | 'later') => {
    const figure: Figure = change[span];
    return [
      countProblem(found[`${span}Met`] ?? '', figure.met, threshold, figure.of),
      countProblem(found[`${span}Of`] ?? '', figure.of, threshold),
      percentProblem(`${found[`${span}Percent`]}%`, figure, threshold),
      endsProblem(found[`${span}Low`], found[`${span}High`], figure.share),
      countProblem(found[`${span}N`] ?? '', figure.n, threshold),
    ];
  };
  const rows = toldRows(rowsWithin(truth.series(id), days));
  const figures = `Met in ${FIGURE('later', ' criteri(?:a|on) marked')} in ${inLater}, against ${FIGURE('earlier', '')} in ${inEarlier}`;
  const difference =
    '(?:: (?:no difference|(?<size>[\\d.]+) points? (?<way>higher|lower)); difference likely (?<low>[-−+]?[\\d.]+) to (?<high>[-−+]?[\\d.]+) points \\(Newcombe, by plan\\), (?<verdict>which leaves out 0|which alone could be chance|so this could be chance))?\\.';
  const fired =
    '(?: (?<fired>No rule of the series fired in that time\\.|(?:A rule|Rules) fired: .+?\\.(?= What| To| A comparison|$)))?';
  const cautions = `(?: What the rules saw does not go the same way as the difference, or not all of it\\.)?(?: The baseline, ${inEarlier}, was chosen and is the worst stretch there is: [^\\d]+ nothing changed\\.)?`;
  const needed =
    '(?: (?:To (?:tell|confirm) a difference of this size four times in five, (?:more than 10,000|about (?<needed>[\\d,]+)) plans would be needed in each of the two\\.|A comparison takes at least (?<few>\\d+) plans in each of the two\\.))?';
  return [
    rule(`${figures}${difference}${fired}${cautions}${needed}`, (found, text) => [
      ...figureProblems(found, 'earlier'),
      ...figureProblems(found, 'later'),
      differenceProblem(found, change, text),
      found.fired === undefined ? null : firedProblem(found.fired, rows, comparison.days.kind),
      found.needed === undefined ? null : neededProblem(Number(found.needed.replaceAll(',', '')), change),
      text.includes('more than 10,000') && plansFor(change) <= 10_000 ? 'asks for too many plans' : null,
      found.few === undefined || Number(found.few) === comparison.few ? null : `is not ${comparison.few}`,
    ]),
  ];
}

const shownDecimals = (text: string): number => text.split('.')[1]?.length ?? 0;

function differenceProblem(
  found: Readonly<Record<string, string | undefined>>,
  { difference, isByRule }: Change,
  text: string,
): string | null {
  if (!text.includes('difference')) return null;
  if (difference === null) return text.includes('difference likely') ? 'takes a difference of too few' : null;
  const of = (value = '') => Number(value.replace('−', '-'));
  const near = (value: string | undefined, truth: number) =>
    value !== undefined && isRounded(of(value), truth, shownDecimals(value));
  if (found.size === undefined) return Math.abs(difference.value) < 1e-9 ? null : 'says that there is no difference';
  if (
    !near(found.size, Math.abs(difference.value)) ||
    !near(found.low, difference.low) ||
    !near(found.high, difference.high)
  )
    return `says ${found.size} (${found.low} to ${found.high}) of ${JSON.stringify(difference)}`;
  if ((found.way === 'higher') !== difference.value > 0) return `says ${found.way}`;
  const leaves = difference.low > 0 || difference.high < 0;
  const alone = isByRule ? 'which alone could be chance' : 'so this could be chance';
  const verdict = leaves ? 'which leaves out 0' : alone;
  return found.verdict === verdict ? null : `says “${found.verdict}” where it is “${verdict}”`;
}

/** Every row of signals is told with its points and their days: of each side one, and how many more there are. */
function firedProblem(text: string, rows: readonly SignalRow[], kind: PeriodKind): string | null {
  if (text.startsWith('No rule')) return rows.length === 0 ? null : `misses ${rows.length} signals`;
  if (rows.length === 0) return 'tells of a rule though none fired';
  const first = rows.filter(({ side }, at) => rows.findIndex((one) => one.side === side) === at);
  const expected = [
    ...first.flatMap((row) => [row.points.length, ...numbersIn(stretchOf(row, kind))]),
    ...(rows.length === first.length ? [] : [rows.length - first.length]),
  ];
  return numbersIn(text).join() === expected.join() ? null : `tells ${numbersIn(text)} of ${expected.join()}`;
}

const numbersIn = (text: string): number[] => [...text.matchAll(/\d+/g)].map(([digits]) => Number(digits));

/** The first and the last of some periods, or the only one. */
function stretchOf({ points }: SignalRow, kind: PeriodKind): string {
  const name = (point: Point) =>
    kind === 'week' || kind === 'fortnight'
      ? periodName(kind, point, true).replace(/ \(.*/, '')
      : spanWords(kind, point);
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) return '';
  return first === last ? name(first) : `${name(first)} to ${name(last)}`;
}

function plansFor({ earlier, later }: Change): number {
  const [p, q] = [earlier.met / earlier.of, later.met / later.of];
  const cases = worth(earlier.plans) + worth(later.plans);
  return Math.max(2, Math.ceil((casesNeeded(p, q) * (earlier.n + later.n)) / cases - 1e-6));
}

const neededProblem = (told: number, change: Change): string | null => {
  const plans = plansFor(change);
  return Math.abs(told - plans) <= Math.max(0, plans * 1e-6) ? null : `needs ${plans}`;
};
