import type { CompareEvent } from '../compare-events';
import type { CompareSettings } from '../compare-settings';
import type { CompareView } from '../compare-view';
import type { Figure } from '../figure';
import type { Period } from '../period';
import type { Tally } from '../tally';

/** A period of a series as the columns give it: in the order of time, none twice, periods without plans included. */
export interface PeriodFigure {
  readonly period: Period;
  readonly tally: Tally;
  readonly figure: Figure;
}

export interface SeriesOptions {
  readonly settings: CompareSettings;
  readonly chart: CompareView['chart'];
  readonly baseline: CompareView['baseline'];
  readonly events: readonly CompareEvent[];
  /** The group of a split, in words. */
  readonly group?: string | undefined;
  /** True where the figures are weighted to another mix, so that `tally` is not what they were made from. */
  readonly weighted?: boolean | undefined;
  /** Whether moving ranges above 3.267 times their mean are left out of the limits of an XmR chart; true unless said. */
  readonly screen?: boolean | undefined;
}

/** Points that limits are trial limits below (domain: fewer than 12 points). */
export const FULL_BASELINE = 12;
