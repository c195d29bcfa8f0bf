import { PLAN_TYPE_WORDS } from '../plan/plan-choices';
import type { Rubric } from '../rubric/rubric';
import { SCORING_VERSION } from '../scoring/score-audit';
import { type CountCell, count, countText } from './cell';
import type { ChosenAudits } from './choose-audits';
import type { AnswerCounts } from './count-answers';
import { byNumber, counted, dayText, listed, weeksText } from './plain-text';
import { RATING_FROM } from './rating-word';
import { SMALL_BASE } from './report-model';

interface MethodFacts {
  readonly chosen: ChosenAudits;
  readonly audits: CountCell;
  readonly incomplete: CountCell;
  readonly parts?: CountCell | undefined;
  readonly auditors: CountCell;
  readonly totals: AnswerCounts;
  readonly frozenOn: string;
}

/** How the figures came about: what was counted, with which rubric, how it was scored, what was left out. */
export function buildMethod({ chosen, audits, incomplete, parts, auditors, totals, frozenOn }: MethodFacts): string[] {
  const { rubric } = chosen;
  return [
    `Counted: ${counted(audits, 'submitted audit')} by ${counted(auditors, 'auditor')}, for plans sampled in ${chosen.from === chosen.to ? '' : 'the '}${weeksText(chosen)}. The data were frozen on ${dayText(frozenOn)}.`,
    incompleteSentence(incomplete),
    ...partsSentence(parts),
    ...chosen.leftOut.map(
      (other) =>
        `Left out: ${counted(count(other.audits), 'audit')} marked with ${rubricName(other.rubric)}. Audits of different rubric versions are not put together, because their criteria differ.`,
    ),
    `Rubric: ${rubricName(rubric)}, ${rubric.sections.flatMap(({ criteria }) => criteria).length} criteria. Each is rated ${listed(rubric.scale.map(({ value, word }) => `${value} (${word.toLowerCase()})`))}; it counts as met from ${rubric.metFrom}.`,
    `Scoring: each criterion carries the weight of its section (${weights(rubric)}). The overall score is the weighted sum of ratings as a percentage of the most it could be. Scoring rules version ${SCORING_VERSION}.`,
    `Not applicable: ${counted(count(totals.notApplicable), 'answer')}, taken out of sum and total. Not evidenced: ${counted(count(totals.notEvidenced), 'answer')}, scored 0 and kept in the total. Unanswered in a submitted audit: ${countText(count(totals.unanswered))}, left out of both.`,
    `Grades: ${listed(rubric.bands.map(({ word, from }) => (from === 0 ? `${word} below that` : `${word} from ${from}%`)))}.`,
    ...typeSentence(rubric),
    limitingSentence(rubric),
    'Intervals: for the mean, 95% by Student’s t, cut off at 0% and 100%; for shares of audits, 95% Wilson score interval. None is given where answers are pooled over criteria, because the answers of one audit go together.',
    `Percentages are rounded to whole numbers, halves upwards, and may not add up to 100. Rating words go by the percentage of answers met: ${listed(RATING_FROM.map(({ word, from }) => (from === 0 ? `${word} below that` : `${word} from ${from}%`)))}; no word is given to fewer than ${SMALL_BASE} answers.`,
  ];
}

/** What the figures cannot say. */
export const LIMITS: readonly string[] = [
  'The plans were not necessarily drawn at random. The intervals suppose that they were; where plans were picked for a reason, the true uncertainty is larger and of another kind.',
  'One period is described. Nothing here shows whether quality has changed since an earlier one.',
  'Marks are auditors’ judgements. How far auditors agree is not measured in this report, and a plan audited twice counts twice.',
  'Grades are local audit grades. Ofsted and the Care Quality Commission do not grade plans.',
];

const incompleteSentence = (incomplete: CountCell): string =>
  incomplete.value === 0
    ? 'Incomplete: no audit. One handed in with a criterion unanswered would have no grade.'
    : `Incomplete: ${counted(incomplete, 'audit')} handed in with criteria unanswered. ${byNumber(incomplete, 'It has', 'They have')} no grade and ${byNumber(incomplete, 'is', 'are')} left out of the mean score, the grades and the limiting rule’s figures; the answers given count by section and by criterion.`;

const partsSentence = (parts: CountCell | undefined): string[] =>
  parts === undefined
    ? []
    : [
        `By discipline: ${counted(parts, 'audit')} marked the part of one discipline alone. Sections of other disciplines are not unanswered there. ${byNumber(parts, 'It is', 'They are')} left out of the mean score, the grades and the limiting rule’s figures.`,
      ];

/** Which criteria are asked of some types of plan only. */
function typeSentence({ sections }: Rubric): string[] {
  const byType = sections.flatMap(({ criteria }) => criteria.filter(({ planTypes }) => planTypes !== undefined));
  return byType.length === 0
    ? []
    : [
        `Asked by type of plan: ${listed(byType.map(({ id, planTypes = [] }) => `${id} (${planTypes.map((type) => PLAN_TYPE_WORDS[type].toLowerCase()).join(', ')})`))}. Of a plan of another type they are not asked and leave sum and total; where the type was not known, all were asked.`,
      ];
}

const rubricName = ({ title, version }: Rubric): string => `version ${version} of “${title}”`;

/** `F 3; B and E 2; …`, heaviest first. */
function weights(rubric: Rubric): string {
  const values = [...new Set(rubric.sections.map(({ weight }) => weight))].sort((a, b) => b - a);
  return values
    .map((value) => `${listed(rubric.sections.filter(({ weight }) => weight === value).map(({ id }) => id))} ${value}`)
    .join('; ');
}

function limitingSentence(rubric: Rubric): string {
  const limiting = rubric.sections.flatMap(({ criteria }) => criteria.filter((criterion) => criterion.limiting));
  if (limiting.length === 0) return 'Limiting rule: this rubric version has none.';
  const word = (id: string) => rubric.bands.find((band) => band.id === id)?.word ?? id;
  return `Limiting rule: ${listed(limiting.map(({ id }) => id))} limit the grade. One of them scored 0 or not evidenced leaves ${word(rubric.caps.one)} at best; two or more leave ${word(rubric.caps.twoOrMore)}. The percentage is not changed.`;
}
