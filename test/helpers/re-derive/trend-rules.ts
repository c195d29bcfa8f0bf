import {
  inWords,
  monthInWords,
  type PeriodKind,
  periodAround,
  plusDays,
  type Stretch,
  stretchInWords,
  weekNumber,
  weekOfMonday,
} from './calendar';
import { countProblem, percentProblem } from './check-cells';
import { measureNamed } from './check-results';
import type { Figure } from './drafts';
import { criteriaInCommon } from './drafts';
import { casesNeeded, isRounded, worth } from './numbers';
import { fixed, literal, type Rule, rule } from './rules';
import { endsProblem } from './share-rules';
import { rowsWithin, type SignalRow, toldRows } from './span-rows';
import type { Change, Truth } from './truth';

/** What is said of the charts. `id` is that of the chart that a sentence stands with; null for what stands with none. */
export function trendRules(truth: Truth, id: string | null): Rule[] {
  const { comparison } = truth;
  return [
    ...generalRules(truth),
    ...(id === null || comparison.spans === null ? [] : chartRules(truth, id, comparison.spans)),
  ];
}

function generalRules({ chosen, comparison, series }: Truth): Rule[] {
  const { why } = comparison.days;
  const breaks = series('all').breaks.map(({ label, on }) => `“${label}” of ${inWords(on)}`);
  const used = comparison.versions.map(({ version }) => version).toSorted((a, b) => a - b);
  const ids = chosen.rubric.sections.map((section) => section.id);
  return [
    ...(why === null ? [] : fixed(why)),
    rule('Criteria met, .+', (_, text) => [measureNamed(text, chosen) === null ? 'is no measure' : null]),
    ...fixed(
      'Under each point stands the day on which it begins and the number of plans (n). A point is left out where fewer than 10 plans were audited or a small number could be worked out of it.',
    ),
    // Measured by the program's own simulation (false-alarms.test.ts); here only that it is that of the chart.
    rule(
      'With nothing changed, (?<low>\\d+) to (?<high>\\d+)% of such charts of 26 weeks with limits fixed on the first 12 still show some signal of improvement by the four usual rules\\.',
      ({ low, high }) => {
        const known = series('all').chart === 'run' ? '8 to 10' : '19 to 21';
        const other = series('all').chart === 'run' ? '19 to 21' : '8 to 10';
        return [[known, other].includes(`${low} to ${high}`) ? null : `is not ${known}`];
      },
    ),
    rule(
      'No charts? (?:is|are) shown of Sections? (?<list>.+): most of its? ?(?:their )?points would rest on small numbers\\.',
      ({ list = '' }) => list.split(/, | and /).map((one) => (ids.includes(one) ? null : `names ${one}`)),
    ),
    rule(
      'No charts are shown of Sections (?<list>.+): most of their points would rest on small numbers\\.',
      ({ list = '' }) => list.split(/, | and /).map((one) => (ids.includes(one) ? null : `names ${one}`)),
    ),
    rule('The line is broken at (?<list>.+?)\\. Mean and range .+', ({ list }) => [
      list === (breaks.length < 2 ? breaks.join('') : `${breaks.slice(0, -1).join(', ')} and ${breaks.at(-1)}`)
        ? null
        : `is broken at ${breaks.join(', ')}`,
    ]),
    rule(
      'Over (?:the criteria that|what) versions (?<list>[\\d, and]+?) have in common(?:: (?<ids>[^.]+))?\\. (?<rest>.+)',
      ({ list, ids: told, rest = '' }) => [
        list === `${used.slice(0, -1).join(', ')} and ${used.at(-1)}` ? null : `is of versions ${used.join(', ')}`,
        told === undefined ||
        told.split(', ').every((one) => criteriaInCommon(comparison.versions, 'all').includes(one))
          ? null
          : 'names a criterion that is not in common',
        commonProblem(rest, comparison.versions),
      ],
    ),
  ];
}

