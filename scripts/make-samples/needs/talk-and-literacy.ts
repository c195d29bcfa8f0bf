import type { Need } from '../plan-source';

/** Phonics and listening, ages 5 to 7. */
export const earlyLiteracy: Need = {
  area: 'cognition',
  title: 'Early reading, writing and listening',
  needs: [
    '{name} chooses picture books for {himself}, turns pages with care and “reads” them aloud from memory to {his} baby brother. {He} counts to thirty, shares objects fairly and enjoys number rhymes.',
    '{name} knows nineteen single letter sounds but cannot yet blend three of them into a word. In the phonics check practice of June 2026 {he} read four words out of forty. {He} listens for about three minutes on the carpet; after that {he} lies down or talks to a neighbour. {He} writes {his} name and strings of letters, and can hear the first sound in most words.',
    'Whole-class phonics has moved on without {him}. {name} now joins in with the actions but not the sounds, and calls reading time “the boring bit”.',
  ],
  outcomes: [
    {
      text: 'By {by}, {name} will read a decodable book of phase 4 words with 90% accuracy and write a simple sentence that another person can read, on four days out of five.',
      steps: [
        'By {soon}, {name} will blend three-letter words using all phase 2 sounds, reading 16 out of 20.',
        'By {soon}, {name} will listen in a small group for ten minutes and answer two questions about what was said.',
      ],
    },
  ],
  provision: [
    {
      what: 'A daily phonics programme with fewer sounds, more repetition and objects to handle, in place of the class session',
      who: 'a teaching assistant trained in the programme and observed by the reading lead every half term',
      often: '25 minutes a day, five days a week',
      group: 'a group of no more than two children',
      review:
        'Sounds and words are checked every third week and the next set chosen with the speech and language therapist',
      weak: 'Additional phonics interventions as part of quality first teaching.',
    },
    {
      what: 'A listening programme of short games that grow from three to ten minutes',
      who: 'a teaching assistant trained by the speech and language therapist',
      often: '10 minutes a day',
      group: 'a group of no more than four children',
      review: 'Listening time is recorded weekly',
      weak: 'Opportunities to develop listening skills through small group games.',
    },
  ],
};

/** Reluctance to speak, ages 5 to 8. */
export const confidenceToTalk: Need = {
  area: 'emotional',
  title: 'Confidence and frustration',
  needs: [
    '{name} is sunny, forgiving and quick to laugh. {He} has one good friend, looks after the class guinea pigs and is proud of being trusted with them.',
    '{name} knows that people do not understand {him}. {He} has stopped answering the register aloud and does not speak in assembly or to lunch staff. When {he} has tried twice and failed to make {himself} clear {he} kicks furniture or hides under a table; this happened on 13 of 20 days recorded in May.',
    'The other children are used to {him} not replying and have begun to leave {him} out of talk. {name} is losing practice in the very thing {he} most needs to practise.',
  ],
  outcomes: [
    {
      text: 'By {by}, {name} will speak to at least six adults and in a group of five children every day, and will ask for help in words, sign or picture in eight out of ten moments of frustration.',
      steps: [
        'By {soon}, {name} will answer the register aloud in a small group on four days out of five.',
        'By {soon}, {name} will use a “help me say it” card in six out of ten recorded moments.',
      ],
    },
  ],
  provision: [
    {
      what: 'A small-steps talking programme that moves from one trusted adult to a group, one person and one place at a time',
      who: 'a teaching assistant trained by the speech and language therapist in working with reluctant speakers',
      often: '10 minutes every day',
      group: 'one to one, adding one child or adult at each step',
      review: 'The ladder of steps is marked weekly and reviewed with parents each half term',
      weak: '{name} should be encouraged to talk by familiar adults.',
    },
    {
      what: 'Help to put feelings into pictures and words, using a feelings board and rehearsed phrases',
      who: 'an emotional literacy support assistant supervised by an educational psychologist',
      often: '30 minutes a week',
      group: 'one to one',
      review: 'Moments of frustration are counted for one week in each half term',
      weak: 'Emotional support will be available when needed.',
    },
  ],
};

