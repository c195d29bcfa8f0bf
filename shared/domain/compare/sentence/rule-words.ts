import type { Period, PeriodKind } from '../period';
import { counted, words } from './numbers';
import type { SentencePart, SentenceSignal } from './sentence';

/** What the rules saw in the later span, one list of parts a sentence. */
export function ruleSentences(
  signals: readonly SentenceSignal[] | null,
  kind: PeriodKind,
): readonly (readonly SentencePart[])[] {
  if (signals === null) return [[words(`There are too few ${kind}s for the rules of a series to judge.`)]];
  if (signals.length === 0) return [[words('No rule of the series fired in that time.')]];
  return signals.map((signal, index) => [
    words('A rule fired: '),
    counted(`signals.${index}.points`, signal.points),
    words(
      ` ${kind}${signal.points === 1 ? '' : 's'} (${stretch(signal.first, signal.last)}${signal.reachesBack ? ', in a run that began earlier' : ''}) ${seen(signal)}.`,
    ),
  ]);
}

function seen({ rule, side, points }: SentenceSignal): string {
  const many = points !== 1;
  const lie = many ? 'lie' : 'lies';
  const where = side === 'high' ? 'above' : 'below';
  switch (rule) {
    case 'outside':
      return `${lie} ${where} the expected range`;
    case 'shift':
      return `${many ? 'in a row ' : ''}${lie} ${where} the centre line (a shift)`;
    case 'trend':
      return `${many ? 'belong' : 'belongs'} to a run that keeps ${side === 'high' ? 'rising' : 'falling'} (a trend)`;
    case 'two-of-three':
      return `${lie} close to the limit ${where} the centre line (two of three in a row)`;
  }
}

/** The first and the last by their labels, one alone by its own. */
const stretch = (first: Period, last: Period): string =>
  first.key === last.key ? first.label : `${first.label} to ${last.label}`;
