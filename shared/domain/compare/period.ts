export const PERIOD_KINDS = ['week', 'fortnight', 'month', 'term', 'quarter'] as const;
export type PeriodKind = (typeof PERIOD_KINDS)[number];

/** Which day of a plan's life puts it into a period. */
export const PERIOD_DAYS = ['audited', 'drawn', 'issued'] as const;
/** `audited`: the audit was handed in; `drawn`: the week it was drawn or loaded for; `issued`: the plan was issued. */
export type PeriodDay = (typeof PERIOD_DAYS)[number];

export interface Period {
  /** Sorts as text: `2026-W47`, `2026-W46/47`, `2026-11`, `2026-autumn`… */
  readonly key: string;
  /** Short, for an axis: `47`, `46–47`, `Nov`, `Autumn`, `Q4`. */
  readonly short: string;
  /** For a sentence: `week 47 (16 to 22 November 2026)`. */
  readonly label: string;
  /** First and last day, both included. */
  readonly from: string;
  readonly to: string;
}

/** Days, both included; left open at an end, from the first or to the last there is. */
export interface DayRange {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}