/** Finding words, ages 7 to 11. */
export const wordFinding: Need = {
  area: 'communication',
  title: 'Finding words and following long explanations',
  needs: [
    '{name} understands most of what is said to {him}, makes apt comments about stories and is a natural mimic. {He} speaks clearly and with expression.',
    '{name} often cannot find the word {he} wants. {He} says “the thing for the thing”, describes around it or acts it out. On a naming test in March 2026 {he} named 41 of 70 pictures, although {he} pointed correctly to 66. Sequences such as the months and times tables, and names of people, are particularly hard. {He} needs about eight seconds to bring a word to mind.',
    'Quick-fire questions pass {him} by, and {he} is sometimes thought not to know things that {he} does know. {name} has begun to answer “I forgot” to everything.',
  ],
  outcomes: [
    {
      text: 'By {by}, {name} will use a word-finding strategy of {his} own choice and complete {his} answer in eight out of ten class contributions sampled.',
      steps: [
        'By {soon}, {name} will give the first sound, the category and one feature of a word {he} cannot find in six out of ten tries.',
        'By {soon}, {name} will name the months in order with a visual strip, then without.',
      ],
    },
  ],
  provision: [
    {
      what: 'A word-finding programme that strengthens meaning links and sound links and teaches self-cueing',
      who: 'a speech and language therapist for the first of each week’s sessions, and a teaching assistant trained by the therapist for the others',
      often:
        '30 minutes with the therapist and two sessions of 15 minutes with the teaching assistant, each week for two terms',
      group: 'one to one',
      review: 'The naming test is repeated at the end of each term',
      weak: 'Language input of 10-30 minutes, as advised by the therapist.',
    },
    {
      what: 'At least ten seconds of thinking time, a choice of two answers if it is needed, and questions given in advance',
      who: 'the class teacher and teaching assistant, coached by the therapist',
      often: 'in every lesson; coaching of 45 minutes each half term',
      group: 'in class',
      review: 'Contributions are tallied in one lesson each fortnight',
      weak: 'Staff to be flexible and allow time where appropriate.',
    },
  ],
};

/** Language when under pressure, ages 13 to 16. */
export const languageUnderPressure: Need = {
  area: 'communication',
  title: 'Understanding and using language under pressure',
  needs: [
    '{name} talks well about engines, dogs and people {he} likes. {He} is a persuasive speaker when {he} has something to say, and understands practical instructions at once when {he} is shown.',
    'A speech and language assessment in November 2025, {his} first, found understanding of complex sentences at the 3rd percentile and inference at the 5th. {name} did not know that {he} had missed anything. {He} has few words for thoughts and feelings, and when questioned by more than one adult {he} gives short, contradictory answers that have been recorded as lying.',
    'At the very moments when most depends on it, such as after an incident, at a meeting or with the police, {name} can use the least language. This need went unseen for ten years and accounts for part of {his} record of behaviour.',
  ],
  outcomes: [
    {
      text: 'By {by}, {name} will give a clear account of a disagreement, with what happened, what each person may have thought and what {he} wants next, in four out of five restorative meetings.',
      steps: [
        'By {soon}, {name} will say “put that another way” or show a card when {he} does not follow, in six out of ten sampled conversations.',
        'By {soon}, {name} will use fifteen new words for feelings and intentions correctly in discussion.',
      ],
    },
  ],
  provision: [
    {
      what: 'Speech and language therapy on inference, the vocabulary of feelings and telling events in order',
      who: 'a speech and language therapist with experience of young people at risk of offending',
      often: '45 minutes a week for 24 weeks, then 45 minutes a fortnight',
      group: 'one to one, with the key worker for the last ten minutes',
      review: 'Assessment is repeated after twelve months and targets are scored each term',
      weak: '{name} may benefit from access to speech and language therapy.',
    },
    {
      what: 'A one-page guide to talking with {name}, used before any meeting, sanction or interview',
      who: 'the key worker, who briefs each adult concerned; the therapist trains the staff team',
      often: 'training of 90 minutes each September; a briefing of 10 minutes before each meeting',
      group: 'all staff who teach or supervise {him}',
      review: 'The guide is re-written with {name} each term',
      weak: 'Staff should use strategies to support communication, for example short sentences.',
    },
  ],
};