/** `Left out: X7, X8.` of a comparison over what is in common. */
function commonProblem(rest: string, versions: Truth['comparison']['versions']): string | null {
  const common = criteriaInCommon(versions, 'all');
  const named = [...rest.matchAll(/\b([A-K]|H[12]|X)(\d[a-z]?|[a-z])\b/g)].map(([id]) => id);
  return named.some((id) => common.includes(id)) ? `leaves out ${named.join(', ')}` : null;
}

function chartRules(truth: Truth, id: string, [earlier, later]: readonly [Stretch, Stretch]): Rule[] {
  const { chosen, comparison, series } = truth;
  const { kind } = comparison.days;
  const change = truth.change(id);
  const subject =
    id === 'all' ? 'The share of criteria met' : id === 'X' ? 'The share of whole-plan criteria met' : `Section ${id}`;
  const inSpan = (span: Stretch) =>
    literal(chosen.baseline === null ? spanWords(kind, span) : `the days from ${stretchInWords(span.from, span.to)}`);
  const event = series(id).breaks.find(
    ({ on }) => (on > earlier.from && on >= earlier.to && on <= later.from) || plusDays(on, -1) === earlier.to,
  );
  const known = [
    ...chosen.file.events.map(({ on, kind: of }) => ({ on, label: EVENTS[of] ?? '' })),
    ...(event === undefined ? [] : [event]),
  ].filter(({ on }) => (on > earlier.from && on >= earlier.to && on <= later.from) || plusDays(on, -1) === earlier.to);
  const since = [
    ...known.map(({ label, on }) => literal(`“${label}” of ${inWords(on)}`)),
    ...(chosen.baseline === null ? [] : [literal(inWords(later.from))]),
  ];
  const SINCE = `(?:${[...since, 'never'].join('|')})`;
  return [
    rule(`No change can be told(?: since ${SINCE})?\\.`, () => [
      change?.word === 'no-signal' ? null : `is wrong: ${change?.word}`,
    ]),
    rule(`${literal(subject)} has (?<way>improved|got worse) since ${SINCE}\\.`, ({ way }) => [
      claimProblem(way === 'improved', change),
    ]),
    rule(
      `${literal(subject)} has (?<way>improved|got worse): ${inSpan(later)} against ${inSpan(earlier)}\\.`,
      ({ way }) => [claimProblem(way === 'improved', change)],
    ),
    rule(
      `${literal(subject)} looks (?<way>better|worse) (?:since ${SINCE}|in ${inSpan(later)} than in ${inSpan(earlier)}), but markers may be part of this\\.`,
      ({ way }) => [claimProblem(way === 'better', change)],
    ),
    rule(
      'Met: (?<percent>\\d+)%(?: \\(likely (?<low>\\d+)% to (?<high>\\d+)%\\))? against (?<before>\\d+)% before(?:: (?:no difference|(?<points>\\d+) points? (?<way>higher|lower)) \\(likely (?<from>[-−+]?\\d+) to (?<to>[-−+]?\\d+)\\))?\\.',
      (found) => [
        change === null
          ? 'compares what cannot be'
          : percentProblem(`${found.percent}%`, change.later, chosen.threshold),
        change === null ? null : percentProblem(`${found.before}%`, change.earlier, chosen.threshold),
        endsProblem(found.low, found.high, change?.later.share ?? null),
        found.from === undefined ? null : endsProblem(found.from, found.to, change?.difference ?? null),
        found.points === undefined || isRounded(Number(found.points), Math.abs(change?.difference?.value ?? 999))
          ? null
          : 'is not the difference',
        found.way === undefined || (found.way === 'higher') === (change?.difference?.value ?? 0) > 0
          ? null
          : 'goes the other way',
      ],
    ),
    ...bodyRules(truth, id, [inSpan(earlier), inSpan(later)], later),
  ];
}

