import { type Person, ROLES } from '#shared/domain/audit/person';

export const ROLE_WORDS: Readonly<Record<Person['role'], string>> = {
  auditor: 'Auditor',
  manager: 'Manager',
  lead: 'Lead',
};

export const ROLE_CHOICES = ROLES.map((id) => ({ id, label: ROLE_WORDS[id] }));
