import { isoDate } from '../../../lib/dates';

interface Step {
  readonly at: string;
}

/**
 * How a record stood when the last report was saved: its last step up to the end of that London day. Undefined where it was not
 * there yet, or where there was no last report.
 */
export const stepAtLastReport = <S extends Step>(history: readonly S[], lastReportOn: string | null): S | undefined =>
  lastReportOn === null ? undefined : history.findLast(({ at }) => isoDate(at) <= lastReportOn);
