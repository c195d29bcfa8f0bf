import type { SentencePiece, TrendChart } from '../../figures/trend-facts';
import { signed } from '../../model/cell-words';
import type { PercentCell } from '../../model/cells';
import { toldChange } from '../heat/change-cells';
import type { PartContext } from '../part-context';
import { pointsWords } from '../shown-words';

/**
 * The two percents that a chart is about and their difference, in one short sentence: `Met: 59% (likely 54% to 64%) against 36%
 * before, 23 points higher (likely +15 to +29).` Empty where either may not be told. How they came about stands with the data.
 */
export function figuresSentence({ shown, facts }: PartContext, { id, sentence }: TrendChart): string[] {
  const keys = (sentence?.body ?? []).flatMap((piece: SentencePiece) => ('percent' in piece ? [piece.percent] : []));
  const [later, earlier] = keys.map((key) => shown.percent(key));
  if (later?.kind !== 'percent' || earlier?.kind !== 'percent') return [];
  return [
    `Met: ${later.value}%${likely(later)} against ${earlier.value}% before${changeWords(toldChange(facts.changes[id], shown))}.`,
  ];
}

const likely = (percent: PercentCell): string =>
  percent.kind === 'percent' && percent.interval !== undefined
    ? ` (likely ${percent.interval.low}% to ${percent.interval.high}%)`
    : '';

function changeWords(change: ReturnType<typeof toldChange>): string {
  if (change === null) return '';
  const { value, low, high } = change;
  const size = value === 0 ? 'no difference' : `${pointsWords(value)} ${value > 0 ? 'higher' : 'lower'}`;
  return `: ${size} (likely ${signed(low)} to ${signed(high)})`;
}
