import { isOpen, missingMonths, missingWords, openRisks, scoreBefore, scoreOf, toldActions } from './board-cells';
import { inWords, monthInWords, stretchInWords } from './calendar';
import { countProblem, percentProblem } from './check-cells';
import { countedPlans } from './counted-words';
import type { ActionJson, IndicatorJson, RiskJson } from './json';
import { isRounded, newcombe, shareOf } from './numbers';
import type { DocumentTable } from './read-document';
import { fixed, literal, type Rule, rule } from './rules';
import type { Truth } from './truth';

/** What is said of indicators, actions and risks. */
export function boardRules(truth: Truth, tables: readonly DocumentTable[]): Rule[] {
  const { indicators } = truth.chosen.file.board;
  return [
    ...indicators.map((indicator) => indicatorRule(indicator, truth.chosen)),
    ...startRule(truth.chosen),
    ...metRules(tables),
    ...actionRules(truth),
    ...riskRules(truth.chosen),
  ];
}

function indicatorRule(indicator: IndicatorJson, chosen: Truth['chosen']): Rule {
  const missing = missingMonths(indicator, chosen);
  return rule(
    `${literal(indicator.name)}: (?:no figure for ${missing.length === 0 ? 'never' : missingWords(missing)}|no figure up to the end of the period|whether .+? small number away|, | and )+\\.`,
  );
}

/** When what indicators are held against was. */
function startRule({ file }: Truth['chosen']): Rule[] {
  const months = file.board.indicators.flatMap(({ baseline }) => baseline?.month ?? []).sort();
  const [first, last] = [months[0], months.at(-1)];
  if (first === undefined || last === undefined) return [];
  return fixed(
    first === last
      ? `The start was ${monthInWords(first)}.`
      : `The start was between ${monthInWords(first)} and ${monthInWords(last)}.`,
  );
}

/** How many meet their target, by what their table says. */
function metRules(tables: readonly DocumentTable[]): Rule[] {
  const words = tables.find(({ header }) => header[0] === 'Indicator')?.rows.map((row) => row[6]) ?? [];
  const met = words.filter((word) => word === 'Yes').length;
  const judged = met + words.filter((word) => word === 'No').length;
  return [
    rule('All indicators that can be held against a target meet it: (?<met>\\d+) of (?<all>\\d+)\\.', (found) => [
      Number(found.met) === met && Number(found.all) === judged && met === judged ? null : `is ${met} of ${judged}`,
    ]),
    rule('(?<met>\\d+) of (?<all>\\d+) indicators (?:meets its|meet their) target\\.(?: Not met: .+)?', (found) => [
      Number(found.met) === met && Number(found.all) === judged ? null : `is ${met} of ${judged}`,
    ]),
  ];
}

const STATUS_WORDS = ['not started', 'on track', 'at risk', 'late', 'done', 'dropped'];
const STATUSES = ['not-started', 'on-track', 'at-risk', 'late', 'done', 'dropped'];

const and = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;

const many = (counts: readonly (readonly [number, string])[]): string =>
  and(counts.flatMap(([count, word]) => (count === 0 ? [] : [`${count} ${word}`])));

function actionRules(truth: Truth): Rule[] {
  const { chosen } = truth;
  const { choice, file } = chosen;
  const actions = toldActions(chosen);
  const open = actions.filter(({ action }) => isOpen(action));
  const by = STATUSES.map(
    (status, at) => [open.filter(({ action }) => action.status === status).length, STATUS_WORDS[at] ?? ''] as const,
  );
  const frozen = file.generatedAt.slice(0, 10);
  const isTicked = choice.ticked.includes('actions');
  const overdue = actions.flatMap(({ action }, at) =>
    isOpen(action) && action.due < frozen
      ? [`${isTicked ? action.area : `action ${at + 1}`} (due ${inWords(action.due)})`]
      : [],
  );
  const of = (words: string) => actions.filter(({ since }) => since === words).length;
  const done = actions.filter(({ action }) => action.status === 'done').length;
  const dropped = actions.filter(({ action }) => action.status === 'dropped').length;
  return [
    ...fixed(
      `${open.length} ${open.length === 1 ? 'action is' : 'actions are'} open: ${many(by)}.`,
      `Overdue on ${inWords(frozen)}: ${and(overdue)}.`,
      ...(choice.lastReportOn === null
        ? [
            `So far: ${many([
              [done, 'done'],
              [dropped, 'dropped'],
            ])}.`,
          ]
        : [
            `Since the report of ${inWords(choice.lastReportOn)}: ${many([
              [done, 'done'],
              [dropped, 'dropped'],
              [of('new'), 'new'],
              [of('carried forward'), 'carried forward'],
            ])}.`,
          ]),
    ),
    ...actions.flatMap(({ action }) => measureRules(action, truth)),
    rule(`“Now” is of ${literal(countedPlans(truth))}(?:; of an indicator it is its latest month)?\\.`),
  ];
}

