import { ACTION_STATUS_WORDS, ACTION_STATUSES, isOpenAction } from '../../../board/action';
import { dayText, listed } from '../../plain-text';
import { cleanLine } from '../clean-words';
import type { PartContext } from '../part-context';
import { isTicked } from '../words-block';
import type { ActionLine, SinceLast } from './action-lines';
import { measuredSentence } from './measured-sentence';

interface Item {
  readonly id: string;
  readonly text: string;
}

/** What a Board needs of its actions before the table: how many are open, which are overdue, what was finished and with what. */
export function actionSentences(context: PartContext, lines: readonly ActionLine[]): Item[] {
  return [
    { id: 'actions.open', text: openSentence(lines) },
    ...overdueSentence(context, lines),
    ...finishedSentence(context, lines),
    ...lines.flatMap((line) => measuredSentence(context, line)),
  ];
}

const actionsWords = (many: number): string => `${many} ${many === 1 ? 'action' : 'actions'}`;

function openSentence(lines: readonly ActionLine[]): string {
  const open = lines.filter(({ action }) => isOpenAction(action));
  if (open.length === 0) return 'No action is open.';
  const by = ACTION_STATUSES.flatMap((status) => {
    const many = open.filter(({ action }) => action.status === status).length;
    return many === 0 ? [] : [`${many} ${ACTION_STATUS_WORDS[status].toLowerCase()}`];
  });
  return `${actionsWords(open.length)} ${open.length === 1 ? 'is' : 'are'} open: ${listed(by)}.`;
}

/** By area where that may be told, by number in the table otherwise. */
function nameOf({ choice }: PartContext, { action }: ActionLine, at: number): string {
  const area = isTicked(choice, 'actions') ? cleanLine(action.area) : '';
  return area === '' ? `action ${at + 1}` : area;
}

function overdueSentence(context: PartContext, lines: readonly ActionLine[]): Item[] {
  const overdue = lines.flatMap((line, at) =>
    line.isOverdue ? [`${nameOf(context, line, at)} (due ${dayText(line.action.due)})`] : [],
  );
  if (overdue.length === 0) return [];
  return [{ id: 'actions.overdue', text: `Overdue on ${dayText(context.head.frozenOn)}: ${listed(overdue)}.` }];
}

function finishedSentence({ lastReportOn }: PartContext, lines: readonly ActionLine[]): Item[] {
  const finished = (status: 'done' | 'dropped') => lines.filter(({ action }) => action.status === status).length;
  const [done, dropped] = [finished('done'), finished('dropped')];
  const since = (wanted: SinceLast) => lines.filter((line) => line.since === wanted).length;
  const words = [
    [done, 'done'],
    [dropped, 'dropped'],
    [since('new'), 'new'],
    [since('carried'), 'carried forward'],
  ] as const;
  const told = listed(words.flatMap(([many, word]) => (many === 0 ? [] : [`${many} ${word}`])));
  if (lastReportOn === null) return done + dropped === 0 ? [] : [{ id: 'actions.finished', text: `So far: ${told}.` }];
  return [{ id: 'actions.finished', text: `Since the report of ${dayText(lastReportOn)}: ${told}.` }];
}
