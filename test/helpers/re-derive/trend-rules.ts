import { inWords, type PeriodKind, periodAround, plusDays, type Stretch, stretchInWords } from './calendar';
import { percentProblem } from './check-cells';
import { measureNamed } from './check-results';
import { commonRules } from './common-rules';
import { sharedCriteria } from './counted-words';
import { isRounded, total } from './numbers';
import { fixed, literal, type Rule, rule } from './rules';
import type { Point, Series } from './series';
import { endsProblem } from './share-rules';
import { labelOf, spanWords } from './span-words';
import { bodyRules } from './trend-body-rules';
import type { Change, Truth } from './truth';

/** What is said of the charts. `id` is that of the chart that a sentence stands with; null for what stands with none. */
export function trendRules(truth: Truth, id: string | null): Rule[] {
  const { comparison } = truth;
  return [
    ...generalRules(truth),
    ...(id === null || comparison.spans === null ? [] : chartRules(truth, id, comparison.spans)),
  ];
}

function generalRules(truth: Truth): Rule[] {
  const { chosen, comparison, series } = truth;
  const { why, kind, to } = comparison.days;
  const shared = sharedCriteria({ comparison });
  const breaks = series('all').breaks.map(({ label, on }) => `“${label}” of ${inWords(on)}`);
  const ids = chosen.rubric.sections.map((section) => section.id);
  return [
    // Said below the table by section too, of all of them.
    ...commonRules(truth, 'all'),
    ...(why === null ? [] : fixed(why)),
    rule('Criteria met, .+', (_, text) => [measureNamed(text, chosen) === null ? 'is no measure' : null]),
    rule(
      `Charts are over ${literal(shared ?? 'never')} and count plans of each, so their figures need not be those of the tables, which are of version ${chosen.rubric.version} alone\\.`,
    ),
    rule(
      `The last ${kind} counts plans up to ${literal(inWords(to))} alone, where the period of this report ends\\.`,
      () => [(comparison.periods.at(-1)?.to ?? '') > to ? null : 'is wrong: it ends with the period'],
    ),
    rule(
      '(?:Under each point stands the day on which it begins and the number of plans \\(n[^\\d]*\\)\\. )?A point is left out where fewer than 10 plans were audited or a small number could be worked out of it\\.',
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
    rule('No charts? (?:is|are) shown of Sections? (?<list>[^:]+): .+ small numbers\\.', ({ list = '' }) =>
      list.split(/, | and /).map((one) => (ids.includes(one) ? null : `names ${one}`)),
    ),
    rule('The line is broken at (?<list>.+?)\\. Mean and range .+', ({ list }) => [
      list === (breaks.length < 2 ? breaks.join('') : `${breaks.slice(0, -1).join(', ')} and ${breaks.at(-1)}`)
        ? null
        : `is broken at ${breaks.join(', ')}`,
    ]),
  ];
}

function chartRules(truth: Truth, id: string, [earlier, later]: readonly [Stretch, Stretch]): Rule[] {
  const { chosen, comparison, series } = truth;
  const { kind } = comparison.days;
  const change = truth.change(id);
  const subject = SUBJECTS[id] ?? `Section ${id}`;
  const isOfPeriods = ({ to }: Stretch) => chosen.baseline === null && periodAround(kind, to).to === to;
  const inSpan = (span: Stretch) =>
    literal(isOfPeriods(span) ? spanWords(kind, span) : `the days from ${stretchInWords(span.from, span.to)}`);
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
      (found) => (change === null ? ['compares what cannot be'] : wasProblems(found, change, chosen.threshold)),
    ),
    rule(
      'The baseline was a bad time: (?<name>.+) is the lowest (?:stretch of (?<many>\\d+) periods among (?<among>\\d+)|of (?<one>\\d+) periods)\\.',
      (found) => [chosen.baseline === null ? 'is chosen' : worstProblem(found, series(id), kind, earlier)],
    ),
    ...commonRules(truth, id),
    ...bodyRules(truth, id, [inSpan(earlier), inSpan(later)], later),
  ];
}

/** A baseline is the worst stretch of its length where no other of the chart is lower, and what came before it was higher. */
function worstProblem(
  found: Readonly<Record<string, string | undefined>>,
  { points }: Series,
  kind: PeriodKind,
  baseline: Stretch,
): string | null {
  const told = points.filter(({ isFew, figure }) => !isFew && figure.of > 0);
  const inside = told.filter(({ from, to }) => to >= baseline.from && from <= baseline.to);
  const [first, last] = [inside[0], inside.at(-1)];
  if (first === undefined || last === undefined) return 'is of no period';
  const shareOf = (some: readonly Point[]) =>
    total(some.map(({ figure }) => figure.met)) / total(some.map(({ figure }) => figure.of));
  const others = told.length - inside.length + 1;
  const stretches = Array.from({ length: others }, (_, at) => shareOf(told.slice(at, at + inside.length)));
  const own = shareOf(inside);
  const isWorst = stretches.every((share) => share >= own) && shareOf(told.slice(0, told.indexOf(first))) > own;
  const name = inside.length === 1 ? labelOf(kind, first) : `${labelOf(kind, first)} to ${labelOf(kind, last)}`;
  const counts = inside.length === 1 ? ['', '', `${told.length}`] : [`${inside.length}`, `${others}`, ''];
  const isRight = isWorst && found.name === name && [found.many, found.among, found.one].join() === counts.join();
  return isRight ? null : `is wrong of ${name}: ${counts.join(' of ')}`;
}

const SUBJECTS: Readonly<Record<string, string>> = {
  all: 'The share of criteria met',
  X: 'The share of whole-plan criteria met',
};

const EVENTS: Readonly<Record<string, string>> = {
  training: 'Training',
  rubric: 'New version of the rubric',
  team: 'Change in the team',
  other: 'Event',
};

const claimProblem = (isUp: boolean, change: Change | null): string | null =>
  change?.word === (isUp ? 'up' : 'down') ? null : `claims what is ${change?.word}`;

/** `Met: 59% against 36% before: 23 points higher (likely 14 to 31).` */
function wasProblems(
  found: Readonly<Record<string, string | undefined>>,
  { earlier, later, difference }: Change,
  threshold: number,
): (string | null)[] {
  const value = difference?.value ?? Number.NaN;
  return [
    percentProblem(`${found.percent}%`, later, threshold),
    percentProblem(`${found.before}%`, earlier, threshold),
    endsProblem(found.low, found.high, later.share),
    endsProblem(found.from, found.to, difference),
    found.points === undefined || isRounded(Number(found.points), Math.abs(value)) ? null : 'is not the difference',
    found.way === undefined || (found.way === 'higher') === value > 0 ? null : 'goes the other way',
  ];
}
