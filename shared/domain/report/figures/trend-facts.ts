import type { PeriodKind } from '../../compare/period';
import type { ChartKind } from '../../compare/series-model';
import type { CellKey } from './figures';

/**
 * What became of a figure since the baseline. `needs`: shares that must be told exactly before the points may be; a count that
 * is withheld could be worked out of them otherwise. `markers`: auditors who drift or are severe could have made the change.
 */
export type ChangeFacts =
  | {
      readonly word: 'up' | 'down' | 'no-signal';
      /** Whole points, later less earlier, with the 95% interval; null where none may be told. */
      readonly points: { readonly value: number; readonly low: number; readonly high: number } | null;
      readonly needs: readonly string[];
      readonly markers: boolean;
      /** Whether a rule of the series alone bears the change out: the interval, before it is rounded, holds 0. */
      readonly byRule: boolean;
    }
  | { readonly word: 'too-few' | 'not-compared' };

/** A piece of a sentence: words, a count by its key, or the whole percent of a share by its key. */
export type SentencePiece = { readonly text: string } | { readonly count: CellKey } | { readonly percent: string };

/** What is said under a chart, from the functions that say it on the Compare screen. */
export interface TrendSentence {
  /** `signal`: a change is told; `none`: no change can be told; `early`: too few plans or periods; `refused`: not comparable. */
  readonly verdict: 'signal' | 'none' | 'early' | 'refused';
  /** Without any figure of plans. */
  readonly headline: string;
  /** Said only where every count and percent in it may be told. */
  readonly body: readonly SentencePiece[];
}

export interface TrendPoint {
  /** Key of its stretch: `met|F|<stretch>`, `audited|F|<stretch>`, `plans|F|<stretch>`. */
  readonly stretch: string;
  /** On the axis, `Nov 2026`, and in words, `November 2026`. */
  readonly label: string;
  readonly words: string;
  /** Whole percents; null where there are none. Told only where every point they were reckoned from is told. */
  readonly centre: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly signal: boolean;
  /** False where there are fewer plans than percents are told of. */
  readonly enough: boolean;
  /** Which stretch with one mean and range it lies in, from 0. */
  readonly segment: number;
  /** Which stretch of the drawn line between two breaks it lies in, from 0. */
  readonly line: number;
}

/** One chart: the share of criteria met of all sections (`all`) or of one. */
export interface TrendChart {
  readonly id: string;
  readonly title: string;
  readonly chart: ChartKind;
  readonly points: readonly TrendPoint[];
  /** Between breaks of the line: the points, by their stretches, that mean and expected range were reckoned from. */
  readonly segments: readonly { readonly baseline: readonly string[] }[];
  /** Why the line is broken, in words with the day, one for each break. */
  readonly breaks: readonly string[];
  readonly sentence: TrendSentence | null;
  /** Notes under it: criteria in common, cautions. Without any count of plans. */
  readonly notes: readonly string[];
}

export interface TrendFacts {
  readonly period: PeriodKind;
  /** Why this length of period, as a sentence; null where it is by week because every week has enough. */
  readonly why: string | null;
  readonly charts: readonly TrendChart[];
  /** The day up to which the last point counts, where its month or the like goes on after the report's period; null otherwise. */
  readonly cutOn: string | null;
  /** Sections that would have been charted but for small numbers. */
  readonly leftOut: readonly string[];
  /** How often such a chart cries wolf, as a sentence; null without a chart that rules judge. */
  readonly alarm: string | null;
}
