import { scoreOf } from '../../../board/risk';
import { levelOf, RISK_LEVEL_WORDS } from '../../../board/risk-words';
import type { ResultsRisk } from '../../../results/results-board';
import type { Block, Column, Row } from '../../model/blocks';
import { type Cell, text } from '../../model/cells';
import { dayText, listed, shortDay } from '../../plain-text';
import { cleanLine } from '../clean-words';
import type { BuiltPart, PartContext } from '../part-context';
import { PART_TITLES } from '../part-titles';
import { stepAtLastReport } from '../since-last-report';
import { isTicked, wordsBlock } from '../words-block';

/**
 * An extract of the risk register: open risks, highest score first. What a risk is, its cause, effect, control and owner were
 * written by a person: they are in the table only if risks are ticked.
 */
export function risksPart(context: PartContext): BuiltPart {
  const { choice } = context;
  const open = openRisks(context);
  if (open.length === 0)
    return part([
      { kind: 'sentence', id: 'risks.none', text: 'No risks are on the register.' },
      ...closedSentence(context),
    ]);
  const isTold = isTicked(choice, 'risks');
  return part([
    { kind: 'sentence', id: 'risks.above', text: aboveSentence(open) },
    ...movedSentence(context, open),
    ...closedSentence(context),
    ...reviewSentence(context, open),
    ...(isTold ? [] : [wordsBlock(choice, 'risks')]),
    {
      kind: 'table',
      id: 'risks',
      title: 'Risk register',
      altText: `One row for each open risk, highest score first: ${isTold ? 'the risk, its cause, effect, control and owner, and ' : ''}its score now and target.`,
      columns: [RISK, ...(isTold ? CAUSES : []), ...(isTold ? CONTROLS : [REVIEW]), ...SCORES],
      rows: open.map((risk, at) => rowOf(context, risk, at, isTold)),
    },
    {
      kind: 'note',
      text: 'A score is likelihood times impact, each from 1 to 5: low up to 4, medium from 5, high from 10, very high from 15.',
    },
    ...(isTold
      ? []
      : [{ kind: 'note' as const, text: 'What the risks are was written by people and is not in this copy.' }]),
  ]);
}

/** Highest score first. */
export const openRisks = ({ board }: Pick<PartContext, 'board'>): readonly ResultsRisk[] =>
  board.risks
    .filter(({ closed }) => !closed)
    .toSorted((a, b) => scoreOf(b.now) - scoreOf(a.now) || a.reviewOn.localeCompare(b.reviewOn, 'en'));

const part = (blocks: Block[]): BuiltPart => ({
  part: { id: 'risks', title: PART_TITLES.risks, landscape: false, blocks },
});

const RISK: Column = {
  key: 'risk',
  heading: 'Risk',
  align: 'left',
  about: 'What may happen, or the number of the risk in this report.',
};
const CAUSES: readonly Column[] = [
  { key: 'cause', heading: 'Cause, and effect', align: 'left', about: 'Why it may happen, and what it would do.' },
];
const SCORES: readonly Column[] = [
  {
    key: 'now',
    heading: 'Score now',
    align: 'left',
    about: 'Likelihood times impact, 1 to 25, with its word, and how it moved since the last report.',
  },
  { key: 'target', heading: 'Target', align: 'left', about: 'The score aimed at.' },
];
const CONTROLS: readonly Column[] = [
  { key: 'control', heading: 'Control', align: 'left', about: 'What is done against it.' },
  {
    key: 'owner',
    heading: 'Owner, and review',
    align: 'left',
    about: 'The role that owns it, and the day it is looked at again.',
  },
];
const REVIEW: Column = { key: 'review', heading: 'Review', align: 'left', about: 'The day it is looked at again.' };

const said = (words: string): Cell => {
  const clean = cleanLine(words);
  return clean === '' ? { kind: 'absent', why: 'not given' } : text(clean);
};

