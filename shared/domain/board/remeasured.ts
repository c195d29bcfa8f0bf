import type { Difference } from '../compare/figure';
import type { SentencePart } from '../compare/sentence/sentence';
import type { FigureThen } from './figure-then';
import type { IndicatorUnit } from './indicator';

/** What a figure of an action is of. */
export interface Remeasurable {
  /** Stands first in the sentence: `F2 Specific and quantified`, `Plans issued within 20 weeks`. */
  readonly subject: string;
  readonly source: 'criterion' | 'section' | 'indicator';
  readonly unit: IndicatorUnit;
}

/** Why two figures are not held against each other; they are both told all the same. */
export type NotCompared =
  /** The later one was read from days that the earlier one covers too. */
  | 'overlap'
  /** One of them is of fewer than 10 plans. */
  | 'few'
  /** Plans were picked in another way. */
  | 'sampling';

/** An action's measure, read again. */
export interface Remeasured {
  readonly then: FigureThen;
  readonly now: FigureThen;
  /** Now less then, in points for percents; its interval is null where it is not known what they are of. */
  readonly difference: Difference | null;
  readonly notCompared: NotCompared | null;
  /** Every number names where it stands: `then.part`, `now.total`, `difference.interval.low`. */
  readonly parts: readonly SentencePart[];
  readonly sentence: string;
  /** What a reader must know before relying on it; null where there is nothing. */
  readonly caution: string | null;
}