function measureRules({ measure: { source, baseline } }: ActionJson, truth: Truth): Rule[] {
  const { chosen } = truth;
  const { rubric, threshold, counted } = chosen;
  if (source === undefined || baseline?.part === undefined || baseline.total === undefined) return [];
  const { part, total: of, n = of } = baseline;
  const id = source.criterionId ?? source.section ?? '';
  const criterion = rubric.sections.flatMap(({ criteria }) => criteria).find((one) => one.id === id);
  const section = rubric.sections.find((one) => one.id === id);
  const ofSection = section === undefined ? 'All criteria' : `Section ${id} ${section.title}`;
  const name = criterion === undefined ? ofSection : `${id} ${criterion.title}`;
  const now = truth.figure(id);
  const then = { met: part, of, n };
  const nowDays = stretchInWords(counted.from, counted.to);
  const plans = literal(countedPlans(truth));
  const thenDays = wholeMonth(baseline.from, baseline.to);
  return [
    rule(
      `${literal(name)}, percent met: (?<then>\\d+%) when the action began \\(${literal(thenDays)}\\), (?<now>\\d+%) in ${plans}\\.`,
      (found) => [percentProblem(found.then ?? '', then, threshold), percentProblem(found.now ?? '', now, threshold)],
    ),
    rule(
      `${literal(name)}: met in (?<part>[\\d,]+) of (?<of>[\\d,]+) plans \\((?<then>\\d+%)\\) when the action began \\(${literal(thenDays)}\\), (?<met>[\\d,]+) of (?<nowOf>[\\d,]+) \\((?<now>\\d+%)\\) since \\((?:${literal(nowDays)}|${literal(wholeMonth(counted.from, counted.to))})\\)(?<rest>.+)`,
      (found) => [
        countProblem(found.part ?? '', part, threshold, of),
        countProblem(found.of ?? '', of, threshold),
        percentProblem(found.then ?? '', then, threshold),
        countProblem(found.met ?? '', now.met, threshold, now.of),
        countProblem(found.nowOf ?? '', now.of, threshold),
        percentProblem(found.now ?? '', now, threshold),
        restProblem(found.rest ?? '', then, now),
      ],
    ),
  ];
}

function wholeMonth(from: string, to: string): string {
  const next = new Date(Date.parse(`${to}T00:00:00Z`) + 86_400_000).toISOString().slice(8, 10);
  const isMonth = from.slice(0, 7) === to.slice(0, 7) && from.endsWith('-01') && next === '01';
  return isMonth ? monthInWords(from.slice(0, 7)) : stretchInWords(from, to);
}

interface Counts {
  readonly met: number;
  readonly of: number;
}

function restProblem(rest: string, then: Counts, now: Counts): string | null {
  if (!/\d/.test(rest)) return null;
  if (/^\. One of the two is of fewer than 10 plans/.test(rest))
    return Math.min(then.of, now.of) < 10 ? null : 'calls enough plans too few';
  const [, size, way, low = '', high = '', verdict] =
    /^: (?:no difference|([\d.]+) points? (higher|lower)); difference likely ([-−+]?[\d.]+) to ([-−+]?[\d.]+) points \(Newcombe\), (which leaves out 0|so this could be chance)\.$/.exec(
      rest,
    ) ?? [];
  const [earlier, later] = [shareOf(then.met, then.of), shareOf(now.met, now.of)];
  if (verdict === undefined || earlier === null || later === null) return `goes on “${rest}”`;
  const difference = newcombe(earlier, later);
  const near = (text: string, value: number) =>
    isRounded(Number(text.replace('−', '-')), value, text.split('.')[1]?.length ?? 0);
  const isRight =
    (size === undefined
      ? Math.abs(difference.value) < 1e-9
      : near(size, Math.abs(difference.value)) && (way === 'higher') === difference.value > 0) &&
    near(low, difference.low) &&
    near(high, difference.high) &&
    (verdict === 'which leaves out 0') === (difference.low > 0 || difference.high < 0);
  return isRight ? null : `goes on “${rest}” of ${JSON.stringify(difference)}`;
}

function riskRules(chosen: Truth['chosen']): Rule[] {
  const { lastReportOn } = chosen.choice;
  const risks = openRisks(chosen);
  const frozen = chosen.file.generatedAt.slice(0, 10);
  const words = (count: number) => `${count} ${count === 1 ? 'risk' : 'risks'}`;
  const above = risks.filter(
    ({ now, target }) => now.likelihood * now.impact > target.likelihood * target.impact,
  ).length;
  const before = (risk: RiskJson) => scoreBefore(risk, lastReportOn);
  const up = risks.filter((risk) => scoreOf(risk) > (before(risk) ?? 99)).length;
  const down = risks.filter((risk) => scoreOf(risk) < (before(risk) ?? 0)).length;
  const fresh = risks.filter((risk) => before(risk) === undefined).length;
  const moved = many([
    [up, 'went up'],
    [down, 'went down'],
    [fresh, fresh === 1 ? 'is new' : 'are new'],
  ]);
  const closed = chosen.file.board.risks.filter((risk) => risk.closed && before(risk) !== undefined).length;
  const late = risks.filter(({ reviewOn }) => reviewOn < frozen).length;
  const since = lastReportOn === null ? '' : inWords(lastReportOn);
  return fixed(
    above === 0
      ? `${words(risks.length)} on the register, none above its target score.`
      : `${above} of ${words(risks.length)} on the register ${above === 1 ? 'is above its' : 'are above their'} target score.`,
    `Since the report of ${since}, ${moved === '' ? 'no score has moved' : moved}.`,
    `${words(closed)} ${closed === 1 ? 'was' : 'were'} closed since then.`,
    `The review of ${words(late)} is overdue on ${inWords(frozen)}.`,
  );
}