const EVENTS: Readonly<Record<string, string>> = {
  training: 'Training',
  rubric: 'New version of the rubric',
  team: 'Change in the team',
  other: 'Event',
};

const claimProblem = (isUp: boolean, change: Change | null): string | null =>
  change?.word === (isUp ? 'up' : 'down') ? null : `claims what is ${change?.word}`;

/** `weeks 22 to 33 of 2026`, `October 2026 to March 2027`. */
function spanWords(kind: PeriodKind, { from, to }: Stretch): string {
  const last = plusDays(to, -6);
  if (kind === 'week' || kind === 'fortnight') {
    const [first, second] = [weekOfMonday(from).slice(0, 4), weekOfMonday(last).slice(0, 4)];
    if (first !== second) return `week ${weekNumber(from)} of ${first} to week ${weekNumber(last)} of ${second}`;
    return from === last
      ? `week ${weekNumber(from)} of ${first}`
      : `weeks ${weekNumber(from)} to ${weekNumber(last)} of ${first}`;
  }
  const name = (day: string) => {
    if (kind === 'month') return monthInWords(day.slice(0, 7));
    const term = { '01': 'spring', '04': 'summer', '09': 'autumn' }[periodAround('term', day).from.slice(5, 7)];
    return `the ${term} term ${day.slice(0, 4)}`;
  };
  return name(from) === name(to) ? name(from) : `${name(from)} to ${name(to)}`;
}

const FIGURE = (span: string, things: string): string =>
  `(?<${span}Met>[\\d,]+) of (?<${span}Of>[\\d,]+)${things} \\((?<${span}Percent>\\d+)%(?:, (?:likely )?(?<${span}Low>\\d+) to (?<${span}High>\\d+))?\\) on (?<${span}N>[\\d,]+) plans?`;

function bodyRules(truth: Truth, id: string, [inEarlier, inLater]: readonly [string, string], days: Stretch): Rule[] {
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
  const cautions =
    '(?: What the rules saw does not go the same way as the difference, or not all of it\\.)?(?: The baseline, .+?, was chosen and is the worst stretch there is: .+? nothing changed\\.)?';
  const needed =
    '(?: (?:To (?:tell|confirm) a difference of this size four times in five, (?:more than 10,000|about (?<needed>[\\d,]+)) plans would be needed in each of the two\\.|A comparison takes at least (?<few>\\d+) plans in each of the two\\.))?';
  return [
    rule(`${figures}${difference}${fired}${cautions}${needed}`, (found, text) => [
      ...figureProblems(found, 'earlier'),
      ...figureProblems(found, 'later'),
      differenceProblem(found, change, text),
      found.fired === undefined ? null : firedProblem(found.fired, rows),
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
  const verdict = leaves ? 'which leaves out 0' : isByRule ? 'which alone could be chance' : 'so this could be chance';
  return found.verdict === verdict ? null : `says “${found.verdict}” where it is “${verdict}”`;
}

/** Every row of signals is told with how many points it has: of each side one, and how many more there are. */
function firedProblem(text: string, rows: readonly SignalRow[]): string | null {
  if (text.startsWith('No rule')) return rows.length === 0 ? null : `misses ${rows.length} signals`;
  if (rows.length === 0) return 'tells of a rule though none fired';
  const first = rows.filter(({ side }, at) => rows.findIndex((one) => one.side === side) === at);
  const told = [...text.matchAll(/(\d+) (?:week|fortnight|month|term)s? (?:in a row |lies? |belongs? )/g)].map(
    ([, many]) => Number(many),
  );
  const expected = first.map(({ points }) => points.length);
  if (told.join() !== expected.join()) return `counts ${told.join(', ')} points where there are ${expected.join(', ')}`;
  const [, more] = /, and (\d+) more\.$/.exec(text) ?? [];
  return Number(more ?? 0) === rows.length - first.length ? null : `says that there are ${more} more`;
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
