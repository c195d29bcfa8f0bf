import { actionLines } from '../actions/action-lines';
import { actionSentences } from '../actions/action-sentences';
import { indicatorLines } from '../indicators/indicator-lines';
import { metCount } from '../indicators/indicators-part';
import type { PartContext } from '../part-context';
import { aboveSentence, openRisks } from '../risks/risks-part';

interface Line {
  readonly id: string;
  readonly text: string;
}

/** Sentences about actions that a reader of the summary alone needs. */
const NEEDED: ReadonlySet<string> = new Set(['actions.open', 'actions.overdue']);

/** How targets, actions and risks stand, in the words of their own parts; nothing of a part that the report leaves out. */
export function boardLines(context: PartContext): readonly Line[] {
  const has = (part: PartContext['parts'][number]) => context.parts.includes(part);
  return [
    ...(has('indicators') ? indicatorItems(context) : []),
    ...(has('actions') ? actionItems(context) : []),
    ...(has('risks') ? riskItems(context) : []),
  ];
}

function indicatorItems(context: PartContext): Line[] {
  const lines = indicatorLines(context);
  return lines.length === 0 ? [] : [{ id: 'summary.indicators', text: metCount(lines) }];
}

function actionItems(context: PartContext): Line[] {
  const lines = actionLines(context);
  if (lines.length === 0) return [];
  return actionSentences(context, lines)
    .filter(({ id }) => NEEDED.has(id))
    .map(({ id, text }) => ({ id: `summary.${id}`, text }));
}

function riskItems(context: PartContext): Line[] {
  const open = openRisks(context);
  return open.length === 0 ? [] : [{ id: 'summary.risks', text: aboveSentence(open) }];
}
