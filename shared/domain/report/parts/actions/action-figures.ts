import type { FigureThen } from '../../../board/figure-then';
import type { ResultsAction, ResultsBoard } from '../../../results/results-board';
import { versionKey } from '../../../rubric/version-key';
import type { ReportFacts } from '../../figures/facts';
import type { RawFigures, Share, Sum } from '../../figures/figures';
import type { Threshold } from '../../model/cells';
import type { ReportModel } from '../../model/report-model';
import { besideReport, idOf, NOTHING_BESIDE } from './beside-report';

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
  /** Of which its figures are, and how their plans were picked; where this is left out, no figure of an action is one of these. */
  readonly rubric?: { readonly id: string; readonly version: number };
  readonly facts?: Pick<ReportFacts, 'sampling'>;
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
  const lasting = new Map<string, string>();
  for (const [index, { id, measure }] of actions.entries()) {
    const { source, baseline } = measure;
    if (source === undefined || baseline === undefined) continue;
    const keys = thenKeys(index);
    const unit = unitOf(source, indicators);
    for (const [key, name] of lastingKeys(keys, { id, source, began: baseline }, report)) lasting.set(key, name);
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
  return { counts, sums, shares, untold, lasting };
}

type Source = NonNullable<ResultsAction['measure']['source']>;

const unitOf = (source: Source, indicators: ResultsBoard['indicators']) =>
  source.kind === 'indicator' ? indicators.find(({ id }) => id === source.indicatorId)?.unit : 'percent';

interface Began {
  readonly id: string;
  readonly source: Source;
  readonly began: FigureThen;
}

/**
 * What these counts are called in every report. Of the plans and the rubric version that the report is of they are its own counts as
 * they were read then; of others, or of an indicator, they are held against themselves alone.
 */
function lastingKeys(keys: ThenKeys, { id, source, began }: Began, report: ReportCounts | undefined) {
  const of = isOfReport(source, began, report) ? idOf(source) : `action:${id}`;
  const name = (what: string) => `${what}|${of}|then:${began.from}..${began.to}`;
  return [
    [keys.part, name('met')],
    [keys.rest, name('notMet')],
    [keys.base, name('audited')],
  ] as const;
}

function isOfReport(
  source: Source,
  { versions = [], sampling }: FigureThen,
  report: ReportCounts | undefined,
): boolean {
  if (source.kind === 'indicator' || report?.rubric === undefined || report.facts === undefined) return false;
  const isVersion = versions.length === 1 && versions[0] === versionKey(report.rubric);
  return isVersion && sampling === report.facts.sampling;
}