function rowOf({ lastReportOn, head }: PartContext, risk: ResultsRisk, at: number, isTold: boolean): Row {
  const review = `${shortDay(risk.reviewOn)}${risk.reviewOn < head.frozenOn ? ', overdue' : ''}`;
  const moved = lastReportOn === null ? [] : [movedWords(risk, lastReportOn)];
  return {
    key: `risk-${at + 1}`,
    cells: [
      isTold ? said(risk.risk) : text(`Risk ${at + 1}`),
      ...(isTold
        ? [
            said([risk.cause, risk.effect].map(cleanLine).filter(Boolean).join(' ')),
            said(risk.control),
            said([cleanLine(risk.ownerRole), `review ${review}`].filter(Boolean).join(', ')),
          ]
        : [text(review)]),
      text([shortScore(risk.now), RISK_LEVEL_WORDS[levelOf(risk.now)].toLowerCase(), ...moved].join(', ')),
      text(shortScore(risk.target)),
    ],
  };
}

/** `12 (4×3)`: likelihood times impact. Without spaces, so that no line of a narrow column breaks in it. */
const shortScore = (score: ResultsRisk['now']): string => `${scoreOf(score)} (${score.likelihood}×${score.impact})`;

/** The score at the last report; undefined for a risk that is new, or was closed then. */
function scoreBefore(risk: ResultsRisk, lastReportOn: string | null): number | undefined {
  const before = stepAtLastReport(risk.history, lastReportOn);
  return before === undefined || before.closed ? undefined : scoreOf(before.now);
}

function movedWords(risk: ResultsRisk, lastReportOn: string): string {
  const before = scoreBefore(risk, lastReportOn);
  const now = scoreOf(risk.now);
  if (before === undefined) return 'new';
  if (before === now) return 'no change';
  return `${now > before ? 'up' : 'down'} from ${before}`;
}

const risksWords = (many: number): string => `${many} ${many === 1 ? 'risk' : 'risks'}`;

export function aboveSentence(open: readonly ResultsRisk[]): string {
  const above = open.filter(({ now, target }) => scoreOf(now) > scoreOf(target)).length;
  if (above === 0) return `${risksWords(open.length)} on the register, none above its target score.`;
  return `${above} of ${risksWords(open.length)} on the register ${above === 1 ? 'is' : 'are'} above ${above === 1 ? 'its' : 'their'} target score.`;
}

function movedSentence({ lastReportOn }: PartContext, open: readonly ResultsRisk[]): Block[] {
  if (lastReportOn === null) return [];
  const moved = { up: 0, down: 0, new: 0 };
  for (const risk of open) {
    const before = scoreBefore(risk, lastReportOn);
    if (before === undefined) moved.new += 1;
    else if (scoreOf(risk.now) > before) moved.up += 1;
    else if (scoreOf(risk.now) < before) moved.down += 1;
  }
  const words = [
    ...(moved.up === 0 ? [] : [`${moved.up} went up`]),
    ...(moved.down === 0 ? [] : [`${moved.down} went down`]),
    ...(moved.new === 0 ? [] : [`${moved.new} ${moved.new === 1 ? 'is' : 'are'} new`]),
  ];
  const what = words.length === 0 ? 'no score has moved' : listed(words);
  return [{ kind: 'sentence', id: 'risks.moved', text: `Since the report of ${dayText(lastReportOn)}, ${what}.` }];
}

function closedSentence({ board, lastReportOn }: PartContext): Block[] {
  if (lastReportOn === null) return [];
  const closed = board.risks.filter((risk) => risk.closed && scoreBefore(risk, lastReportOn) !== undefined).length;
  if (closed === 0) return [];
  return [
    {
      kind: 'sentence',
      id: 'risks.closed',
      text: `${risksWords(closed)} ${closed === 1 ? 'was' : 'were'} closed since then.`,
    },
  ];
}

function reviewSentence({ head }: PartContext, open: readonly ResultsRisk[]): Block[] {
  const late = open.filter(({ reviewOn }) => reviewOn < head.frozenOn).length;
  if (late === 0) return [];
  return [
    {
      kind: 'sentence',
      id: 'risks.review',
      text: `The review of ${risksWords(late)} is overdue on ${dayText(head.frozenOn)}.`,
    },
  ];
}
