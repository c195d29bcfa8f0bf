import type { RawFigures, ShownFigures } from '../../report/figures/figures';
import { SMALLEST_BASE, type Threshold } from '../../report/model/cells';
import { protect } from '../protect';
import { problemOfFigures, shownFigures } from '../protect-figures';
import { countedIn, type Days, lastingKey } from './stretches';
import { type Difference, type EarlierExport, withEarlier } from './with-earlier';

export interface AgainstOptions {
  readonly threshold: Threshold;
  readonly audience: EarlierExport['audience'];
  readonly rubric: { readonly id: string; readonly version: number };
  /** The days of `period` and `baseline`. */
  readonly spans: Readonly<Record<string, Days>>;
  readonly earlier: readonly EarlierExport[];
}

export interface ProtectedAgainst {
  readonly shown: ShownFigures;
  /** Where hiding would take the report's own totals, or cannot help: another period must be chosen. The report must not leave. */
  readonly refusals: readonly Difference[];
  /** Totals for days that an earlier export told otherwise: it must be taken back before this one leaves. */
  readonly corrections: readonly Difference[];
}

/** Counts without which a report says nothing: how many audits and plans it is about. */
const MUST_TELL = /^(?:plans|audits)\|all\|period$/;

/**
 * What a report may tell when its readers hold earlier ones beside it. What subtracting would give away is hidden, as any other
 * small count; where that would cost the report its own totals it is refused.
 */
export function protectAgainst(raw: RawFigures, options: AgainstOptions): ProtectedAgainst {
  const { threshold, spans } = options;
  const alone = problemOfFigures(raw);
  const { problem, differences, corrections } = withEarlier(alone, { threshold, spans, earlier: readBefore(options) });
  const settings = { threshold, percentBase: SMALLEST_BASE };
  const protection = protect(problem, settings);
  const isHidden = (key: string) => MUST_TELL.test(key) && protection.states.get(key) !== 'count';
  const lost = new Set([...raw.counts.keys()].filter(isHidden));
  if (lost.size > 0) {
    // What is too small by itself is hidden and no reason to refuse.
    const { states } = protect(alone, settings);
    for (const key of lost) if (states.get(key) !== 'count') lost.delete(key);
  }
  const open = new Set(protection.givenAway);
  const refusals = [...differences].filter(
    ([key, { sources, cells }]) => open.has(key) || (sources.length > 0 && cells.some((cell) => lost.has(cell))),
  );
  return {
    shown: shownFigures(raw, protection, threshold),
    refusals: refusals.map(([, difference]) => difference),
    corrections: corrections.filter(({ cells }) => cells.some((key) => MUST_TELL.test(key))),
  };
}

/** Exports that readers of this one may hold: the public and the Board read what was made for them, the council reads all. */
const readBefore = ({ audience, rubric, earlier }: AgainstOptions): readonly EarlierExport[] =>
  earlier.filter(
    (one) =>
      (audience === 'internal' || one.audience !== 'internal') &&
      (one.rubric === undefined || (one.rubric.id === rubric.id && one.rubric.version === rubric.version)),
  );

/** What an export showed, for the record of it: by lasting keys; no small count, because the figures hold none. */
export function exportedCells(
  { counts }: RawFigures,
  shown: ShownFigures,
  spans: Readonly<Record<string, Days>>,
): Record<string, number | 'few' | 'hidden'> {
  const cells: Record<string, number | 'few' | 'hidden'> = {};
  for (const key of counts.keys()) {
    const days = countedIn(key, spans);
    if (days === null) continue;
    const cell = shown.count(key);
    if (cell.kind === 'count') cells[lastingKey(days)] = cell.value;
    else cells[lastingKey(days)] = cell.kind === 'few' ? 'few' : 'hidden';
  }
  return cells;
}
