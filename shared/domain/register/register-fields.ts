import { z } from 'zod';

/**
 * What a column of a register can be taken as. The four of advice take yes or no, a date, or one column of each: a date
 * says that it was received.
 */
export const REGISTER_FIELDS = [
  'ref',
  'type',
  'need',
  'secondaryNeed',
  'team',
  'status',
  'requestedOn',
  'draftedOn',
  'issuedOn',
  'exception',
  'writer',
  'draftedBy',
  'setting',
  'phase',
  'year',
  'lookedAfter',
  'childInNeed',
  'adviceEducation',
  'adviceEp',
  'adviceHealth',
  'adviceCare',
] as const;
export const registerFieldSchema = z.enum(REGISTER_FIELDS);
export type RegisterField = (typeof REGISTER_FIELDS)[number];

export const REGISTER_FIELD_WORDS: Readonly<Record<RegisterField, string>> = {
  ref: 'Reference',
  type: 'Plan type',
  need: 'Primary need',
  secondaryNeed: 'Secondary need',
  team: 'Team or area',
  status: 'Status',
  requestedOn: 'Requested on',
  draftedOn: 'Draft on',
  issuedOn: 'Issued on',
  exception: '20-week exception',
  writer: 'Writer code',
  draftedBy: 'Drafted by',
  setting: 'Setting type',
  phase: 'Phase',
  year: 'National Curriculum year',
  lookedAfter: 'Looked-after',
  childInNeed: 'Child in need',
  adviceEducation: 'Education advice',
  adviceEp: 'EP advice',
  adviceHealth: 'Health advice',
  adviceCare: 'Social care advice',
};

/** Whose values come from a list, and may need to be told which value of the list a word of the file means. */
export const LISTED_FIELDS = [
  'type',
  'need',
  'secondaryNeed',
  'status',
  'draftedBy',
  'setting',
  'phase',
  'year',
] as const;
export type ListedField = (typeof LISTED_FIELDS)[number];
export const YES_NO_FIELDS = ['exception', 'lookedAfter', 'childInNeed'] as const;
export type YesNoField = (typeof YES_NO_FIELDS)[number];
export const DATE_FIELDS = ['requestedOn', 'draftedOn', 'issuedOn'] as const;
export type DateField = (typeof DATE_FIELDS)[number];
export const ADVICE_FIELDS = ['adviceEducation', 'adviceEp', 'adviceHealth', 'adviceCare'] as const;
export type AdviceField = (typeof ADVICE_FIELDS)[number];

/** What tells who a child is. A column of any of these is dropped on the way in. */
export const IDENTIFIERS = [
  'name',
  'birth-date',
  'upn',
  'nhs-number',
  'uln',
  'address',
  'postcode',
  'email',
  'phone',
] as const;
export const identifierSchema = z.enum(IDENTIFIERS);
export type Identifier = (typeof IDENTIFIERS)[number];

export const IDENTIFIER_WORDS: Readonly<Record<Identifier, string>> = {
  name: 'names',
  'birth-date': 'dates of birth',
  upn: 'UPNs',
  'nhs-number': 'NHS numbers',
  uln: 'unique learner numbers',
  address: 'addresses',
  postcode: 'postcodes',
  email: 'email addresses',
  phone: 'phone numbers',
};
