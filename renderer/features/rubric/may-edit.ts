import type { Person } from '#shared/domain/audit/person';

/**
 * Who writes rubrics: a manager or a lead. The role is a stamp and not a lock, so anybody who is meant to can take it
 * under Data; asking for it keeps a form that everybody marks with from being changed in passing.
 */
export const mayEditRubrics = ({ role }: Pick<Person, 'role'>): boolean => role !== 'auditor';
