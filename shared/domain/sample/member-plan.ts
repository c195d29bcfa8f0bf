import type { Plan } from '../plan/plan';
import type { PlanFields } from '../plan/plan-fields';
import type { Sample, SampleMember } from './sample';

/** The plan's fields as the register had them, without what belongs to the sample. */
export function memberFields(member: SampleMember): PlanFields {
  const { ref: _ref, stratum: _stratum, auditorIds: _auditorIds, substituteFor: _substituteFor, ...fields } = member;
  return fields;
}

/** What a plan that is loaded for a member starts with: the register's fields, the sample and its week. */
export const planOfMember = (sample: Sample, member: SampleMember): Omit<Plan, 'id' | 'drafts'> => ({
  ...memberFields(member),
  ref: member.ref,
  week: sample.week,
  sampleId: sample.id,
});
