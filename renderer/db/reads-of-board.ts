import { useMemo } from 'react';
import type { ImprovementAction } from '#shared/domain/board/action';
import { type AuditAims, toAuditAims } from '#shared/domain/board/audit-aims';
import type { ExportRecord } from '#shared/domain/board/export-record';
import { INDICATOR_AREAS, type Indicator } from '#shared/domain/board/indicator';
import { type Risk, scoreOf } from '#shared/domain/board/risk';
import { useSetting } from './reads';
import { currentSession } from './session';
import { BOARD_AIMS_SETTING } from './setting-keys';
import { useLive } from './use-live';
import type { WorkingCopy } from './working-copy';

/** Everything that the Board follows beside the audits. */
export interface BoardRecords {
  readonly actions: readonly ImprovementAction[];
  readonly risks: readonly Risk[];
  readonly indicators: readonly Indicator[];
}

/** All actions, what is due first first. */
export const useActions = (): readonly ImprovementAction[] | undefined =>
  useLive('actions', ({ db }) => readActions(db));

/** All risks, open ones first, then by the score now, the highest first. */
export const useRisks = (): readonly Risk[] | undefined => useLive('risks', ({ db }) => readRisks(db));

/** All indicators by area and name. */
export const useIndicators = (): readonly Indicator[] | undefined =>
  useLive('indicators', ({ db }) => readIndicators(db));

/** Everything that was saved to be shown elsewhere, the newest first. */
export const useExports = (): readonly ExportRecord[] | undefined => useLive('exports', ({ db }) => readExportsOf(db));

/** What is aimed at of the audits, by section; `undefined` while loading. */
export function useAuditAims(): AuditAims | undefined {
  const kept = useSetting(BOARD_AIMS_SETTING);
  return useMemo(() => (kept === undefined ? undefined : toAuditAims(kept)), [kept]);
}

/** As `useActions`, `useRisks` and `useIndicators`, once. */
export async function readBoard(): Promise<BoardRecords> {
  const { db } = currentSession();
  const [actions, risks, indicators] = await Promise.all([readActions(db), readRisks(db), readIndicators(db)]);
  return { actions, risks, indicators };
}

/** As `useExports`, once. */
export const readExports = (): Promise<readonly ExportRecord[]> => readExportsOf(currentSession().db);

const readActions = async (db: WorkingCopy): Promise<readonly ImprovementAction[]> =>
  (await db.actions.toArray()).map(({ value }) => value).sort(by(({ due, id }) => `${due} ${id}`));

const readRisks = async (db: WorkingCopy): Promise<readonly Risk[]> =>
  (await db.risks.toArray()).map(({ value }) => value).sort(by(riskOrder));

const riskOrder = ({ closed, now, id }: Risk): string =>
  `${closed ? 1 : 0} ${String(99 - scoreOf(now)).padStart(2, '0')} ${id}`;

const readIndicators = async (db: WorkingCopy): Promise<readonly Indicator[]> =>
  (await db.indicators.toArray())
    .map(({ value }) => value)
    .sort(by(({ area, name, id }) => `${INDICATOR_AREAS.indexOf(area)} ${name} ${id}`));

const readExportsOf = async (db: WorkingCopy): Promise<readonly ExportRecord[]> =>
  (await db.exports.toArray())
    .map(({ value }) => value)
    .sort(by(({ at, id }) => `${at} ${id}`))
    .reverse();

const by =
  <T>(key: (one: T) => string) =>
  (a: T, b: T): number =>
    key(a) < key(b) ? -1 : Number(key(a) > key(b));
