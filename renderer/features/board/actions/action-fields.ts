import {
  ACTION_STATUSES,
  type ActionStatus,
  type ImprovementAction,
  type MeasureSource,
} from '#shared/domain/board/action';
import type { ActionDraft } from '#shared/domain/board/change-action';
import type { FigureThen } from '#shared/domain/board/figure-then';
import { sourceKey, sourceOfKey } from '#shared/domain/board/measure-source';
import { readTypedDay, shortDay } from '#shared/lib/days';
import { NO_SOURCE } from './source-words';

/** An action as it is typed. `source`: a key of the choices of measures. */
export type ActionFields = Readonly<
  Record<'area' | 'action' | 'ownerRole' | 'due' | 'measure' | 'source' | 'status' | 'note', string>
>;

export const actionFields = (action: ImprovementAction): ActionFields => ({
  area: action.area,
  action: action.action,
  ownerRole: action.ownerRole,
  due: shortDay(action.due),
  measure: action.measure.words,
  source: action.measure.source === undefined ? NO_SOURCE : sourceKey(action.measure.source),
  status: action.status,
  note: '',
});

/** A new action; where it was started from a measure, with that. */
export const newActionFields = (
  started: { readonly source: MeasureSource; readonly area: string; readonly measure: string } | null,
): ActionFields => ({
  area: started?.area ?? '',
  action: '',
  ownerRole: '',
  due: '',
  measure: started?.measure ?? '',
  source: started === null ? NO_SOURCE : sourceKey(started.source),
  status: 'not-started',
  note: '',
});

export const toStatus = (id: string): ActionStatus => ACTION_STATUSES.find((status) => status === id) ?? 'not-started';

/** What is typed, to be kept; null while something is still missing. `baseline`: where its measure stood; null: not known. */
export function toActionDraft(fields: ActionFields, baseline: FigureThen | null): ActionDraft | null {
  const { area, action, ownerRole, measure, note } = fields;
  const due = readTypedDay(fields.due);
  const isWritten = [area, action, ownerRole, measure].every((text) => text.trim() !== '');
  if (due === null || !isWritten) return null;
  const source = sourceOfKey(fields.source);
  return {
    area,
    action,
    ownerRole,
    due,
    measure: {
      words: measure,
      ...(source === undefined ? {} : { source }),
      ...(source === undefined || baseline === null ? {} : { baseline }),
    },
    status: toStatus(fields.status),
    ...(note.trim() === '' ? {} : { note }),
  };
}
