import { inWords, plusDays } from './calendar';
import { countProblem, percentProblem } from './check-cells';
import { weeksWords } from './chosen';
import { baselineWords, comparedWords, countedPlans, sharedCriteria } from './counted-words';
import { gradesOf, teamsOf } from './grades';
import type { CriterionJson } from './json';
import { isRounded, shareOf } from './numbers';
import { COUNTED, fixed, literal, type Rule, rule } from './rules';
import { countedProblem, endsProblem, SHARE, shareProblems } from './share-rules';
import type { Change, Truth } from './truth';

/** What stands on the cover, in the summary, and with heat table, teams, strengths and voice. */
export function summaryRules(truth: Truth): Rule[] {
  const { chosen } = truth;
  const { threshold, rubric } = chosen;
  const criteria = rubric.sections.flatMap((section) => section.criteria);
  const grades = gradesOf(chosen.rows, chosen);
  const all = () => truth.figure('all');
  const plans = literal(countedPlans(truth));
  const since = literal(baselineWords(truth));
  const now = literal(comparedWords(truth));
  const shared = literal(sharedCriteria(truth) ?? 'never');
  const good = literal(
    rubric.bands
      .slice(0, 2)
      .map(({ word }) => word)
      .join(' or '),
  );
  const LIKELY = '(?: \\(likely (?<low>\\d+)% to (?<high>\\d+)%\\))?';
  const SIZE = '(?:(?<points>less than 1|[\\d.]+) points? )?(?<way>higher|lower)';
  const tail = `(?:\\. (?:Compared with ${since}|Over ${shared}), no change(?: from ${since})? can be told(?:: ${now} against ${since})?|\\. (?:That is ${SIZE} than in ${since}|Over ${shared}, it is ${SIZE.replaceAll('?<', '?<shared')} in ${now} than in ${since})${CARE}|\\. (?:Compared with ${since}, the difference|Over ${shared}, the difference of ${now} from ${since}) ${CHANCE}${CARE})?`;
  return [
    ...cover(truth),
    rule(
      `Criteria were met (?<percent>\\S+(?: or less| or more)?) of the time${LIKELY}, over ${COUNTED('audits', 'audit')} of ${plans}${tail}\\.`,
      (found, text) => [
        percentProblem(found.percent ?? '', all(), threshold),
        endsProblem(found.low, found.high, all().share),
        countedProblem(found, 'audits', grades.audits, threshold),
        changeProblem(found.way ?? found.sharedway, found.points ?? found.sharedpoints, truth.change('all')),
        chanceProblem(found.run, truth.change('all')),
        / no change .*can be told/.test(text) ? noneProblem(truth.change('all')) : null,
      ],
    ),
    rule(
      `${COUNTED('audits', 'audit')} of ${plans}: (?:too few to tell how often criteria were met|no criterion applied to any of them)\\.`,
      (found, text) => [
        countedProblem(found, 'audits', grades.audits, threshold),
        text.includes('no criterion applied') === (all().of === 0) ? null : 'is wrong about what applied',
      ],
    ),
    rule(`The local audit grade was ${good} in ${SHARE('graded audit')}\\.`, (found) =>
      shareProblems(
        found,
        { met: grades.good, of: grades.graded, n: grades.graded },
        shareOf(grades.good, grades.graded),
        threshold,
      ),
    ),
    ...criteria.flatMap((criterion) => criterionRules(criterion, truth, LIKELY)),
    rule(
      '(?:No criterion .+|Of the criteria whose figures may be told, none was) met in (?:fewer than )?70% of plans(?: or more)?\\.',
    ),
    rule(`(?:Compared with ${since}|Over ${shared}, ${now} against ${since}):`),
    rule(
      `(?:No section shows a change from ${since} that chance alone would not often make|Over ${shared}, no section shows a change that chance alone would not often make: ${now} against ${since})\\.`,
      () =>
        rubric.sections.map(({ id }) => {
          const change = truth.change(id);
          return change?.word === 'up' || change?.word === 'down' ? `is wrong of ${id}` : null;
        }),
    ),
    rule(
      'Could be chance, though points on the chart run unusually (?<run>high|low): (?<names>.+)',
      ({ run, names }) => {
        const changed = rubric.sections.filter(({ id }) => chanceProblem(run, truth.change(id)) === null);
        const told = listed(changed.map(({ id, title }) => `Section ${id} ${title}`));
        return [names === told ? null : `is of ${told}`];
      },
    ),
    ...rubric.sections.map(({ id, title }) =>
      rule(
        `${literal(`Section ${id} ${title}`)}: (?:(?<points>less than 1|[\\d.]+) points? (?<way>higher|lower) \\(likely (?<low>[-−+]?\\d+) to (?<high>[-−+]?\\d+)\\)|(?<bare>higher|lower))(?<rounded>; before rounding, the range leaves out 0)?(?:; the way auditors mark may be part of this)?`,
        (found) => {
          const change = truth.change(id);
          return [
            changeProblem(found.way ?? found.bare, found.points, change),
            endsProblem(found.low, found.high, change?.difference ?? null),
            leavesOutZero(change) ? null : 'has a range with 0 in it',
          ];
        },
      ),
    ),
    rule(
      `Over all sections, (?<percent>\\d+%)(?: \\(95% interval (?<low>\\d+)% to (?<high>\\d+)%\\))? of criteria were met\\.`,
      (found) => [
        percentProblem(found.percent ?? '', all(), threshold),
        endsProblem(found.low, found.high, all().share),
      ],
    ),
    rule(
      `Change (?:from ${since}|over ${shared}, ${now} against ${since}), in points, with its 95% interval\\. Where nothing changed, about one row in twenty shows a change by chance\\. [^\\d]+`,
    ),
    rule(
      'Rating(?: words go)?, by the percent shown: Strong from 90%, Sound from 70%, Mixed from 50% and Weak below that[.;] [^\\d]+ fewer than 10 answers\\.',
    ),
    ...teamRules(truth),
  ];
}

