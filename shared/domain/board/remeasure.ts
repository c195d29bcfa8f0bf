import type { Difference } from '../compare/figure';
import { plainText, type SentencePart } from '../compare/sentence/sentence';
import { named } from '../statistics/difference';
import { newcombe } from '../statistics/difference-interval';
import { wilsonInterval } from '../statistics/wilson';
import { FEWEST_PLANS } from './dashboard-model';
import type { FigureThen } from './figure-then';
import { differenceWords, figureWords, nowWords } from './remeasure-words';
import type { NotCompared, Remeasurable, Remeasured } from './remeasured';

/**
 * Holds the figure that an action began with against the one now, by Newcombe's interval as Compare does. `then` and `now`
 * must be of the same measure: `remeasureView` asks for nothing else.
 */
export function remeasure(of: Remeasurable, then: FigureThen, now: FigureThen): Remeasured {
  const notCompared = whyNot(of, then, now);
  const difference = notCompared === null ? differenceOf(of, then, now) : null;
  const parts: readonly SentencePart[] = [
    ...figureWords(of, then),
    ...nowWords(of, now),
    ...differenceWords(of, difference, notCompared),
  ];
  return { then, now, difference, notCompared, parts, sentence: plainText(parts), caution: cautionOf(of, difference) };
}

function whyNot({ source }: Remeasurable, then: FigureThen, now: FigureThen): NotCompared | null {
  if (now.from <= then.to) return 'overlap';
  if (source === 'indicator') return null;
  if (then.sampling !== now.sampling) return 'sampling';
  return Math.min(then.n ?? 0, now.n ?? 0) < FEWEST_PLANS ? 'few' : null;
}

function differenceOf({ unit }: Remeasurable, then: FigureThen, now: FigureThen): Difference {
  const value = now.value - then.value;
  const [earlier, later] = [shareOf(then), shareOf(now)];
  if (unit !== 'percent' || earlier === null || later === null) return named(value, null, '');
  const isByPlan = then.cases !== undefined || now.cases !== undefined;
  return named(value, newcombe(earlier, later), isByPlan ? 'Newcombe, by plan' : 'Newcombe');
}

/** A share with its Wilson interval; null where it is not known what it is of. */
function shareOf({ value, part, total, cases }: FigureThen) {
  if (part === undefined || total === undefined || total === 0) return null;
  const worth = cases ?? total;
  return { value, interval: wilsonInterval((part / total) * worth, worth) };
}

/** An action is begun where a figure is low, and what was lowest tends to rise by itself. */
function cautionOf({ source, unit }: Remeasurable, difference: Difference | null): string | null {
  if (difference === null) return null;
  if (source !== 'indicator')
    return 'Actions are begun where figures are worst, and after the worst, figures tend to come back towards the usual by themselves (regression to the mean): part of a rise is to be expected with nothing changed.';
  return unit === 'percent'
    ? 'One month is held against another: look at the months between before relying on it.'
    : 'One month is held against another, and such figures go up and down by themselves: look at the months between before relying on it.';
}
