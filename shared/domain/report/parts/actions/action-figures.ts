import type { RawFigures, Share, Sum } from '../../figures/figures';
import type { ResultsBoard } from '../../results-board';

/** Names the figure that an action began from. Numbered, because an action's id is nobody's business. */
export const thenKeys = (index: number) => ({
  part: `action:${index}|met|then`,
  rest: `action:${index}|notMet|then`,
  base: `action:${index}|audited|then`,
});

/** The counts that actions began from, so that a small one is hidden like any other. */
export function actionFigures({ actions, indicators }: Pick<ResultsBoard, 'actions' | 'indicators'>): RawFigures {
  const counts = new Map<string, number>();
  const sums: Sum[] = [];
  const shares: Share[] = [];
  for (const [index, { measure }] of actions.entries()) {
    const { source, baseline } = measure;
    if (source === undefined || baseline === undefined) continue;
    const keys = thenKeys(index);
    const unit = source.kind === 'indicator' ? indicators.find(({ id }) => id === source.indicatorId)?.unit : 'percent';
    if (unit === 'count') counts.set(keys.part, Math.round(baseline.value));
    const { part, total } = baseline;
    if (unit !== 'percent' || part === undefined || total === undefined) continue;
    counts
      .set(keys.part, part)
      .set(keys.rest, total - part)
      .set(keys.base, total);
    sums.push({ total: keys.base, parts: [keys.part, keys.rest] });
    shares.push({ key: keys.part, part: keys.part, base: keys.base });
  }
  return { counts, sums, shares };
}