function cover(truth: Truth): Rule[] {
  const { chosen, comparison } = truth;
  const { threshold, rubric, period, counted, otherVersions, baseline, file } = chosen;
  const isAll = otherVersions.length === 0 && counted.from === period.from && counted.to === period.to;
  const since = literal(baselineWords(truth));
  const shared = sharedCriteria(truth);
  return [
    ...fixed(`Period:\t${weeksWords(period)}`),
    ...(isAll ? [] : fixed(`Counted:\tP${countedPlans(truth).slice(1)}`)),
    rule(
      `Compared with:\t${baseline === null ? 'No earlier period' : `${since}(?:: not comparable${shared === null ? '|' : `|, over ${literal(shared)}`})`}`,
    ),
    rule('Audits:\t(?<audits>.+)', (found) => [countProblem(found.audits ?? '', chosen.rows.length, threshold)]),
    rule(`Rubric:\t${literal(rubric.title)}, version ${rubric.version}`),
    rule(`Data frozen on:\t${literal(inWords(file.generatedAt.slice(0, 10)))}`),
    rule('Made with:\tEHC Plan Audit 1\\.0\\.0'),
    // A chart that begins after its period is none.
    ...(comparison.days.from > plusDays(period.to, 1) ? [rule('never')] : []),
  ];
}

function criterionRules({ id, title, good }: CriterionJson, truth: Truth, likely: string): Rule[] {
  const { threshold } = truth.chosen;
  const name = literal(`${id} ${title}`);
  const figure = () => truth.figure(id);
  return [
    rule(`${name}: met in (?<percent>\\d+%(?: or less| or more)?)${likely}`, (found) => [
      percentProblem(found.percent ?? '', figure(), threshold),
      endsProblem(found.low, found.high, figure().share),
    ]),
    rule(`${name}: met in ${SHARE('plan')}\\.`, (found) => shareProblems(found, figure(), figure().share, threshold)),
    rule(`${name}: met in a number of plans that is not shown\\.`),
    rule(`${name}: not audited in any plan\\.`, () => [figure().of === 0 ? null : 'was audited']),
    rule(`${name}: how often it is met is not shown\\.`),
    rule(`What good looks like: ${literal(good)}`),
  ];
}

const CARE = '(?:, though the way auditors mark may be part of this)?';
const CHANCE = 'could be chance, though points on the chart run unusually (?<run>high|low)';

const listed = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;

/** A change that is told with its way and mostly its size. */
function changeProblem(way: string | undefined, points: string | undefined, change: Change | null): string | null {
  if (way === undefined) return null;
  return wayProblem(way, change) ?? (points === undefined ? null : sizeProblem(points, change));
}

/** A difference that could be chance, where a rule of the chart tells of a change. */
function chanceProblem(run: string | undefined, change: Change | null): string | null {
  if (run === undefined) return null;
  const isTold = change?.word === (run === 'high' ? 'up' : 'down') && !leavesOutZero(change);
  return isTold ? null : `tells a run of ${run} points of what is ${change?.word}`;
}

const wayProblem = (way: string, change: Change | null): string | null =>
  change?.word === (way === 'higher' ? 'up' : 'down') ? null : `says ${way} of what is ${change?.word}`;

const leavesOutZero = (change: Change | null): boolean =>
  change?.difference != null && (change.difference.low > 0 || change.difference.high < 0);

const noneProblem = (change: Change | null): string | null =>
  change?.word === 'no-signal' ? null : `tells no change of what is ${change?.word}`;

function sizeProblem(points: string, change: Change | null): string | null {
  const isNear = (value: number) => isRounded(points === 'less than 1' ? 0 : Number(points), Math.abs(value));
  return change?.difference != null && isNear(change.difference.value)
    ? null
    : `says ${points} points of ${change?.difference?.value}`;
}

function teamRules(truth: Truth): Rule[] {
  const teams = teamsOf(truth.chosen.rows).map(({ name, teams: own }) => ({ name, figure: truth.ofTeams(own) }));
  return [
    rule('Teams stand in the order of their names\\. Those with fewer than 10 audits are put together\\.'),
    rule(
      'Criteria were met more often by one team than by another, with ranges that do not overlap: (?<pairs>.+)\\. The ranges of all others overlap\\. Teams may have different plans\\.',
      ({ pairs = '' }) =>
        pairs.split(/, | and /).map((pair) => {
          const [above, below] = pair
            .split(' above ')
            .map((name) => teams.find((team) => team.name === name)?.figure.share);
          // Ranges are held against each other as they are shown, whole.
          return above != null && below != null && above.low > below.high - 1 ? null : `is wrong of ${pair}`;
        }),
    ),
  ];
}
