import type { Person } from '../../audit/person';
import { NEED_WORDS, PLAN_TYPE_WORDS } from '../../plan/plan-choices';
import { DRAFTED_BY_WORDS, PHASE_WORDS, SETTING_TYPE_WORDS } from '../../plan/plan-fields';
import type { SplitField } from '../compare-view';

export const FIELD_TITLES: Readonly<Record<SplitField, string>> = {
  team: 'Team',
  need: 'Primary need',
  type: 'Plan type',
  phase: 'Phase',
  setting: 'Setting',
  draftedBy: 'Drafted by',
  lookedAfter: 'Looked after',
  auditor: 'Auditor',
};

const WORDS: Readonly<Partial<Record<SplitField, Readonly<Record<string, string>>>>> = {
  need: NEED_WORDS,
  type: PLAN_TYPE_WORDS,
  phase: PHASE_WORDS,
  setting: SETTING_TYPE_WORDS,
  draftedBy: DRAFTED_BY_WORDS,
  lookedAfter: { yes: 'Looked after', no: 'Not looked after' },
};

/** A value of a field in words; null: not known. */
export function labelOf(field: SplitField, value: string | null, people: readonly Person[]): string {
  if (value === null) return 'Not known';
  if (field === 'auditor') return people.find(({ id }) => id === value)?.name ?? 'An auditor who is not listed';
  return WORDS[field]?.[value] ?? value;
}
