import { valueWords } from '#shared/domain/board/dashboard-words';
import type { FigureThen } from '#shared/domain/board/figure-then';
import type { Remeasurable } from '#shared/domain/board/remeasured';
import { rangeWords } from '#shared/domain/compare/periods/day-words';
import { shown } from '#shared/domain/compare/sentence/numbers';

/** `30% (12 of 40), 27 August to 25 November 2026`. */
export function figureText({ unit }: Pick<Remeasurable, 'unit'>, { value, part, total, from, to }: FigureThen): string {
  const of = part === undefined || total === undefined ? '' : ` (${shown(part)} of ${shown(total)})`;
  return `${valueWords(value, unit)}${of}, ${rangeWords({ from, to })}`;
}
