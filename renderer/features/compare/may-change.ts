import type { Person } from '#shared/domain/audit/person';

/**
 * Who says what happened when and by which rules series are judged: a manager or a lead. A change of either changes what
 * everybody is told; an auditor sees both.
 */
export const mayChangeCompare = ({ role }: Pick<Person, 'role'>): boolean => role !== 'auditor';
