import { foldHeading } from './fold-value';
import type { Identifier } from './register-fields';

/** Whose name is not a child's or a parent's. */
const OTHER_NAMES =
  /\b(school|setting|team|provider|placement|establishment|institution|officer|worker|caseworker|coordinator|co ordinator|writer|author|locality|area|district|file|document|system|module|borough|council|manager|psychologist|allocated|status|plan)\b/;

const BY_HEADING: readonly (readonly [Identifier, RegExp])[] = [
  ['email', /\be ?mails?\b/],
  ['postcode', /\b(post ?code|postal code|zip)\b/],
  ['nhs-number', /\bnhs\b/],
  ['upn', /\bupns?\b|\bunique pupil (number|no|id|ref\w*)\b|\bpupil unique\b/],
  ['uln', /\bulns?\b|\bunique learner (number|no|id|ref\w*)\b/],
  ['birth-date', /\b(dob|d o b|birth|birthdate|birthday|born)\b/],
  ['phone', /\b(phones?|telephone|tel|mobile|contact (no|number))\b/],
  ['address', /\b(address(es)?|addr|street|house (no|number|name))\b/],
  [
    'name',
    /\b(fore ?names?|sur ?names?|first ?names?|last ?names?|middle names?|given names?|family name|preferred name|known as|full name|legal (sur|fore|first|last)? ?names?)\b/,
  ],
  [
    'name',
    /\b(parents?|carers?|mothers?|fathers?|guardians?|next of kin|siblings?)\b(?!.*\b(views?|advice|request|date|arrangements?)\b)/,
  ],
];
const NAME = /\bnames?\b/;
/** `Child`, `Pupil`, `Young person` alone head a column of names. */
const CHILD_ALONE =
  /^(the )?(childs?|childrens?|pupils?|students?|young persons?|cyp|clients?|learners?|initials|(child|pupil) initials)( names?)?$/;

/** What a column of this heading tells of who a child is; null where its heading says nothing of the kind. */
export function identifierByHeading(heading: string): Identifier | null {
  const words = foldHeading(heading);
  if (words === '') return null;
  for (const [what, pattern] of BY_HEADING) if (pattern.test(words)) return what;
  if (CHILD_ALONE.test(words)) return 'name';
  return NAME.test(words) && !OTHER_NAMES.test(words) ? 'name' : null;
}
