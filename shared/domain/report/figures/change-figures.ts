import type { CompareModel, GroupModel } from '../../compare/model/compare-model';
import type { Rubric } from '../../rubric/rubric';
import { wholePercent } from '../intervals';
import type { Threshold } from '../model/cells';
import type { ReportComparison } from './compare-report';
import type { FigureSheet } from './figure-sheet';
import type { ChangeFacts } from './trend-facts';

type Compared = Pick<GroupModel, 'earlier' | 'later' | 'difference' | 'change' | 'markers'>;

/** What became of each section and criterion since the baseline, as the Compare screen says it of them side by side. */
export function addChanges(
  sheet: FigureSheet,
  comparison: ReportComparison,
  models: readonly CompareModel[],
  threshold: Threshold,
): Record<string, ChangeFacts> {
  const changes: Record<string, ChangeFacts> = {};
  for (const { split, spans } of models)
    for (const group of split?.groups ?? []) {
      if (group.value === null || spans === null) continue;
      const of = { id: group.value, earlier: spans.earlier.range, later: spans.later.range };
      changes[group.value] = changeOf(sheet, comparison, of, group, threshold);
    }
  return changes;
}

/** A section with a change is a finding: its own figures, and those of its only criterion, are hidden last. */
export function hideChangesLast(
  sheet: FigureSheet,
  { sections }: Pick<Rubric, 'sections'>,
  changes: Readonly<Record<string, ChangeFacts>>,
): void {
  for (const { id, criteria } of sections) {
    const word = changes[id]?.word;
    if (word !== 'up' && word !== 'down') continue;
    const alike = criteria.length === 1 ? criteria.map((criterion) => criterion.id) : [];
    for (const stretch of ['period', 'baseline']) sheet.hideLast([id, ...alike], stretch);
  }
}

interface Spans {
  readonly id: string;
  readonly earlier: { readonly from: string; readonly to: string };
  readonly later: { readonly from: string; readonly to: string };
}

/**
 * Points are told only where both percents may be. Of the report's own version these are shares of the tables, which say so
 * themselves. Over several versions they stand in no table; there no part of the two may be small, and the table must tell its
 * percent: whoever holds the earlier report of the other version could work it out of the change.
 */
export function changeOf(
  sheet: FigureSheet,
  { ownVersion, stretchOf }: Pick<ReportComparison, 'ownVersion' | 'stretchOf'>,
  { id, earlier, later }: Spans,
  group: Compared,
  threshold: Threshold,
): ChangeFacts {
  const { change, difference, markers = false } = group;
  if (change === 'too-few' || change === 'not-compared') return { word: change };
  const needs = [earlier, later].map((days) => `met|${id}|${stretchOf(days)}`);
  const isSmall = (count: number) => count > 0 && count < threshold;
  const small = [group.earlier, group.later].some(({ part, total }) => isSmall(part) || isSmall(total - part));
  const untold = difference === null || difference.interval === null || small;
  return {
    word: change,
    points: untold
      ? null
      : {
          value: signedWhole(difference.value),
          low: signedWhole(difference.interval.low),
          high: signedWhole(difference.interval.high),
        },
    needs: (ownVersion ? needs : [`met|${id}|period`]).filter((key) => sheet.counts.has(key)),
    markers,
    byRule: change !== 'no-signal' && difference !== null && !difference.leavesOutZero,
  };
}

/** Halves away from zero, so that a rise and a fall of the same size read the same. */
const signedWhole = (points: number): number => Math.sign(points) * wholePercent(Math.abs(points)) || 0;
