import { PhraseSet, wordSet } from './phrase';

/** The field's own words that amounts, posts and groups are told by. Data, kept apart from the code that reads it. */

export const NUMBER_WORDS = wordSet(
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred half quarter',
);
export const WEEKDAYS = wordSet('monday tuesday wednesday thursday friday saturday sunday');
export const MONTHS = wordSet('january february march april may june july august september october november december');
export const TIME_UNITS = wordSet('minute min hour hr');
export const COUNT_UNITS = wordSet('session visit time lesson appointment meeting block');
export const PERIODS = new Set([
  ...WEEKDAYS,
  ...MONTHS,
  ...wordSet(
    'day week fortnight month term year morning afternoon evening night lesson lunch lunchtime playtime break session test assessment assembly meal weekend quarter class holiday',
  ),
]);
export const FREQUENCY_ADVERBS = wordSet('daily weekly fortnightly monthly termly yearly annually nightly hourly');
export const PEOPLE = wordSet('pupil child children student peer learner classmate other people boy girl participant');

/**
 * A whole amount of time that needs no number: how often and how long at once. "In all lessons" is not one: it says when, and
 * not for how much of the lesson.
 */
export const ALL_THE_TIME = new PhraseSet([
  'full time',
  'at all times',
  'all day',
  'all the time',
  'throughout the day',
  'throughout the/each/every school day',
  'throughout each/every day',
  'throughout the/each/every/all … lesson',
  'whole school day',
  'whole/all of the/each/every … day/morning/afternoon/lesson/session/break/lunch/lunchtime/playtime',
  'all of break/lunch/lunchtime/playtime',
  'whole lesson',
  'full length of the/each/every/all … lesson/session',
  'every minute of the/each/every … day/lesson/session',
]);
export const MINIMUM = new PhraseSet(['at least', 'no/not fewer than', 'no/not less than', 'a minimum of', 'minimum']);
export const TRAINING = new PhraseSet([
  'trained',
  'qualified',
  'qualification',
  'certificate',
  'diploma',
  'degree',
  'nvq',
  'accredited',
  'training in/of',
  'with training',
  'holding',
  'completed … course/training',
  'attended … course/training',
  'shown … by',
  'elsa',
  'experience of/in/with',
  'experienced in/with',
  'supervised/coached/overseen/shown by',
  'level 2/3/4/5/6/7',
]);
export const ONE_TO_ONE = new PhraseSet([
  'one to one',
  '1 to 1',
  '1 1',
  'individual',
  'individually',
  'in a pair',
  'in pairs',
  'pair',
  'paired',
  'whole class',
  'with one other',
  'alone with',
]);
export const GROUP_OF = wordSet('group class pair ratio');

/** Nouns that are a post by themselves. */
export const ROLE_NOUNS = wordSet(
  'teacher assistant senco sendco therapist psychologist psychiatrist psychotherapist nurse doctor paediatrician physiotherapist audiologist orthoptist dietitian dietician mentor tutor coach counsellor practitioner officer adviser advisor instructor interpreter signer intervenor headteacher coordinator ordinator manager lecturer librarian supervisor elsa hlta lsa ta salt slt ot ep technician clinician consultant optometrist podiatrist educator leader trainer advocate',
);
/** Nouns that are a post only after a word that says what kind. */
export const ROLES_WITH_KIND = new PhraseSet([
  'social/support/youth/family/outreach/care/play/early/portage worker',
  'reading/pastoral/phase/autism/inclusion/send/sen/literacy/maths/phonics/year/behaviour/safeguarding/music lead',
  'habilitation/autism/behaviour/play/mobility/rehabilitation/feeding/communication specialist',
  'head teacher',
  'head of year',
]);
/** Words before a post that belong to its name. */
export const ROLE_MODIFIERS = wordSet(
  'speech language and occupational educational clinical specialist class subject teaching learning support advisory qualified higher level paediatric community school social personal job site form key stage hearing senior assistant trained registered physical family youth pastoral reading the a an music play art cognitive behavioural mobility autism visual impairment year',
);
/** Posts after these and "by" advise, train or check; they do not deliver. */
export const ADVISING = wordSet(
  'trained coached supervised advised directed planned written shown designed agreed set overseen recommended checked reviewed approved commissioned requested monitored decided prescribed',
);
/** Right before a post, these make it the one who receives or is told. */
export const RECEIVING = wordSet('to for between than');
export const TITLES = wordSet('mr mrs ms miss mx dr prof professor sir');
export const DECIDING = wordSet('decide decided agree agreed judge judged determine determined approve approved');

/** Somebody looks whether provision works, whatever else the sentence says. */
export const REVIEWING = wordSet(
  'review reviewed evaluate evaluated audit audited retested re-measured reassessed compare compared',
);
/** These tell of a review where they are about the effect; otherwise they are care or teaching ("checks the tube"). */
export const LOOKING = wordSet(
  'monitor monitored check checked measure measured test tested scored sampled assessed counted discussed considered',
);
/** What is looked at as seldom as this is looked at for its effect; care is daily or weekly. */
export const REVIEW_PERIODS = wordSet('month monthly term termly year yearly annually');
/** Writing something down is a review only where it is the effect that is written down. */
export const RECORDING = wordSet('record recorded report reported');
/** The effect of provision. */
export const EFFECT = wordSet('progress impact effect effectiveness outcome target baseline improvement attainment');
/** Words that tell of the effect unless it is the child's body, equipment or understanding that is looked at. */
export const MAY_TELL_EFFECT = wordSet(
  'whether scale score questionnaire result improved fallen risen increased gain working again',
);
export const CARED_FOR = wordSet(
  'hearing aid battery radio implant processor equipment device tube pump glucose sugar blood insulin temperature medication medicine skin oxygen airway breathing saturation splint frame wheelchair brake hoist weight pain meal understanding understood understand instruction homework planner bag',
);
/** With one of these before it, "review" is an occasion and no look at this provision ("for each annual review"). */
export const OCCASION_OPENERS: ReadonlySet<string> = new Set(
  'for before at to until towards of after attend attends attended attending'.split(' '),
);
