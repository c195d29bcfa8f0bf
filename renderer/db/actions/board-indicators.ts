import { GONE, NOT_ALLOWED } from '#shared/domain/board/board-refusal';
import {
  changeIndicator,
  type IndicatorChange,
  type IndicatorDraft,
  newIndicator,
  withMonthlyValues,
} from '#shared/domain/board/change-indicator';
import { type Indicator, isSameFigure, type MonthlyValue } from '#shared/domain/board/indicator';
import type { Month } from '#shared/domain/board/month';
import type { Change } from '#shared/domain/store/change';
import { ok } from '#shared/lib/result';
import { commit } from '../commit';
import { freshId } from '../record-ids';
import { currentSession } from '../session';
import { addRecord, type BoardResult, currentRecord, editRecord, inTurn, removeRecord, stampOf } from './board-record';

/** Adds an indicator without figures. */
export const addIndicator = (draft: IndicatorDraft): Promise<BoardResult<Indicator>> =>
  addRecord('indicators', 'add-indicator', () => newIndicator(draft, freshId('indicator')));

/** Adds indicators without figures in one commit: all of them, or none where one cannot be kept. */
export const addIndicators = (drafts: readonly IndicatorDraft[]): Promise<BoardResult<readonly Indicator[]>> =>
  inTurn(async () => {
    if (stampOf() === null) return NOT_ALLOWED;
    const records: Indicator[] = [];
    for (const draft of drafts) {
      const made = newIndicator(draft, freshId('indicator'));
      if (!made.ok) return made;
      records.push(made.value);
    }
    if (records.length > 0) await commit('add-indicator', changesTo(records));
    return ok(records);
  });

/** Changes what an indicator is, where it started or what is aimed at. */
export const editIndicator = (id: string, change: IndicatorChange): Promise<BoardResult<Indicator>> =>
  editRecord({ table: 'indicators', id, action: 'edit-indicator' }, (indicator) => changeIndicator(indicator, change));

/** Keeps figures of some months, `null` for a month that has none any longer. All of them, or none. */
export const setMonthlyValues = (
  id: string,
  values: ReadonlyMap<Month, MonthlyValue | null>,
): Promise<BoardResult<Indicator>> =>
  editRecord({ table: 'indicators', id, action: 'edit-indicator' }, (indicator) =>
    withMonthlyValues(indicator, values),
  );

/** Takes an indicator and its figures away. Resolves with the way back. */
export const removeIndicator = (id: string): Promise<BoardResult<() => Promise<void>>> =>
  removeRecord('indicators', id, 'remove-indicator');

/** By indicator, the figures of some months; `null` for a month that has none any longer. */
type MonthsOf = ReadonlyMap<string, ReadonlyMap<Month, MonthlyValue | null>>;

/**
 * Keeps the figures of an import in one commit: all of them, or none where one cannot be kept or its indicator was removed
 * meanwhile. Resolves with the way back, which puts those months as they were and leaves all others, and what was changed since.
 */
export const importIndicators = (changes: MonthsOf): Promise<BoardResult<() => Promise<BoardResult<undefined>>>> =>
  inTurn(async () => {
    const before = await writeMonths('import-indicators', changes);
    return before.ok ? ok(() => inTurn(() => takeBack(before.value, changes))) : before;
  });

async function takeBack(before: MonthsOf, imported: MonthsOf): Promise<BoardResult<undefined>> {
  const undone = await writeMonths('undo', before, imported);
  return undone.ok ? ok(undefined) : undone;
}

/**
 * Resolves with what the months were before.
 * @param where of these figures alone, as they are kept now; left out, of all months.
 */
async function writeMonths(
  action: 'import-indicators' | 'undo',
  changes: MonthsOf,
  where?: MonthsOf,
): Promise<BoardResult<MonthsOf>> {
  if (stampOf() === null) return NOT_ALLOWED;
  const records: Indicator[] = [];
  const before = new Map<string, ReadonlyMap<Month, MonthlyValue | null>>();
  for (const [id, all] of changes) {
    const indicator = await currentRecord(currentSession(), 'indicators', id);
    if (indicator === null) return GONE;
    const was = new Map(indicator.values.map((one) => [one.month, one]));
    const months = new Map(
      [...all].filter(([month]) => where === undefined || isSame(was.get(month), where.get(id)?.get(month))),
    );
    const changed = withMonthlyValues(indicator, months);
    if (!changed.ok) return changed;
    records.push(changed.value);
    before.set(id, new Map([...months.keys()].map((month) => [month, was.get(month) ?? null])));
  }
  if (records.length > 0) await commit(action, changesTo(records));
  return ok(before);
}

/** A month without a figure is the same as another one without. */
const isSame = (a: MonthlyValue | undefined, b: MonthlyValue | null | undefined): boolean =>
  a === undefined || b == null ? a === undefined && b == null : isSameFigure(a, b);

const changesTo = (records: readonly Indicator[]): readonly Change[] =>
  records.map((value) => ({ table: 'indicators', id: value.id, value }));
