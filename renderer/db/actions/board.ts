import type { ImprovementAction } from '#shared/domain/board/action';
import { type ActionChange, type ActionDraft, changeAction, newAction } from '#shared/domain/board/change-action';
import { changeRisk, newRisk, type RiskChange, type RiskDraft } from '#shared/domain/board/change-risk';
import type { Risk } from '#shared/domain/board/risk';
import { freshId } from '../record-ids';
import { addRecord, type BoardResult, editRecord, removeRecord } from './board-record';

// Every one of these resolves once the change is saved, and is refused with a sentence where a field is not filled in as
// it must be, where the record was removed meanwhile, and for an auditor. Nothing is changed then.

/** Adds an action with its first step. */
export const addAction = (draft: ActionDraft): Promise<BoardResult<ImprovementAction>> =>
  addRecord('actions', 'add-action', (stamp) => newAction(draft, freshId('action'), stamp));

/** Changes an action; a new status or day, a note or a figure read again is one more step of its history. */
export const editAction = (id: string, change: ActionChange): Promise<BoardResult<ImprovementAction>> =>
  editRecord({ table: 'actions', id, action: 'edit-action' }, (action, stamp) => changeAction(action, change, stamp));

/** Takes an action off the list. Resolves with the way back. */
export const removeAction = (id: string): Promise<BoardResult<() => Promise<void>>> =>
  removeRecord('actions', id, 'remove-action');

/** Puts a risk on the register with its first step. */
export const addRisk = (draft: RiskDraft): Promise<BoardResult<Risk>> =>
  addRecord('risks', 'add-risk', (stamp) => newRisk(draft, freshId('risk'), stamp));

/** Changes a risk; a new score, target or day of review, or a note, is one more step of its history. */
export const editRisk = (id: string, change: RiskChange): Promise<BoardResult<Risk>> =>
  editRecord({ table: 'risks', id, action: 'edit-risk' }, (risk, stamp) => changeRisk(risk, change, stamp));

/** Closes a risk; it stays on the register, with the note that says why. */
export const closeRisk = (id: string, note?: string): Promise<BoardResult<Risk>> =>
  editRisk(id, { closed: true, ...(note === undefined ? {} : { note }) });

/** Opens a closed risk again. */
export const reopenRisk = (id: string, note?: string): Promise<BoardResult<Risk>> =>
  editRisk(id, { closed: false, ...(note === undefined ? {} : { note }) });

/** Takes a risk off the register, such as one that was a mistake. Resolves with the way back. */
export const removeRisk = (id: string): Promise<BoardResult<() => Promise<void>>> =>
  removeRecord('risks', id, 'remove-risk');
