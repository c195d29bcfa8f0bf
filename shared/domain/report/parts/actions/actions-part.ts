import type { Block, Column, Row } from '../../model/blocks';
import { type Cell, text } from '../../model/cells';
import { shortDay } from '../../plain-text';
import { cleanLine } from '../clean-words';
import { countedPlans } from '../counted-days';
import type { BuiltPart, PartContext } from '../part-context';
import { PART_TITLES } from '../part-titles';
import { isTicked, wordsBlock } from '../words-block';
import { type ActionLine, actionLines, measureWords, type SinceLast } from './action-lines';
import { actionSentences } from './action-sentences';

/**
 * What is done about the weak areas. Area, action, owner and measure were written by a person: they are in the table only if
 * actions are ticked; otherwise an action is told by its number, its measure's own name, its day and how it stands.
 */
export function actionsPart(context: PartContext): BuiltPart {
  const { choice } = context;
  const lines = actionLines(context);
  if (lines.length === 0) {
    const none =
      context.board.actions.length === 0
        ? 'No improvement actions are kept for the Board.'
        : 'No improvement action is open, and none was finished since the last report.';
    return part([{ kind: 'sentence', id: 'actions.none', text: none }]);
  }
  const isTold = isTicked(choice, 'actions');
  return part([
    { kind: 'bullets', items: actionSentences(context, lines) },
    ...(isTold ? [] : [wordsBlock(choice, 'actions')]),
    {
      kind: 'table',
      id: 'actions',
      title: 'Improvement actions',
      altText: `One row for each action, by the day it is due: ${isTold ? 'what is done, by whom, its measure' : 'its measure'} and how it stands.`,
      columns: [...(isTold ? TOLD : [...NUMBERED, DUE]), ...FIGURES],
      rows: lines.map((line, at) => rowOf(context, line, at, isTold)),
    },
    ...nowNote(context, lines),
    ...(isTold
      ? []
      : [
          {
            kind: 'note' as const,
            text: 'What the actions are and who owns them was written by people and is not in this copy.',
          },
        ]),
  ]);
}

/** Of what the figures of now are, where some are measures of the audits. */
function nowNote({ head, facts }: PartContext, lines: readonly ActionLine[]): Block[] {
  const sources = lines.flatMap(({ action }) => action.measure.source ?? []);
  if (sources.every(({ kind }) => kind === 'indicator')) return [];
  const others = sources.some(({ kind }) => kind === 'indicator') ? '; of an indicator it is its latest month' : '';
  return [{ kind: 'note', text: `“Now” is of ${countedPlans({ head, facts })}${others}.` }];
}

const part = (blocks: Block[]): BuiltPart => ({
  part: { id: 'actions', title: PART_TITLES.actions, landscape: false, blocks },
});

const TOLD: readonly Column[] = [
  {
    key: 'action',
    heading: 'Weak area, and action',
    align: 'left',
    about: 'The weak area, and what is done about it.',
  },
  {
    key: 'owner',
    heading: 'Owner, and day due',
    align: 'left',
    about: 'The role that owns it, and the day it is due.',
  },
  { key: 'measure', heading: 'Measure', align: 'left', about: 'What will show that it worked.' },
];

const NUMBERED: readonly Column[] = [
  { key: 'action', heading: 'Action', align: 'left', about: 'Number of the action in this report.' },
  { key: 'measure', heading: 'Measure', align: 'left', about: 'What will show that it worked.' },
];

const DUE: Column = { key: 'due', heading: 'Due', align: 'left', about: 'The day it is due.' };

const FIGURES: readonly Column[] = [
  { key: 'start', heading: 'At the start', align: 'right', about: 'The measure when the action began.' },
  {
    key: 'now',
    heading: 'Now',
    align: 'right',
    about: 'The measure in the plans that the tables of results count, or of an indicator its latest month.',
  },
  {
    key: 'status',
    heading: 'Status',
    align: 'left',
    about: 'How it stands, whether it is overdue, and whether it is new since the last report.',
  },
];

/** What became of it since the last report, where the status does not say so: all others are carried forward. */
const SINCE_WORDS: Readonly<Record<SinceLast, readonly string[]>> = {
  carried: [],
  new: ['new'],
  done: [],
  dropped: [],
};

function rowOf(context: PartContext, line: ActionLine, at: number, isTold: boolean): Row {
  const { action, since, start, now } = line;
  const named = measureWords(context, action);
  const own = cleanLine(action.measure.words);
  const words: Cell[] = isTold
    ? [
        said([action.area, action.action].map(cleanLine).filter(Boolean).join(': ')),
        said([cleanLine(action.ownerRole), `by ${shortDay(action.due)}`].filter(Boolean).join(', ')),
        said(own),
      ]
    : [
        text(`Action ${at + 1}`),
        named === null ? { kind: 'absent', why: 'told in words only' } : text(cleanLine(named)),
        text(shortDay(action.due)),
      ];
  return {
    key: `action-${at + 1}`,
    cells: [
      ...words,
      start,
      now,
      text(
        [line.status, ...(line.isOverdue ? ['overdue'] : []), ...(since === null ? [] : SINCE_WORDS[since])].join(', '),
      ),
    ],
  };
}

const said = (words: string): Cell => {
  const clean = cleanLine(words);
  return clean === '' ? { kind: 'absent', why: 'not given' } : text(clean);
};
