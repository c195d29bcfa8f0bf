import type { Person } from '../audit/person';

/** Who keeps the Board's actions, risks and indicators: a manager or a lead. An auditor reads them. */
export const mayEditBoard = ({ role }: Pick<Person, 'role'>): boolean => role !== 'auditor';
