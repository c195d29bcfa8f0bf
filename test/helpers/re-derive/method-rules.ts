import { inWords, mondayOfWeek } from './calendar';
import { weeksOf, weeksWords } from './chosen';
import { baselineWords, countedPlans, sharedCriteria } from './counted-words';
import { gradesOf } from './grades';
import type { RubricJson, SampleJson } from './json';
import { shareOf } from './numbers';
import { COUNTED, fixed, literal, type Rule, rule } from './rules';
import { countedProblem, SHARE, shareProblems } from './share-rules';
import type { Truth } from './truth';

/** What stands in the method, the note on what is hidden and the glossary. */
export function methodRules(truth: Truth): Rule[] {
  const { chosen } = truth;
  const { threshold, rows, period, baseline, file, rubric } = chosen;
  const shared = sharedCriteria(truth);
  const grades = gradesOf(rows, chosen);
  const auditors = new Set(rows.map(({ auditor }) => auditor)).size;
  const by = auditors < 2 ? '' : ` by ${auditors} auditors`;
  const counted = (value: number) => (found: Readonly<Record<string, string | undefined>>) => [
    countedProblem(found, 'audits', value, threshold),
  ];
  return [
    rule(
      `${COUNTED('audits', 'audit')}${by}, of ${literal(countedPlans(truth))}\\. The data were frozen on ${literal(inWords(file.generatedAt.slice(0, 10)))}\\.`,
      counted(grades.audits),
    ),
    rule(
      `${COUNTED('audits', 'audit')} (?:was|were) handed in incomplete\\. (?:It has|They have) no grade; the answers given count by criterion\\.`,
      counted(grades.incomplete),
    ),
    rule(
      `${COUNTED('audits', 'audit')} marked the part of one discipline\\. (?:It has|They have) no grade; the answers count by criterion\\.`,
      counted(grades.parts),
    ),
    rule(`The limiting rule held the grade down in ${SHARE('graded audit')}\\.`, (found) =>
      shareProblems(
        found,
        { met: grades.capped, of: grades.graded, n: grades.graded },
        shareOf(grades.capped, grades.graded),
        threshold,
      ),
    ),
    ...leftOut(truth),
    ...sampleRules(truth),
    ...rubricRules(rubric),
    ...versionRules(truth),
    rule(`The period asked for is ${literal(weeksWords(period))}\\. No audit of its other weeks is in the tables\\.`),
    rule(
      `Compared with ${baseline === null ? 'nothing' : literal(baselineWords(truth))}, the baseline${shared === null ? '' : `, over ${literal(shared)}`}\\. A change is told only where its range leaves out 0 or where a rule of a chart finds an unusual run of points\\.`,
    ),
    rule(
      `No plan of the period was marked twice(?: with ${literal(countedPlans(truth).replace(/^.*, marked with /, ''))})?, so how far auditors agree was not measured\\.`,
    ),
    // Counted off the tables by `keptBackProblems`.
    rule('Small numbers are not shown, because they could point to a child\\. In the tables of this report, .+'),
    // H1 and H2 are sections.
    rule('Why it matters to the child: (?:[^\\d]|H[12])+'),
    ...fixed(
      `A count of 1 to ${threshold - 1} is shown as “1 to ${threshold - 1}”. A 0 is shown.`,
      `Where all but 1 to ${threshold - 1} were counted, the count is shown as “all but 1 to ${threshold - 1}” and its percent as a bound.`,
      'A percent of fewer than 10, or of a hidden count, is not shown, nor is its range or rating word. Percents are whole.',
      'Ranges are 95% intervals: Wilson’s for a single criterion; for several together the plan is what was sampled, because the answers of one plan go together.',
      'Ranges are 95% intervals. Criteria that are level stand by the weight of their section. Where ranges overlap, the order may be another in all plans than in those audited.',
      'Rating words: Strong from 90% met, Sound from 70% met, Mixed from 50% met and Weak below that. Percents are whole, halves rounded up, and may not add up to 100.',
      'A score is likelihood times impact, each from 1 to 5: low up to 4, medium from 5, high from 10, very high from 15.',
      ...GLOSSARY,
    ),
  ];
}

