import { inWords, plusDays } from './calendar';
import { countProblem, percentProblem } from './check-cells';
import { weeksWords } from './chosen';
import { gradesOf, teamsOf } from './grades';
import type { CriterionJson } from './json';
import { isRounded, shareOf } from './numbers';
import { COUNTED, literal, type Rule, rule } from './rules';
import { countedProblem, endsProblem, SHARE, shareProblems } from './share-rules';
import type { Change, Truth } from './truth';

/** What stands on the cover, in the summary, and with heat table, teams, strengths and voice. */
export function summaryRules(truth: Truth): Rule[] {
  const { chosen } = truth;
  const { threshold, rubric, period, baseline } = chosen;
  const criteria = rubric.sections.flatMap((section) => section.criteria);
  const grades = gradesOf(chosen.rows, chosen);
  const all = () => truth.figure('all');
  const weeks = literal(weeksWords(period));
  const since = baseline === null ? 'never' : literal(weeksWords(baseline));
  const good = literal(
    rubric.bands
      .slice(0, 2)
      .map(({ word }) => word)
      .join(' or '),
  );
  const LIKELY = '(?: \\(likely (?<low>\\d+)% to (?<high>\\d+)%\\))?';
  const tail = `(?:\\. Compared with ${since}, no change can be told|\\. That is (?:(?<points>[\\d.]+) points? )?(?<way>higher|lower) than in ${since}(?:, though the way auditors mark may be part of this)?)?`;
  return [
    ...cover(truth),
    rule(
      `Criteria were met (?<percent>\\S+(?: or less| or more)?) of the time${LIKELY}, over ${COUNTED('audits', 'audit')} of plans of ${weeks}${tail}\\.`,
      (found, text) => [
        percentProblem(found.percent ?? '', all(), threshold),
        endsProblem(found.low, found.high, all().share),
        countedProblem(found, 'audits', grades.audits, threshold),
        found.way === undefined ? null : wayProblem(found.way, truth.change('all')),
        found.points === undefined ? null : sizeProblem(found.points, truth.change('all')),
        text.includes('no change can be told') ? noneProblem(truth.change('all')) : null,
      ],
    ),
    rule(
      `${COUNTED('audits', 'audit')} of plans of ${weeks}: (?:too few to tell how often criteria were met|no criterion applied to any of them)\\.`,
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
    rule(`Compared with ${since}:`),
    rule(`No section shows a change from ${since} that chance alone would not often make\\.`, () =>
      rubric.sections.map(({ id }) => {
        const change = truth.change(id);
        return change?.word === 'up' || change?.word === 'down' ? `is wrong of ${id}` : null;
      }),
    ),
    ...rubric.sections.map(({ id, title }) =>
      rule(
        `${literal(id === 'X' ? title : `Section ${id} ${title}`)}: (?:(?<points>[\\d.]+) points? (?<way>higher|lower) \\(likely (?<low>[-−+]?\\d+) to (?<high>[-−+]?\\d+)\\)|(?<bare>higher|lower))(?<rule>; the difference alone could be chance, but the run of points on its chart is unusual)?(?<rounded>; before rounding, the range leaves out 0)?(?:; the way auditors mark may be part of this)?`,
        (found) => {
          const change = truth.change(id);
          return [
            wayProblem(found.way ?? found.bare ?? '', change),
            found.points === undefined ? null : sizeProblem(found.points, change),
            endsProblem(found.low, found.high, change?.difference ?? null),
            found.rule === undefined || change?.isByRule ? null : 'tells of a rule that did not fire',
            found.rounded === undefined || leavesOutZero(change) ? null : 'has a range with 0 in it',
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
      `Change from ${since}, in points, with its 95% interval\\. With so many rows some show a change by chance alone: about one in twenty where nothing changed\\. “With care”: the way auditors mark may be part of it\\.`,
    ),
    rule(
      'Rating words go by the percent shown: Strong from 90%, Sound from 70%, Mixed from 50% and Weak below that\\. There is no word for fewer than 10 answers\\.',
    ),
    ...teamRules(truth),
  ];
}

function cover({ chosen, comparison }: Truth): Rule[] {
  const { threshold, rubric, period, baseline, file } = chosen;
  const line = (from: string, to: string) => literal(weeksWords({ from, to }));
  return [
    rule(`Period:\t${line(period.from, period.to)}`),
    rule(`Compared with:\t${baseline === null ? 'No earlier period' : line(baseline.from, baseline.to)}`),
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

const wayProblem = (way: string, change: Change | null): string | null =>
  change?.word === (way === 'higher' ? 'up' : 'down') ? null : `says ${way} of what is ${change?.word}`;

const leavesOutZero = (change: Change | null): boolean =>
  change?.difference != null && (change.difference.low > 0 || change.difference.high < 0);

const noneProblem = (change: Change | null): string | null =>
  change?.word === 'no-signal' ? null : `tells no change of what is ${change?.word}`;

const sizeProblem = (points: string, change: Change | null): string | null =>
  change?.difference != null && isRounded(Number(points), Math.abs(change.difference.value))
    ? null
    : `says ${points} points of ${change?.difference?.value}`;

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
