import type { TextCounts } from '../../audit/text-counts';
import type { Discipline, RubricSectionId } from '../../rubric/rubric';
import type { SplitField } from '../compare-view';

/** A mark as one number. 0: not asked or not answered. Ratings follow: 3 stands for rating 0. */
export const NOT_APPLICABLE = 1;
export const NOT_EVIDENCED = 2;
export const FIRST_RATING = 3;

/** What one handed-in audit brings to comparing: all that is kept of it in the columns, as a plain row. Derived, never stored as such. */
export interface CompareRow {
  readonly auditId: string;
  readonly planId: string;
  /** By `versionKey`. */
  readonly version: string;
  /** London days; null: not known. */
  readonly submitted: string | null;
  readonly issued: string | null;
  /** The Monday of the week that the plan was drawn or loaded for. */
  readonly drawn: string | null;
  readonly sampleId: string | null;
  /** Null: not known. `lookedAfter` is `yes` or `no`. */
  readonly fields: Readonly<Record<SplitField, string | null>>;
  /** False for a marking beside which another one counts. */
  readonly counts: boolean;
  /** The counted audit that stands for the plan's draft: of parts by discipline the one handed in first. Itself where it counts alone. */
  readonly standsFor: string;
  /** Whether other parts of the same draft count beside it. */
  readonly hasParts: boolean;
  /** The first counted audit of the plan, whatever its draft: facts of the plan are taken from it, once. */
  readonly firstOfPlan: boolean;
  /** The first counted audit of the draft in which text was counted. */
  readonly firstWithText: boolean;
  /** Every criterion asked is answered. */
  readonly complete: boolean;
  /** The discipline that it was marked for alone; null: the whole plan. */
  readonly discipline: Discipline | null;
  /** The marks that two auditors agreed on. */
  readonly agreed: boolean;
  /** Its place among the counted parts of its draft, in the order of handing in; 0 where it counts alone or not at all. */
  readonly part: number;
  /** Days from request to issue; null where it is not known. */
  readonly days: number | null;
  readonly twenty: 'within' | 'late' | null;
  readonly percent: number | null;
  /** Grade, by its id; null where there is none. */
  readonly band: string | null;
  readonly sections: readonly { readonly id: RubricSectionId; readonly met: number; readonly applicable: number }[];
  /** By criterion id; criteria without a mark are not in it. */
  readonly marks: Readonly<Record<string, number>>;
  readonly text: TextCounts | null;
}