const GLOSSARY = [
  '95% interval:\tIf plans were drawn again and again in the same way, 95 of 100 such ranges would hold the true figure.',
  'AC2:\tGwet’s measure of how far two markers agree beyond chance: 1 is full agreement, 0 what chance gives.',
  'CSDPA:\tThe Chronically Sick and Disabled Persons Act 1970. Services under its section 2 are owed to disabled children.',
  'Kappa:\tA measure of how far two markers agree beyond chance: 1 is full agreement, 0 what chance gives.',
  'Likelihood and impact:\tHow likely a risk is and how bad it would be, each from 1 to 5. Their product is its score.',
  'Points:\tThe difference of two percents: from 40% to 60% is 20 points.',
];

const WAYS = { random: 'drawn at random', targeted: 'picked for a reason', none: 'loaded without a sample' } as const;

function leftOut({ chosen, comparison }: Truth): Rule[] {
  const { threshold, otherwise, otherVersions, file, period } = chosen;
  return [
    ...(['random', 'targeted', 'none'] as const).map((way) =>
      rule(
        `Left out: ${COUNTED('audits', 'audit')} of plans ${WAYS[way]}\\. Plans picked in different ways are not put together\\.`,
        (found) => [
          countedProblem(found, 'audits', otherwise.filter(({ sampling }) => sampling === way).length, threshold),
        ],
      ),
    ),
    ...file.rubrics.map(({ id, title, version }) =>
      rule(
        `Left out(?<tables> of the tables)?: ${COUNTED('audits', 'audit')} marked with version ${version} of “${literal(title)}”, of plans of (?<days>[^.]+)\\. Its figures are of other criteria or weights\\.(?<charts> Charts[^\\d]+)?`,
        (found) => {
          const own = otherVersions.filter((row) => row.rubricId === id && row.rubricVersion === version);
          const days = weeksOf(own, period);
          const isCharted =
            comparison.versions.some((one) => one.id === id && one.version === version) &&
            own.some((row) => row.sampling === chosen.sampling);
          const isRight = isCharted === (found.charts !== undefined) && isCharted === (found.tables !== undefined);
          return [
            countedProblem(found, 'audits', own.length, threshold),
            days !== null && found.days === weeksWords(days) ? null : `is of ${days?.from} to ${days?.to}`,
            isRight ? null : 'is wrong about charts',
          ];
        },
      ),
    ),
  ];
}

/** Samples of the period that were drawn in one way are told together. */
function sampleRules({ chosen }: Truth): Rule[] {
  const { file, threshold, from, to } = chosen;
  const groups = new Map<string, SampleJson[]>();
  for (const sample of file.samples.filter(({ week }) => week >= from && week <= to)) {
    const key = `${sample.sampling} ${sample.method}`;
    groups.set(key, [...(groups.get(key) ?? []), sample]);
  }
  return [...groups.values()].map((alike) => {
    const sum = (of: (sample: SampleJson) => number) => alike.reduce((all, one) => all + of(one), 0);
    const weeks = alike.map(({ week }) => week).sort();
    const [first = '', last = ''] = [weeks[0], weeks.at(-1)];
    const when = weeksWords({ from: mondayOfWeek(first), to: sundayOf(last) });
    const frames = alike.map(({ frame }) => frame);
    const [least, most] = [Math.min(...frames), Math.max(...frames)];
    const could = least === most ? `${least}` : `${least} to ${most}`;
    const start =
      alike.length === 1
        ? `One sample for ${literal(when)}: ${literal(alike[0]?.method ?? '')}, ${COUNTED('drawn', 'plan')} drawn from (?<could>.+) that could be picked\\. `
        : `${alike.length} samples for ${literal(when)}: ${literal(alike[0]?.method ?? '')}, each drawn from (?<could>.+) plans, ${COUNTED('drawn', 'plan')} drawn in all\\. `;
    const put = `(?:No plan was put in for another|${COUNTED('put', 'plan')} stands? in for others)`;
    const taken = `(?:none was taken out by hand|${COUNTED('taken', 'plan')} (?:was|were) taken out by hand before the draw)`;
    return rule(
      `${start}(?:No plan was put in for another, and none was taken out by hand\\.|${put}; ${taken}\\.)`,
      (found) => [
        countedProblem(
          found,
          'drawn',
          sum(({ drawn }) => drawn),
          threshold,
        ),
        found.could === could || found.could === 'a number that is not shown' ? null : `is of ${could}`,
        found.put === undefined
          ? null
          : countedProblem(
              found,
              'put',
              sum(({ substituted }) => substituted),
              threshold,
            ),
        found.taken === undefined
          ? null
          : countedProblem(
              found,
              'taken',
              sum(({ excluded }) => excluded),
              threshold,
            ),
      ],
    );
  });
}

