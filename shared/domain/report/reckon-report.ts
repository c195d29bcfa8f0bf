import { ok, type Result } from '../../lib/result';
import { type ProtectedAgainst, protectAgainst } from '../disclosure/earlier/protect-against';
import type { Days, Stretches } from '../disclosure/earlier/stretches';
import type { EarlierExport } from '../disclosure/earlier/with-earlier';
import type { ResultsFile } from '../results/results-file';
import type { FiguresRefusal } from './figures/choose-figures';
import type { RawFigures } from './figures/figures';
import { figuresOf, type ReportFigures } from './figures/figures-of';
import type { Threshold } from './model/cells';
import type { ReportChoice } from './model/report-choice';
import { actionFigures } from './parts/actions/action-figures';
import { indicatorFigures } from './parts/indicators/indicator-figures';
import type { PeriodChoice } from './scope/choose-audits';

/** What is published hides more. */
const PUBLIC_THRESHOLD: Threshold = 10;

/** All of a report that its words have no part in: its figures, and what may be told of them. */
export interface Reckoned extends Pick<ReportFigures, 'chosen' | 'compared' | 'facts'> {
  readonly threshold: Threshold;
  /** Goes into no part. */
  readonly raw: RawFigures;
  readonly spans: Stretches['spans'];
  readonly against: ProtectedAgainst;
}

/** What of a choice changes figures: the same of these and the same file make the same figures. */
export type FiguresChosen = Pick<ReportChoice, 'audience' | 'threshold' | 'baseline'>;

export type ReckonReport = typeof reckonReport;

/**
 * Counts, and finds out what may be told beside what earlier exports told. Takes longer than all the rest of a report and hangs on
 * none of its words, so that it can be kept while somebody writes.
 *
 * @param protect stands in where protections of the same figures are kept.
 */
export function reckonReport(
  file: ResultsFile,
  period: PeriodChoice,
  choice: FiguresChosen,
  earlier: readonly EarlierExport[],
  protect: typeof protectAgainst = protectAgainst,
): Result<Reckoned, FiguresRefusal> {
  const { audience, baseline } = choice;
  const threshold = audience === 'public' ? PUBLIC_THRESHOLD : choice.threshold;
  const found = figuresOf(file, { ...period, baseline }, threshold);
  if (!found.ok) return found;
  const { chosen, compared, raw: counted, facts } = found.value;
  const indicators = indicatorFigures(file.board.indicators, chosen.period.lastDay);
  const actions = actionFigures(file.board, { ...chosen, facts, threshold, raw: counted });
  const raw = together([counted, indicators, actions]);
  const spans = spansOf(chosen);
  const rubric = { id: chosen.rubric.id, version: chosen.rubric.version };
  const against = protect(raw, { threshold, audience, rubric, spans, earlier });
  return ok({ chosen, compared, facts, threshold, raw, spans, against });
}

/** The days that keys of counts call by a word. */
function spansOf({ period, baseline }: Pick<ReportFigures['chosen'], 'period' | 'baseline'>): Stretches['spans'] {
  const days = ({ firstDay, lastDay }: typeof period): Days => ({ from: firstDay, to: lastDay });
  return { period: days(period), ...(baseline === null ? {} : { baseline: days(baseline) }) };
}

const together = (all: readonly RawFigures[]): RawFigures => ({
  counts: new Map(all.flatMap(({ counts }) => [...counts])),
  sums: all.flatMap(({ sums }) => sums),
  shares: all.flatMap(({ shares }) => shares),
  bounds: all.flatMap(({ bounds }) => bounds ?? []),
  hiddenFirst: new Set(all.flatMap(({ hiddenFirst }) => [...(hiddenFirst ?? [])])),
  hiddenLast: new Set(all.flatMap(({ hiddenLast }) => [...(hiddenLast ?? [])])),
  untold: new Set(all.flatMap(({ untold }) => [...(untold ?? [])])),
  ofFewPlans: new Set(all.flatMap(({ ofFewPlans }) => [...(ofFewPlans ?? [])])),
  least: new Map(all.flatMap(({ least }) => [...(least ?? [])])),
  lasting: new Map(all.flatMap(({ lasting }) => [...(lasting ?? [])])),
});
