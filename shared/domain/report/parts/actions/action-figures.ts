import type { RawFigures, Share, Sum } from '../../figures/figures';
import type { Threshold } from '../../model/cells';
import type { ReportModel } from '../../model/report-model';
import type { ResultsAction, ResultsBoard } from '../../results-board';
import { besideReport, NOTHING_BESIDE } from './beside-report';

/** Names the figure that an action began from. Numbered, because an action's id is nobody's business. */
export const thenKeys = (index: number) => ({
  part: `action:${index}|met|then`,
  rest: `action:${index}|notMet|then`,
  base: `action:${index}|audited|then`,
});
export type ThenKeys = ReturnType<typeof thenKeys>;

/** What the report itself tells of the audits, so that the two give nothing away together. */
export interface ReportCounts extends Pick<ReportModel, 'period' | 'baseline'> {
  readonly raw: RawFigures;
  readonly threshold: Threshold;
}

/** The counts that actions began from, so that a small one is hidden like any other. */
export function actionFigures(
  { actions, indicators }: Pick<ResultsBoard, 'actions' | 'indicators'>,
  report?: ReportCounts,
): RawFigures {
  const counts = new Map<string, number>();
  const sums: Sum[] = [];
  const shares: Share[] = [];
  const untold = new Set<string>();
  for (const [index, { measure }] of actions.entries()) {
    const { source, baseline } = measure;
    if (source === undefined || baseline === undefined) continue;
    const keys = thenKeys(index);
    const unit = unitOf(source, indicators);
    if (unit === 'count') counts.set(keys.part, Math.round(baseline.value));
    const { part, total } = baseline;
    if (unit !== 'percent' || part === undefined || total === undefined) continue;
    counts
      .set(keys.part, part)
      .set(keys.rest, total - part)
      .set(keys.base, total);
    sums.push({ total: keys.base, parts: [keys.part, keys.rest] });
    shares.push({ key: keys.part, part: keys.part, base: keys.base });
    const beside = report === undefined ? NOTHING_BESIDE : besideReport({ source, began: baseline, keys }, report);
    sums.push(...beside.same);
    for (const key of beside.untold) untold.add(key);
  }
  return { counts, sums, shares, untold };
}

type Source = NonNullable<ResultsAction['measure']['source']>;

const unitOf = (source: Source, indicators: ResultsBoard['indicators']) =>
  source.kind === 'indicator' ? indicators.find(({ id }) => id === source.indicatorId)?.unit : 'percent';
