import type { ReportFacts } from '../../figures/facts';
import type { Block } from '../../model/blocks';
import { percentWords, signed } from '../../model/cell-words';
import type { PercentCell } from '../../model/cells';
import { daysText, listed } from '../../plain-text';
import { baselineDays, countedPlans, sharedCriteria } from '../counted-days';
import { toldChange } from '../heat/change-cells';
import { AUDITS, metKey } from '../keys';
import type { BuiltPart, PartContext } from '../part-context';
import { PART_TITLES } from '../part-titles';
import { countedWords, pointsWords, sentenceCase, shareWords } from '../shown-words';
import { pickThemes, type Theme } from '../strengths/pick-themes';
import { wordsBlock } from '../words-block';
import { boardLines } from './board-lines';

type Item = { readonly id: string; readonly text: string };

/** One page: the headline as a finding, what is strong, what is to be developed, what changed, what is to be decided. */
export function summaryPart(context: PartContext): BuiltPart {
  const { choice, rubric, shown } = context;
  const { strengths, areas } = pickThemes(rubric, shown);
  const lines = boardLines(context);
  const blocks: Block[] = [
    { kind: 'sentence', id: 'summary.headline', text: headline(context) },
    ...gradesSentence(context),
    wordsBlock(choice, 'context', choice.words.context),
    { kind: 'heading', text: 'Strengths' },
    ...themes(
      'summary.strength',
      strengths,
      'Of the criteria whose figures may be told, none was met in 70% of plans or more.',
    ),
    { kind: 'heading', text: 'Areas for development' },
    ...themes(
      'summary.area',
      areas,
      'Of the criteria whose figures may be told, none was met in fewer than 70% of plans.',
    ),
    { kind: 'heading', text: 'What changed' },
    ...changes(context),
    ...(lines.length === 0
      ? []
      : [
          { kind: 'heading' as const, text: 'Targets, actions and risks' },
          { kind: 'bullets' as const, items: [...lines] },
        ]),
    { kind: 'heading', text: 'Decisions asked' },
    wordsBlock(choice, 'decisions', choice.words.decisions),
  ];
  return { part: { id: 'summary', title: PART_TITLES.summary, landscape: false, blocks } };
}

const rangeWords = (percent: PercentCell): string =>
  percent.kind === 'percent' && percent.interval !== undefined
    ? ` (likely ${percent.interval.low}% to ${percent.interval.high}%)`
    : '';

/** What all figures together say, with its range and how many audits it rests on. */
function headline({ head, facts, shown }: PartContext): string {
  const percent = shown.percent(metKey('all'));
  const audits = `${sentenceCase(countedWords(shown.count(AUDITS), head.threshold, 'audit'))} of ${countedPlans({ head, facts })}`;
  if (percent.kind === 'none') return `${audits}: no criterion applied to any of them.`;
  if (percent.kind === 'percent-hidden') return `${audits}: too few to tell how often criteria were met.`;
  return `Criteria were met ${percentWords(percent)} of the time${rangeWords(percent)}, over ${lower(audits)}${changeTail({ facts, shown, head })}.`;
}

const lower = (text: string): string => `${text.slice(0, 1).toLowerCase()}${text.slice(1)}`;

/** What became of all criteria together. */
function changeTail({ facts, shown, head }: Pick<PartContext, 'facts' | 'shown' | 'head'>): string {
  const { all: change } = facts.changes;
  const since = baselineDays(head);
  if (since === null || change === undefined) return '';
  const span = sharedSpan({ head, facts });
  if (change.word === 'no-signal')
    return span === null
      ? `. Compared with ${since}, no change can be told`
      : `. Over ${span.shared}, no change from ${since} can be told`;
  if (change.word !== 'up' && change.word !== 'down') return '';
  const care = change.markers ? ', though the way auditors mark may be part of this' : '';
  if (change.byRule) return `. ${chanceWords(change.word, span, since)}${care}`;
  const points = toldChange(change, shown);
  const way = change.word === 'up' ? 'higher' : 'lower';
  const size = points === null ? way : `${sizeWords(points.value)} ${way}`;
  return span === null
    ? `. That is ${size} than in ${since}${care}`
    : `. Over ${span.shared}, it is ${size} in ${span.now} than in ${since}${care}`;
}

/** Where the range of the difference holds 0 and the chart alone tells of a change. */
function chanceWords(word: 'up' | 'down', span: ReturnType<typeof sharedSpan>, since: string): string {
  const what =
    span === null
      ? `Compared with ${since}, the difference`
      : `Over ${span.shared}, the difference of ${span.now} from ${since}`;
  return `${what} could be chance, though points on the chart run unusually ${word === 'up' ? 'high' : 'low'}`;
}

