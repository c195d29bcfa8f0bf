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
  'at the level expected',
  'expected for his/her/their',
  'expected standard',
  'age expected',
  'level of a typical',
]);
/** Aims that two people would judge differently; any other verb is taken for something that can be seen. */
export const VAGUE_AIMS = new PhraseSet([
  'improve/improved/improving/improvement',
  'develop/developed/developing/development',
  'increase/increased/enhance/strengthen/build/boost/broaden/extend/raise/reduce',
  'progress',
  'better/more/greater/less/fewer',
  'confident/confidence/confidently',
  'manage/cope/engage/participate/interact/regulate',
  'understand/understanding',
  'aware/awareness',
  'self esteem',
  'positive/positively/appropriate/appropriately/effectively/successfully',
  'resilience/resilient',
  'feel/become',
  'good/age appropriate',
]);

/** Given to the child whatever it is. */
export const GIVEN = new PhraseSet([
  'will/to be provided with',
  'will/to be given',
  'will/to be supported',
  'will/to be offered',
  'staff will/to/should',
  'the school/setting/college/nursery/teacher/therapist/senco/council will/to/should',
  'adults/teachers/parents/school will/should',
  'will/to be taught by',
  'will receive',
  'to receive',
  'continue to receive',
  'continue to have access',
  'will have access',
  'to have access',
  'will access',
  'to access',
  'will benefit from',
]);
/** Given only if what follows is provision. */
export const HAS = new PhraseSet([
  'will have',
  'to have',
  'will continue to have',
  'will get',
  'will continue with',
  'will work with',
]);
/** Going to something is provision only where it is taught or treated, and nothing is counted but the visits. */
export const ATTENDS = new PhraseSet(['will attend', 'to attend', 'will continue to attend']);
export const ATTENDED = wordSet('therapy group session intervention physiotherapy counselling mentoring tuition');
export const PROVISION_NOUNS = wordSet(
  'therapy diet support intervention programme group assistant ta lsa session training physiotherapy counselling mentoring mentor tuition timetable circuit club provision assessment curriculum specialist therapist equipment laptop ehcp plan placement worker input passport breaks break strategies workstation review hydrotherapy',
);
export const NOT_GIVEN = wordSet('fewer less percent least');

export const HOPES = new PhraseSet([
  'want/wants to',
  'would like to',
  'hope/hopes to',
  'dream/dreams of',
  'aspire/aspires to',
  'wish/wishes to',
  'ambition is',
]);
/** Aims of a whole life, wherever they stand. */
export const LIFE_AIMS = new PhraseSet([
  'when he/she/they grows/grow up',
  'full potential',
  'his/her/their potential',
  'best he/she/they can be',
  'happy … life',
  'fulfilling … life',
  'fulfilled … life',
  'as independently as possible',
  'live a happy',
]);
export const FEELINGS = new PhraseSet([
  'to be/feel happy/happier/safe/included/valued',
  'will be/feel happy/happier/safe/included/valued',
  'to enjoy',
  'will enjoy',
]);
