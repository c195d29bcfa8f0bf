import { useMemo } from 'react';
import { buildDashboard, dashboardView } from '#shared/domain/board/dashboard';
import type { DashboardModel } from '#shared/domain/board/dashboard-model';
import { useAuditAims } from '../../../db/reads-of-board';
import { useCompare } from '../../../db/use-compare';
import { useBoard } from '../board-context';

export interface DashboardRead {
  readonly model: DashboardModel;
  /** What became of the audits' figures. */
  readonly audits: 'loading' | 'ready' | { readonly message: string; readonly again: () => void };
}

/** Audits and indicators by month, kept up with what is handed in. */
export function useDashboard(): DashboardRead {
  const { indicators, rubrics, today } = useBoard();
  const compare = useCompare(useMemo(() => dashboardView(rubrics), [rubrics]));
  const aims = useAuditAims();
  const audits = compare.kind === 'ready' ? compare.model : null;
  const model = useMemo(
    () =>
      buildDashboard({
        audits: audits?.choices.days === null ? null : audits,
        aims: aims ?? {},
        indicators,
        today,
      }),
    [audits, aims, indicators, today],
  );
  if (compare.kind === 'failed') return { model, audits: compare };
  return { model, audits: compare.kind };
}