/** What changes are of where they are not of the tables' plans: criteria of several versions, and days of the period with plans. */
function sharedSpan({ head, facts }: Pick<PartContext, 'facts' | 'head'>) {
  const shared = sharedCriteria(facts);
  return shared === null || head.compared === null ? null : { shared, now: daysText(head.compared.period) };
}

function gradesSentence({ head, facts, shown }: PartContext): Block[] {
  const [part, base] = [shown.count('good|all|period'), shown.count('graded|all|period')];
  const share = shareWords({ part, base, percent: shown.percent('good|all|period') }, head.threshold, 'graded audit');
  if (share === null || (base.kind === 'count' && base.value === 0)) return [];
  return [{ kind: 'sentence', id: 'summary.good', text: `The local audit grade was ${facts.good} in ${share}.` }];
}

function themes(id: string, found: readonly Theme[], none: string): Block[] {
  if (found.length === 0) return [{ kind: 'sentence', id: `${id}.none`, text: none }];
  return [
    {
      kind: 'bullets',
      items: found.map(
        ({ criterion, percent }, at): Item => ({
          id: `${id}.${at + 1}`,
          text: `${criterion.id} ${criterion.title}: met in ${percentWords(percent)}${rangeWords(percent)}`,
        }),
      ),
    },
  ];
}

/** Sections that changed since the baseline, or that none did; nothing is said of a change that markers could have made alone. */
function changes({ head, facts, shown, rubric }: PartContext): Block[] {
  const say = (id: string, text: string): Block[] => [{ kind: 'sentence', id: `summary.change.${id}`, text }];
  const since = baselineDays(head);
  if (since === null)
    return say('none', 'Nothing is compared: there is no earlier period to hold these figures against.');
  if (facts.refusal !== null) return say('refused', facts.refusal);
  const items = rubric.sections.flatMap(({ id, title }) => changeItem(id, title, facts, shown));
  const unusual = unusualRuns(rubric, facts);
  const span = sharedSpan({ head, facts });
  if (items.length + unusual.length > 0)
    return [
      {
        kind: 'sentence',
        id: 'summary.change.since',
        text: span === null ? `Compared with ${since}:` : `Over ${span.shared}, ${span.now} against ${since}:`,
      },
      { kind: 'bullets', items: [...items, ...unusual] },
    ];
  return say(
    'no-signal',
    span === null
      ? `No section shows a change from ${since} that chance alone would not often make.`
      : `Over ${span.shared}, no section shows a change that chance alone would not often make: ${span.now} against ${since}.`,
  );
}

type ToldChange = Extract<ReportFacts['changes'][string], { readonly markers: boolean }>;

const isChange = (change: ReportFacts['changes'][string] | undefined): change is ToldChange =>
  change?.word === 'up' || change?.word === 'down';

function changeItem(id: string, title: string, facts: ReportFacts, shown: PartContext['shown']): Item[] {
  const change = facts.changes[id];
  if (!isChange(change) || change.byRule) return [];
  const points = toldChange(change, shown);
  const way = change.word === 'up' ? 'higher' : 'lower';
  const size =
    points === null
      ? way
      : `${sizeWords(points.value)} ${way} (likely ${signed(points.low)} to ${signed(points.high)})`;
  return [
    { id: `summary.change.${id}`, text: [`Section ${id} ${title}: ${size}`, ...cares(change, points)].join('; ') },
  ];
}

/** Something changed, so that it is never said to be none. */
const sizeWords = (points: number): string => (points === 0 ? 'less than 1 point' : pointsWords(points));

/** What a reader must know of a change that is told. */
function cares({ markers }: ToldChange, points: ReturnType<typeof toldChange>): string[] {
  const holdsZero = points !== null && points.low <= 0 && points.high >= 0;
  return [
    ...(holdsZero ? ['before rounding, the range leaves out 0'] : []),
    ...(markers ? ['the way auditors mark may be part of this'] : []),
  ];
}

/** Sections whose difference may be chance, and whose chart shows a run of points that is not: named in one line, with no size. */
function unusualRuns({ sections }: PartContext['rubric'], { changes }: ReportFacts): Item[] {
  return (['up', 'down'] as const).flatMap((word) => {
    const names = sections.flatMap(({ id, title }) => {
      const change = changes[id];
      return isChange(change) && change.byRule && change.word === word ? [`Section ${id} ${title}`] : [];
    });
    if (names.length === 0) return [];
    const way = word === 'up' ? 'high' : 'low';
    const text = `Could be chance, though points on the chart run unusually ${way}: ${listed(names)}`;
    return [{ id: `summary.change.runs.${word}`, text }];
  });
}
