import type { ImprovementAction } from '#shared/domain/board/action';
import type { ExportRecord } from '#shared/domain/board/export-record';
import { INDICATOR_AREAS, type Indicator } from '#shared/domain/board/indicator';
import { type Risk, scoreOf } from '#shared/domain/board/risk';
import type { WorkingCopy } from './working-copy';

/** All actions, what is due first first. */
export const readActions = async (db: WorkingCopy): Promise<readonly ImprovementAction[]> =>
  (await db.actions.toArray()).map(({ value }) => value).sort(by(({ due, id }) => `${due} ${id}`));

/** All risks, open ones first, then by the score now, the highest first. */
export const readRisks = async (db: WorkingCopy): Promise<readonly Risk[]> =>
  (await db.risks.toArray()).map(({ value }) => value).sort(by(riskOrder));

const riskOrder = ({ closed, now, id }: Risk): string =>
  `${closed ? 1 : 0} ${String(99 - scoreOf(now)).padStart(2, '0')} ${id}`;

/** All indicators by area and name. */
export const readIndicators = async (db: WorkingCopy): Promise<readonly Indicator[]> =>
  (await db.indicators.toArray())
    .map(({ value }) => value)
    .sort(by(({ area, name, id }) => `${INDICATOR_AREAS.indexOf(area)} ${name} ${id}`));

/** Everything that was saved to be shown elsewhere, the newest first. */
export const readExports = async (db: WorkingCopy): Promise<readonly ExportRecord[]> =>
  (await db.exports.toArray())
    .map(({ value }) => value)
    .sort(by(({ at, id }) => `${at} ${id}`))
    .reverse();

const by =
  <T>(key: (one: T) => string) =>
  (a: T, b: T): number =>
    key(a) < key(b) ? -1 : Number(key(a) > key(b));
