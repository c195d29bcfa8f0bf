import { ACTION_STATUS_WORDS, type ActionStep, type ImprovementAction } from '#shared/domain/board/action';
import { shortDay } from '#shared/lib/days';
import type { HistoryLine } from '../history-list';
import { figureText } from './figure-text';
import { remeasurable } from './source-words';

type Known = Parameters<typeof remeasurable>[1];

/** What each step changed. */
export const actionHistory = ({ history, measure }: ImprovementAction, known: Known): readonly HistoryLine[] =>
  history.map((step, at) => ({
    at: step.at,
    by: step.by,
    note: step.note,
    words: [
      at === 0 ? begunWords(step) : changeWords(history[at - 1] ?? step, step),
      ...(step.figure === undefined || measure.source === undefined
        ? []
        : [`Measured: ${figureText(remeasurable(measure.source, known), step.figure)}.`]),
    ].join(' '),
  }));

const begunWords = ({ status, due }: ActionStep): string =>
  `Added: ${ACTION_STATUS_WORDS[status].toLowerCase()}, due ${shortDay(due)}.`;

function changeWords(before: ActionStep, step: ActionStep): string {
  const changes = [
    before.status === step.status
      ? null
      : `${ACTION_STATUS_WORDS[step.status]}, was ${ACTION_STATUS_WORDS[before.status].toLowerCase()}.`,
    before.due === step.due ? null : `Due ${shortDay(step.due)}, was ${shortDay(before.due)}.`,
  ].filter((words) => words !== null);
  if (changes.length > 0) return changes.join(' ');
  return step.figure === undefined ? 'A note.' : '';
}
