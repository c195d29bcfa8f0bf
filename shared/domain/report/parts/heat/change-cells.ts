import type { ShownFigures } from '../../figures/figures';
import type { ChangeFacts } from '../../figures/trend-facts';
import { type Cell, text } from '../../model/cells';

const absent = (why: string): Cell => ({ kind: 'absent', why });

/** The points of a change where they may be told: only if the percents on either side may. */
export function toldChange(change: ChangeFacts | undefined, shown: ShownFigures) {
  if (change === undefined || !('points' in change) || change.points === null) return null;
  return change.needs.every((key) => shown.percent(key).kind === 'percent') ? change.points : null;
}

/** Change in points, its range, and what to make of it. */
export function changeCells(change: ChangeFacts | undefined, shown: ShownFigures): readonly [Cell, Cell, Cell] {
  const word = text(changeWord(change));
  const points = toldChange(change, shown);
  if (points !== null)
    return [
      { kind: 'points', value: points.value },
      { kind: 'interval', low: points.low, high: points.high, unit: 'points' },
      word,
    ];
  // The word beside them says why there are none.
  const why = absent(change === undefined || !('points' in change) ? '–' : 'hidden');
  return [why, why, word];
}

function changeWord(change: ChangeFacts | undefined): string {
  switch (change?.word) {
    case undefined:
    case 'not-compared':
      return 'Not compared';
    case 'too-few':
      return 'Too few';
    case 'no-signal':
      return 'None';
    case 'up':
    case 'down': {
      const way = change.word === 'up' ? 'Higher' : 'Lower';
      return change.markers ? `${way} (care)` : way;
    }
  }
}
