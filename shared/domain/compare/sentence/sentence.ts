import type { RuleId } from '../compare-settings';
import type { Sampling, SplitField } from '../compare-view';
import type { Difference, Figure } from '../figure';
import type { Measure, MeasureFacts } from '../measure';
import type { Period, PeriodDay, PeriodKind } from '../period';
import type { ChartKind } from '../series-model';
import type { Tally } from '../tally';

/** One of the two stretches that a sentence compares. */
export interface SentenceSpan {
  /** Fits after “in”: `weeks 22 to 33`, `October 2026`. */
  readonly label: string;
  readonly figure: Figure;
  /** What the figure is made from; of weighted figures, all plans as they were counted. */
  readonly tally: Tally;
}

/** Points in a row of the later span at which one rule fired to one side (see `spanSignals`). */
export interface SentenceSignal {
  readonly rule: RuleId;
  readonly side: 'high' | 'low';
  readonly first: Period;
  readonly last: Period;
  readonly points: number;
  /** True where the row began before the span. */
  readonly reachesBack: boolean;
}

/** All that is said in a sentence of comparison, as data. */
export interface SentenceInput {
  readonly measure: Measure;
  readonly facts: MeasureFacts;
  /** The criterion or the class of prompts that the measure is of, in words: `F2 Specific, quantified`, `bare nouns`. */
  readonly named?: string;
  readonly period: PeriodKind;
  readonly by: PeriodDay;
  readonly earlier: SentenceSpan;
  readonly later: SentenceSpan;
  /** Fits after “since”: `the training of 2 September`; absent where the later span does not start at something named. */
  readonly since?: string;
  readonly difference: Difference | null;
  /** The chart that the rules judged: how often each cries wolf differs. */
  readonly chart: ChartKind;
  /** Signals in the later span; null where there is no series that rules could judge. */
  readonly signals: readonly SentenceSignal[] | null;
  /** Points that the limits were reckoned from, where they are trial limits. */
  readonly trialPoints?: number;
  /** Fewest plans a span must have. */
  readonly few: number;
  readonly sampling: Sampling;
  /** In words, `rubric v2`; null for measures that no rubric has to do with. */
  readonly version: string | null;
  /** Anything is refused: the two figures are told, and no difference. */
  readonly refused: boolean;
  /** The earlier span was chosen by a person and is the worst stretch there is. */
  readonly chosenBecauseBad: boolean;
  /** Markers who drift or are severe could by themselves have made the change. */
  readonly byMarkers: boolean;
  /** The field that both spans are weighed to the same mix of. */
  readonly weighedBy: SplitField | null;
  /** Codes of refusals that a person chose to go on with. */
  readonly accepted: readonly string[];
}

/**
 * A piece of a sentence. A piece with `of` is a number: `value` is the number itself as the model has it, `of` where in the
 * model it is found, and `text` how it is shown.
 */
export type SentencePart =
  | { readonly text: string }
  | { readonly text: string; readonly of: string; readonly value: number };

/**
 * What is claimed. `better` and `worse` where the measure says which is which, else `higher` and `lower`; `untold`: no
 * change can be told; `few`: too few plans; `refused`: not compared.
 */
export type Verdict = 'better' | 'worse' | 'higher' | 'lower' | 'untold' | 'few' | 'refused';

export interface Sentence {
  readonly verdict: Verdict;
  /** True where a change is told that markers may be part of. */
  readonly byMarkers: boolean;
  /** Bold, first. */
  readonly headline: readonly SentencePart[];
  readonly body: readonly SentencePart[];
  /** How often such a chart shows a signal though nothing changed: stands beside every sentence. */
  readonly alarm: readonly SentencePart[];
  /** Small print: what chance does at this size, methods, trial limits. */
  readonly small: readonly SentencePart[];
  /** What the figures are of: measure, period day, version, sampling. */
  readonly scope: string;
}

/** The parts as one line of text. */
export const plainText = (parts: readonly SentencePart[]): string => parts.map(({ text }) => text).join('');
