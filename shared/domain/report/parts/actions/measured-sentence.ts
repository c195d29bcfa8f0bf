import type { FigureThen } from '../../../board/figure-then';
import { remeasure } from '../../../board/remeasure';
import { versionKey } from '../../../rubric/version-key';
import { cellWords } from '../../model/cell-words';
import { cleanLine } from '../clean-words';
import { auditedKey, metKey } from '../keys';
import type { PartContext } from '../part-context';
import { toldNumber } from '../shown-words';
import { thenKeys } from './action-figures';
import { type ActionLine, measureWords } from './action-lines';

/**
 * The measure of an action now against where it began, where both may be told: for a criterion with the counts and the range of the
 * difference, as the Board screen says it, otherwise the two figures alone. It claims no cause.
 */
export function measuredSentence(context: PartContext, line: ActionLine): { id: string; text: string }[] {
  const { start, now, action, index } = line;
  const measure = measureWords(context, action);
  if (start.kind !== 'percent' || now.kind !== 'percent' || measure === null) return [];
  const { threshold } = context.head;
  const id = `actions.measure.${index + 1}`;
  const then = `${cellWords(start, threshold)} when the action began${line.startOf === null ? '' : ` (${line.startOf})`}`;
  const later = `${cellWords(now, threshold)}${line.nowOf === null ? ' now' : ` in ${line.nowOf}`}`;
  const text = criterionSentence(context, line) ?? `${cleanLine(measure)}: ${then}, ${later}.`;
  return [{ id, text }];
}

function criterionSentence(context: PartContext, { action, index }: ActionLine): string | null {
  const { rubric, shown, head, facts } = context;
  const { source, baseline } = action.measure;
  if (source?.kind !== 'criterion' || baseline === undefined) return null;
  const { criterionId: id } = source;
  const keys = thenKeys(index);
  const [part, total] = [shown.count(keys.part), shown.count(keys.base)].map(toldNumber);
  const [partNow, totalNow] = [shown.count(metKey(id)), shown.count(auditedKey(id))].map(toldNumber);
  const isSame = baseline.versions?.includes(versionKey(rubric)) ?? false;
  if (!(isSame && isGiven(part) && isGiven(total) && isGiven(partNow) && isGiven(totalNow))) return null;
  const then: FigureThen = { ...baseline, value: (100 * part) / total, part, total, n: total };
  const now: FigureThen = {
    value: (100 * partNow) / totalNow,
    part: partNow,
    total: totalNow,
    n: totalNow,
    from: head.counted.firstDay,
    to: head.counted.lastDay,
    sampling: facts.sampling,
  };
  const title = rubric.sections.flatMap(({ criteria }) => criteria).find((one) => one.id === id)?.title;
  return title === undefined
    ? null
    : remeasure({ subject: `${id} ${title}`, source: 'criterion', unit: 'percent' }, then, now).sentence;
}

const isGiven = (count: number | null | undefined): count is number => count !== null && count !== undefined;
