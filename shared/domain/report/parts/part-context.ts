import type { ResultsBoard } from '../../results/results-board';
import type { Rubric } from '../../rubric/rubric';
import type { ReportFacts } from '../figures/facts';
import type { ShownFigures } from '../figures/figures';
import type { Block, Table } from '../model/blocks';
import type { PartId } from '../model/part-ids';
import type { ReportChoice } from '../model/report-choice';
import type { Part, ReportModel } from '../model/report-model';

/** All of a model but its parts. */
export type ReportHead = Omit<ReportModel, 'parts'>;

/** What every part is written from. No raw count is in it: `shown` tells what may be told of each. */
export interface PartContext {
  readonly head: ReportHead;
  readonly choice: ReportChoice;
  /** The version that the figures are of. */
  readonly rubric: Rubric;
  readonly shown: ShownFigures;
  /** What is known beside the counts: names of teams and versions, how plans were drawn, series of the run charts. */
  readonly facts: ReportFacts;
  readonly board: ResultsBoard;
  /** London day on which the report before this one was saved; null where there was none. */
  readonly lastReportOn: string | null;
  /** Parts that are to stand in this report, in order. */
  readonly parts: readonly PartId[];
}

/** A part, and the data tables of its charts: they stand in the part `data`, or under their chart where that is left out. */
export interface BuiltPart {
  readonly part: Part;
  readonly data?: readonly Table[];
  /** By the id of a data table, how its figures were worked out: stands below it. */
  readonly workings?: ReadonlyMap<string, readonly Block[]>;
}

/** `null`: nothing can be said, and the part stays out. A part that a Board would miss says in a sentence that it is empty. */
export type PartBuilder = (context: PartContext) => BuiltPart | null;

/** Parts that are about the rest of the report (data, suppression, glossary) see it built. */
export type LatePartBuilder = (
  context: PartContext,
  built: {
    readonly parts: readonly Part[];
    readonly data: readonly Table[];
    readonly workings?: ReadonlyMap<string, readonly Block[]>;
  },
) => Part | null;
