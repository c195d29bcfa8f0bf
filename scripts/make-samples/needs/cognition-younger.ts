import type { Need } from '../plan-source';

/** Learning through play, ages 3 to 6. */
export const earlyLearning: Need = {
  area: 'cognition',
  title: 'Early learning and attention',
  needs: [
    '{name} learns by doing. {He} completes inset puzzles of up to eight pieces, sorts by colour, and will return day after day to an activity that interests {him} until {he} has mastered it.',
    'Away from {his} chosen activities {name} attends for between one and two minutes, and moves on when an adult joins in. {He} counts to three by rote but does not yet give “two” on request. {His} learning on the developmental journal sits mainly between 22 and 36 months. {He} does not yet imitate a sequence of actions, which is how much early teaching is done.',
    'Without adult structure {name} spends most of a session moving between water and cars. {He} is therefore practising what {he} already knows and meeting very little that is new.',
  ],
  outcomes: [
    {
      text: 'By {by}, {name} will complete a sequence of three adult-chosen table tasks, lasting ten minutes in all, by following a left-to-right picture strip without physical prompts.',
      steps: [
        'By {soon}, {name} will stay with one adult-chosen task for five minutes on four days out of five.',
        'By {soon}, {name} will copy a sequence of two actions with objects in eight out of ten tries.',
      ],
    },
  ],
  provision: [
    {
      what: 'Structured teaching at an individual work table, with tasks set out from left to right and a clear finish',
      who: 'a teaching assistant trained in structured teaching by the early years specialist teacher',
      often: 'two sessions of 15 minutes every day',
      group: 'one to one',
      review: 'Tasks mastered are recorded daily and changed weekly',
      weak: 'A differentiated curriculum with opportunities for structured activities.',
    },
    {
      what: 'A play-based programme that teaches imitation, counting to five and matching in short, repeated steps',
      who: 'an early years practitioner using the plan of the specialist teacher',
      often: '20 minutes four times a week',
      group: 'one to one, then with one other child',
      review: 'The specialist teacher visits for one hour each half term to review and re-write the plan',
      weak: 'Adults will provide tailored play-based interventions on a regular basis.',
    },
  ],
};

/** Attention and working memory, ages 7 to 11. */
export const attentionAndMemory: Need = {
  area: 'cognition',
  title: 'Attention and working memory',
  needs: [
    '{name} reasons well when information is in front of {him}. {He} scored within the average range on a test of non-verbal reasoning, is good at construction and strategy games, and will spend a whole lunch time on a model that has caught {his} interest.',
    '{His} working memory was at the 6th percentile when assessed by the educational psychologist in April 2026. {name} holds two items in mind while using them, where most of the class holds four or five. In a thirty-minute lesson {he} was on task for eleven minutes, with the longest unbroken spell lasting three. {He} leaves {his} place, loses equipment and starts again rather than carry on.',
    'Multi-step calculation, extended writing and copying from the board are all affected. {name} rarely finishes, keeps few of {his} corrections in mind, and describes {himself} as “the one who never gets it done”.',
  ],
  outcomes: [
    {
      text: 'By {by}, {name} will complete a four-step task independently within the time set, using a written checklist, in four out of five lessons sampled.',
      steps: [
        'By {soon}, {name} will work without an adult beside {him} for eight minutes at a time in mathematics and English.',
        'By {soon}, {name} will collect and put away {his} equipment from a picture list on nine days out of ten.',
      ],
    },
  ],
  provision: [
    {
      what: 'Tasks broken into steps on a wipe-clean checklist, with a timer and a planned movement break after every second step',
      who: 'the class teacher and a teaching assistant trained by the educational psychologist in supporting working memory',
      often: 'in every lesson of English and mathematics, 10 hours a week',
      group: 'one to one set-up, followed by independent work',
      review: 'Time on task is sampled for 15 minutes once a fortnight',
      weak: '{name} should be provided with strategies to support {his} attention, including but not limited to checklists.',
    },
    {
      what: 'Teaching of memory strategies (grouping, picturing, saying it over and writing it down) and practice in using them in real lessons',
      who: 'a teaching assistant working to a programme written by the educational psychologist',
      often: '25 minutes three times a week for two terms',
      group: 'a group of no more than three pupils',
      review: 'Recall tasks are repeated at the end of each half term and graphed with {name}',
      weak: 'Regular intervention to develop memory skills in a small group.',
    },
    {
      what: 'Consultation for the class team, with observation and a written record of what to keep, change and stop',
      who: 'an educational psychologist',
      often: 'two hours each term',
      group: 'with the class teacher, teaching assistant and SENCO',
      review: 'Actions from the last visit open the next one',
      weak: 'Educational psychology guidance will be sought where necessary.',
    },
  ],
};

