import type { ReportModel } from './report-model';

/** Stands on every page, because pages travel alone. */
export function edgeNotice({
  audience,
  board,
  threshold,
}: Pick<ReportModel, 'audience' | 'board' | 'threshold'>): string {
  const whom = {
    board: `For the ${board ?? 'Board'}`,
    public: 'For publication',
    internal: 'For use inside the council',
  };
  return `${whom[audience]}. Counts of 1 to ${threshold - 1} are not told.`;
}
