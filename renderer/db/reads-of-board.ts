import { useMemo } from 'react';
import type { ImprovementAction } from '#shared/domain/board/action';
import { type AuditAims, toAuditAims } from '#shared/domain/board/audit-aims';
import type { ExportRecord } from '#shared/domain/board/export-record';
import type { Indicator } from '#shared/domain/board/indicator';
import type { Risk } from '#shared/domain/board/risk';
import { readActions, readExports, readIndicators, readRisks } from './read-board';
import { useSetting } from './reads';
import { BOARD_AIMS_SETTING } from './setting-keys';
import { useLive } from './use-live';

/** All actions, what is due first first. */
export const useActions = (): readonly ImprovementAction[] | undefined =>
  useLive('actions', ({ db }) => readActions(db));

/** All risks, open ones first, then by the score now, the highest first. */
export const useRisks = (): readonly Risk[] | undefined => useLive('risks', ({ db }) => readRisks(db));

/** All indicators by area and name. */
export const useIndicators = (): readonly Indicator[] | undefined =>
  useLive('indicators', ({ db }) => readIndicators(db));

/** Everything that was saved to be shown elsewhere, the newest first. */
export const useExports = (): readonly ExportRecord[] | undefined => useLive('exports', ({ db }) => readExports(db));

/** What is aimed at of the audits, by section; `undefined` while loading. */
export function useAuditAims(): AuditAims | undefined {
  const kept = useSetting(BOARD_AIMS_SETTING);
  return useMemo(() => (kept === undefined ? undefined : toAuditAims(kept)), [kept]);
}
