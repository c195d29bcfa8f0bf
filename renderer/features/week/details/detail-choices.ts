import { NOT_KNOWN, yearWords } from '#shared/domain/plan/field-words';
import { NEED_CODES, NEED_WORDS, PLAN_TYPE_WORDS, PLAN_TYPES } from '#shared/domain/plan/plan-choices';
import {
  DRAFTED_BY,
  DRAFTED_BY_WORDS,
  NC_YEARS,
  PHASE_WORDS,
  PHASES,
  PLAN_STATUS_WORDS,
  PLAN_STATUSES,
  SETTING_TYPE_WORDS,
  SETTING_TYPES,
} from '#shared/domain/plan/plan-fields';
import type { Choice } from '../../../components/choice-field';
import type { FieldChoice } from './detail-words';

function choices<T extends string>(ids: readonly T[], wordOf: (id: T) => string): readonly Choice[] {
  return [{ id: '', label: NOT_KNOWN }, ...ids.map((id) => ({ id, label: wordOf(id) }))];
}

const needs = choices(NEED_CODES, (code) => `${code} · ${NEED_WORDS[code]}`);

/** What can be chosen for a field; not known always comes first. */
export const FIELD_CHOICES: Readonly<Record<FieldChoice, readonly Choice[]>> = {
  type: choices(PLAN_TYPES, (id) => PLAN_TYPE_WORDS[id]),
  need: needs,
  secondaryNeed: needs,
  status: choices(PLAN_STATUSES, (id) => PLAN_STATUS_WORDS[id]),
  draftedBy: choices(DRAFTED_BY, (id) => DRAFTED_BY_WORDS[id]),
  setting: choices(SETTING_TYPES, (id) => SETTING_TYPE_WORDS[id]),
  phase: choices(PHASES, (id) => PHASE_WORDS[id]),
  year: choices(NC_YEARS, yearWords),
};

export const YES_NO_CHOICES = [
  { id: 'not-known', label: NOT_KNOWN },
  { id: 'yes', label: 'Yes' },
  { id: 'no', label: 'No' },
] as const;
