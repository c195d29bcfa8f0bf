import type { ComparableFacts, KindFacts, SpanFacts } from './facts';

/** Plans of a span whose version and sampling are among those. */
export const plansIn = (span: SpanFacts, is: (kind: KindFacts) => boolean): number =>
  span.kinds.reduce((sum, kind) => sum + (is(kind) ? kind.plans : 0), 0);

/** Plans of the two spans. */
export const plansInBoth = (
  { earlier, later }: Pick<ComparableFacts, 'earlier' | 'later'>,
  is: (kind: KindFacts) => boolean,
): readonly [earlier: number, later: number] => [plansIn(earlier, is), plansIn(later, is)];

/** Whether what was left out tells why a span has too few: only one of the two lacks plans. Where both do, there are too few. */
export const isOneSided = ([a, b]: readonly [number, number], few: number): boolean => a >= few !== b >= few;

export const areEnough = ([a, b]: readonly [number, number], few: number): boolean => a >= few && b >= few;
