import {
  changeIndicator,
  type IndicatorChange,
  type IndicatorDraft,
  newIndicator,
  withMonthlyValues,
} from '#shared/domain/board/change-indicator';
import type { Indicator, MonthlyValue } from '#shared/domain/board/indicator';
import type { Month } from '#shared/domain/board/month';
import { freshId } from '../record-ids';
import { addRecord, type BoardResult, editRecord, removeRecord } from './board-record';

/** Adds an indicator without figures. */
export const addIndicator = (draft: IndicatorDraft): Promise<BoardResult<Indicator>> =>
  addRecord('indicators', 'add-indicator', () => newIndicator(draft, freshId('indicator')));

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
