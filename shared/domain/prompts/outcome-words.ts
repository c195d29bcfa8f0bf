import { PhraseSet, wordSet } from './phrase';

/** What outcomes are told by: data for `check-outcomes.ts`. */

export const BY_WHEN = new PhraseSet([
  'by/before/at/until the end of',
  'end of key/year/term/reception/foundation/school/summer/spring/autumn/this/the',
  'by/before/until january/february/march/april/may/june/july/august/september/october/november/december',
  'by/before the annual review',
  'by … annual review',
  'by the time',
  'by the age of',
  'by age',
  'by year',
  'by his/her/their … birthday',
  'by easter/christmas/summer',
  'by the summer/spring/autumn',
  'by the start/beginning of',
  'within … months/weeks/terms/years',
  'within a/one/two/three term/year',
  'in … months time',
  'key stage',
  'foundation stage',
  'leaves/leaving school/college',
  'at transition to',
]);
export const YEAR = { from: 2000, to: 2099 } as const;

export const MEASURED = new PhraseSet([
  'out of',
  'percent',
  'per cent',
  'every/each day/time/week/lesson/session/morning/night/occasion/month/evening',
  'all lessons/sessions/occasions/subjects',
  'daily',
  'weekly',
  'independently',
  'unaided',
  'unprompted',
  'without help/support/prompt/prompting/reminder/adult/assistance/being',
  'without a/an/any help/support/prompt/prompting/reminder/adult/assistance/being',
  'without … help/prompt/reminder/prompting/support/assistance',
  'on his/her/their own',
  'once',
  'twice',
  'always',
  'never',
]);

/** Given to the child whatever it is. */
export const GIVEN = new PhraseSet([
  'will/to be provided with',
  'will/to be given',
  'will/to be supported',
  'will/to be offered',
  'will/to be taught by',
  'will receive',
  'to receive',
  'continue to receive',
  'continue to have access',
  'will have access',
  'to have access',
  'will access',
  'to access',
  'staff will/to/should',
  'school/setting/college/nursery/teacher/teachers/adults/therapist/senco/parents will/to/should',
  'will benefit from',
]);
/** Given only if what follows is provision. */
export const HAS = new PhraseSet([
  'will have',
  'to have',
  'will continue to have',
  'will attend',
  'to attend',
  'will get',
  'will continue with',
  'will continue to attend',
  'will work with',
  'will use a',
]);
export const PROVISION_NOUNS = wordSet(
  'therapy diet support intervention programme group assistant ta lsa session training physiotherapy counselling mentoring mentor tuition timetable circuit club provision assessment curriculum specialist therapist equipment laptop ehcp plan placement worker input passport breaks break strategies workstation review hydrotherapy',
);
export const NOT_GIVEN = wordSet('fewer less percent lessons reduced');

export const HOPES = new PhraseSet([
  'want/wants to',
  'would like to',
  'hope/hopes to',
  'dream/dreams of',
  'aspire/aspires to',
  'wish/wishes to',
  'ambition is',
  'when he/she/they grows/grow up',
  'full potential',
  'his/her/their potential',
  'best he/she/they can be',
  'happy life',
  'fulfilling life',
  'fulfilled life',
  'live a happy',
]);
export const FEELINGS = new PhraseSet([
  'to be/feel happy/happier/safe/included/valued',
  'will be/feel happy/happier/safe/included/valued',
  'to enjoy',
  'will enjoy',
]);