const sundayOf = (week: string): string => {
  const monday = new Date(`${mondayOfWeek(week)}T00:00:00Z`);
  return new Date(monday.getTime() + 6 * 86_400_000).toISOString().slice(0, 10);
};

const and = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;

const TYPE_WORDS: Readonly<Record<string, string>> = {};

function rubricRules({ version, title, sections, scale, metFrom, bands, caps }: RubricJson): Rule[] {
  const criteria = sections.flatMap((section) => section.criteria);
  const weights = [...new Set(sections.map(({ weight }) => weight))].sort((a, b) => b - a);
  const byWeight = weights.map(
    (weight) => `${and(sections.filter((one) => one.weight === weight).map(({ id }) => id))} ${weight}`,
  );
  const word = (id: string) => bands.find((band) => band.id === id)?.word ?? '';
  const limiting = criteria.filter((one) => one.limiting).map(({ id }) => id);
  const limit =
    limiting.length === 0
      ? 'No criterion limits the grade.'
      : `Limiting rule: with one of ${and(limiting)} not met at all the grade is ${word(caps.one)} at best, with two or more ${word(caps.twoOrMore)}.`;
  const byType = criteria.filter(({ planTypes }) => planTypes !== undefined).map(({ id }) => id);
  return [
    ...fixed(
      `Rubric: version ${version} of “${title}”, ${criteria.length} criteria. Each is rated ${and(scale.map((one) => `${one.value} (${one.word.toLowerCase()})`))}, and is met from ${metFrom}.`,
      `Weight of each criterion, by section: ${byWeight.join('; ')}.`,
      `Local grades: ${and(bands.map((band) => (band.from === 0 ? `${band.word} below that` : `${band.word} from ${band.from}%`)))}. ${limit}`,
    ),
    rule(`Asked of some types of plan only: (?<list>.+)\\. Other plans are left out of these\\.`, ({ list = '' }) => [
      and([...list.matchAll(/\b([A-Z]\d?[a-z0-9]*) \(/g)].map(([, id]) => id ?? '')) === and(byType)
        ? null
        : `is of ${and(byType)}`,
      ...Object.keys(TYPE_WORDS),
    ]),
  ];
}

/** When each version came into use, over period and baseline. */
function versionRules({ chosen }: Truth): Rule[] {
  const { file, rubric, sampling, baseline, period } = chosen;
  const start = (baseline ?? period).from;
  const used = file.rubrics
    .filter(({ id }) => id === rubric.id)
    .toSorted((a, b) => a.version - b.version)
    .flatMap(({ version, title }) => {
      const rows = file.audits.filter(
        (row) => row.rubricId === rubric.id && row.rubricVersion === version && row.sampling === sampling,
      );
      const days = weeksOf(rows, { from: start, to: period.to });
      return days === null ? [] : [`version ${version} of “${title}” for plans of ${weeksWords(days)}`];
    });
  return fixed(
    `The rubric changed: ${and(used)}. A figure is held against an earlier one only over the criteria that both have.`,
  );
}
