import {
  type AuditAims,
  auditAimsSchema,
  toAuditAims,
  withAuditBaseline,
  withAuditTarget,
} from '#shared/domain/board/audit-aims';
import { NOT_ALLOWED, notValid } from '#shared/domain/board/board-refusal';
import type { Month } from '#shared/domain/board/month';
import { ok } from '#shared/lib/result';
import { readSetting } from '../reads';
import { BOARD_AIMS_SETTING } from '../setting-keys';
import { type BoardResult, inTurn, stampOf } from './board-record';
import { saveSetting } from './settings';

/** Sets what is aimed at of a section's criteria met (`all`: of all sections), in percent, from a month on; null: no longer. */
export const setAuditTarget = (section: string, from: Month, value: number | null): Promise<BoardResult<AuditAims>> =>
  changeAims((aims) => withAuditTarget(aims, section, from, value));

/** Says which months a section's baseline is taken from, both included; null: the first with enough plans. */
export const setAuditBaseline = (
  section: string,
  months: { readonly from: Month; readonly to: Month } | null,
): Promise<BoardResult<AuditAims>> => changeAims((aims) => withAuditBaseline(aims, section, months));

const changeAims = (change: (aims: AuditAims) => AuditAims): Promise<BoardResult<AuditAims>> =>
  inTurn(async () => {
    if (stampOf() === null) return NOT_ALLOWED;
    const read = auditAimsSchema.safeParse(change(toAuditAims(await readSetting(BOARD_AIMS_SETTING))));
    if (!read.success) return notValid(read.error);
    await saveSetting(BOARD_AIMS_SETTING, read.data);
    return ok(read.data);
  });