/** Reading and spelling, ages 7 to 11. */
export const literacyPrimary: Need = {
  area: 'cognition',
  title: 'Reading, spelling and writing',
  needs: [
    '{name} loves being read to and has listened to every book in a long adventure series. {He} contributes thoughtful ideas to class discussion, remembers plots in detail, and dictates stories with strong openings.',
    '{His} single-word reading was at a standard score of 72 and {his} spelling at 70 in March 2026. {name} knows most single letter sounds but only eleven of the forty-four phonemes taught in Key Stage 1 are secure in reading. {He} blends three sounds with effort and guesses longer words from the first letter. {He} writes two or three short sentences in thirty minutes.',
    'Reading takes so much effort that little is left for meaning. {name} has become expert at avoiding it: sharpening pencils, visiting the toilet, helping the youngest in the class. {He} told the educational psychologist, “my brain goes foggy when there’s words”.',
  ],
  outcomes: [
    {
      text: 'By {by}, {name} will read an unseen text at the level of a typical eight-year-old with 95% accuracy and answer five questions about it, and will spell 150 common words correctly in {his} own writing.',
      steps: [
        'By {soon}, {name} will read and spell words with all phonemes of phases 3 and 4 with 90% accuracy.',
        'By {soon}, {name} will plan and produce a page of writing using speech-to-text once a week.',
      ],
    },
  ],
  provision: [
    {
      what: 'A cumulative, multi-sensory literacy programme that re-teaches phonics for reading and spelling in small steps',
      who: 'a teacher holding a Level 5 qualification in specific learning difficulties for one session, and a teaching assistant trained in the programme for the others',
      often: '40 minutes four times a week, of which one is taught by the specialist teacher',
      group: 'one to one',
      review: 'A standardised reading and spelling test is given every two terms and a criterion check every half term',
      weak: '{name} would benefit from a phonics intervention delivered by school staff.',
    },
    {
      what: 'Precision teaching of high-frequency words, charted daily',
      who: 'a teaching assistant trained in precision teaching by the educational psychologist',
      often: '10 minutes every day',
      group: 'one to one',
      review:
        'The chart is read with {name} each Friday and the word list changed when three scores in a row are at fluency',
      weak: 'Frequent over-learning of key words with a member of staff.',
    },
    {
      what: 'Touch-typing lessons and the use of text-to-speech and speech-to-text software on {his} own laptop',
      who: 'a teaching assistant trained by the council’s assistive technology adviser',
      often: '20 minutes three times a week until {name} types 20 words a minute, then use in every written lesson',
      group: 'one to one',
      review: 'The adviser reviews equipment and speed for one hour each term',
      weak: 'Access to ICT such as a laptop, subject to availability.',
    },
  ],
};

/** Recording and pace for a pupil with a physical disability, ages 5 to 9. */
export const recordingAndPace: Need = {
  area: 'cognition',
  title: 'Recording work and pace of learning',
  needs: [
    '{name} is a quick thinker whose understanding in mathematics and science is at the level expected for {his} age. {He} answers orally with ease and enjoys explaining a method to others.',
    'Written work does not show what {name} knows. {He} completes about a third of the recording asked of the class, and {his} score in a written spelling test (9 out of 20) rose to 17 when the same words were spelt aloud. Practical tasks with small equipment take {him} two to three times as long.',
    'When time runs out {name} misses the part of the lesson that stretches {him}. Over a year this becomes a gap in learning that is caused by access and not by ability.',
  ],
  outcomes: [
    {
      text: 'By {by}, {name} will record {his} own answers in every subject at the pace of the class, by tablet, voice or scribe as {he} chooses, and reach the expected standard in reading and mathematics.',
      steps: [
        'By {soon}, {name} will use word prediction to write five sentences in twenty minutes.',
        'By {soon}, {name} will tell a new adult how {he} prefers to record and what help {he} needs.',
      ],
    },
  ],
  provision: [
    {
      what: 'A tablet with word prediction, keyguard and mounting arm, and teaching in how to use it',
      who: 'a teaching assistant trained by the assistive technology adviser',
      often: '20 minutes four times a week until secure, then use in every lesson that needs recording',
      group: 'one to one',
      review: 'The adviser checks speed and set-up each term and replaces equipment within five school days of failure',
      weak: 'Access to alternative methods of recording, e.g. a scribe, where possible.',
    },
    {
      what: 'In-class support to set out equipment, scribe when {name} asks, and keep the written load to what teaches something new',
      who: 'a teaching assistant trained in supporting pupils with physical disabilities',
      often: '15 hours a week in English, mathematics, science and practical lessons',
      group: 'one to one',
      review: 'The class teacher compares oral and written scores every half term',
      weak: 'Adult support in the classroom, as required.',
    },
  ],
};
