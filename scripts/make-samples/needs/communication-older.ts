import type { Need } from '../plan-source';

/** Social communication, ages 11 to 16. */
export const socialCommunicationSecondary: Need = {
  area: 'communication',
  title: 'Social communication in a secondary setting',
  needs: [
    '{name} writes fluently about what {he} thinks and feels, often far better than {he} can say it. {He} is loyal, has a dry sense of humour once {he} trusts someone, and speaks with real authority on the subjects {he} has studied for {himself}.',
    'Group conversation moves too fast for {him}. {name} needs between five and ten seconds to form a reply, by which time the talk has moved on, so {he} stays silent or breaks in on an earlier point. {He} reads tone of voice poorly, assumes criticism where none was meant, and copies other students’ phrases and manner so closely that teachers have not seen how hard {he} is working.',
    'The effort of “keeping up the act”, as {he} calls it, leaves {name} exhausted by early afternoon. {He} does not ask for help in front of others. Two friendships ended last year over messages that were misread, and {he} now eats alone in the library.',
  ],
  outcomes: [
    {
      text: 'By {by}, {name} will ask for help or for more time in {his} own preferred way (spoken, written or by message) in every subject, without being prompted, at least once a week as recorded in {his} planner.',
      steps: [
        'By {soon}, {name} will agree with four subject teachers a private signal for “I need more time” and use it with each of them.',
        'By {soon}, {name} will repair a misunderstanding with a fellow student, with an adult present only to listen, on three occasions.',
      ],
    },
  ],
  provision: [
    {
      what: 'A planned course in social understanding, covering tone, inference, online messages and how to repair a misunderstanding, built around real situations',
      who: 'a specialist teacher for autism employed by the council’s advisory service',
      often: '50 minutes every week in term time',
      group: 'one to one for the first term, then with one or two students of {his} choice',
      review: '{name} and the specialist teacher score agreed situations from 0 to 10 at the end of each half term',
      weak: '{name} may benefit from ongoing social skills input at the setting’s discretion.',
    },
    {
      what: 'A communication passport written with {name}, and a training session for everyone who teaches {him}',
      who: 'the specialist teacher together with the SENCO',
      often: 'two hours of training each September, with a 45 minute refresher in January',
      group: 'all subject teachers and the pastoral team',
      review: 'The passport is re-written with {name} each July',
      weak: 'Staff should be made aware of strategies to support {name}.',
    },
    {
      what: 'Mentoring to look back over the week and to rehearse the conversations that are coming',
      who: 'a learning mentor who has completed autism training of at least two days',
      often: '20 minutes at the start of Monday and the end of Friday',
      group: 'one to one, in the same room each week',
      review: 'The mentor’s log is read by the SENCO every four weeks',
      weak: 'Regular check-ins with a key adult, as needed.',
    },
  ],
};

/** Developmental language disorder, ages 11 to 16. */
export const languageSecondary: Need = {
  area: 'communication',
  title: 'Vocabulary, narrative and classroom language',
  needs: [
    '{name} is friendly and willing, listens politely and is quick to help others. {He} speaks clearly in everyday talk, and when a topic is familiar {he} can hold {his} own in a discussion with two or three people.',
    '{name} has developmental language disorder. On assessment in March 2026 {his} ability to recall sentences was at the 2nd percentile and {his} understanding of word relationships at the 5th. {He} knows many words vaguely rather than well, loses {his} place in long sentences and tells events out of order, leaving out who did what. The written language of secondary textbooks is two to three years beyond what {he} can take in unaided.',
    '{name} relies on saying little and on agreeing. {He} misses the point of exam questions even where {he} knows the content, and {he} finds group projects confusing because instructions are given once and by word of mouth.',
  ],
  outcomes: [
    {
      text: 'By {by}, {name} will explain a process or retell an event in six or more linked and correctly ordered sentences, in speech and then in writing, in four out of five subjects tested.',
      steps: [
        'By {soon}, {name} will use a word web to learn and keep ten new subject words each half term, scoring at least 80% when tested four weeks later.',
        'By {soon}, {name} will pick out the command word in an exam question and say what it asks {him} to do in nine questions out of ten.',
      ],
    },
  ],
  provision: [
    {
      what: 'Direct speech and language therapy on narrative, sentence structure and the language of examinations',
      who: 'a speech and language therapist with experience of secondary-age students',
      often: '45 minutes a week for 30 weeks a year',
      group: 'one to one, or with one other student working at the same level',
      review: 'Targets are measured at the end of each term and shared with subject teachers',
      weak: 'Access to speech and language therapy, which would be helpful for {name}.',
    },
    {
      what: 'Vocabulary teaching before each new topic, using word webs, pictures and spaced re-testing',
      who: 'a higher level teaching assistant trained by the therapist in vocabulary teaching',
      often: '30 minutes twice a week',
      group: 'a group of no more than three students',
      review: 'Retention is tested four weeks after each topic',
      weak: 'Quality first teaching with key vocabulary highlighted, for example word mats, etc.',
    },
    {
      what: 'In-class support to re-state instructions in short numbered steps and to check understanding by asking {name} to say them back',
      who: 'a teaching assistant who has attended the council’s one-day language training',
      often: '12 hours a week, spread over English, science, humanities and technology',
      group: 'shared with no more than one other student',
      review: 'The SENCO observes one lesson each half term against an agreed checklist',
      weak: 'A high level of adult support in lessons, which may be shared.',
    },
  ],
};

/** Communication for a deaf pupil who uses speech and listening, ages 8 to 11. */
export const deafCommunication: Need = {
  area: 'communication',
  title: 'Spoken language and deafness',
  needs: [
    '{name} is sociable, uses spoken English at home and at school, and is learning British Sign Language with enthusiasm. {He} lip-reads well, watches faces closely and has learnt to ask people to repeat themselves.',
    'Assessment by the Teacher of the Deaf in February 2026 put {his} expressive vocabulary at an age equivalent of 7 years 4 months, about two years behind {his} age. Unstressed words and word endings, which are hard to hear, are often missing from {his} speech and writing. Incidental language, the talk that hearing children pick up without being taught, largely passes {him} by.',
    'In groups of more than three {name} cannot tell quickly enough who is speaking. {He} then nods and smiles. Idioms, jokes and playground slang are a particular gap, and {he} has said that this is when {he} feels “most deaf”.',
  ],
  outcomes: [
    {
      text: 'By {by}, {name} will have a spoken vocabulary within one year of {his} age on a standardised test and will use past tense and plural endings correctly in nine out of ten sentences.',
      steps: [
        'By {soon}, {name} will use and explain eight new subject words each week, in speech and in sign.',
        'By {soon}, {name} will manage a conversation with four people by asking for one speaker at a time, in four out of five observed sessions.',
      ],
    },
  ],
  provision: [
    {
      what: 'Direct teaching of vocabulary, word endings and the language of the curriculum',
      who: 'a qualified Teacher of the Deaf',
      often: 'one hour three times a week in term time',
      group: 'one to one, in an acoustically treated room',
      review: 'A standardised language assessment is repeated each February and reported to the annual review',
      weak: 'Regular input from the sensory support service, as required.',
    },
    {
      what: 'Speech and language therapy for speech clarity and listening skills, joined up with the Teacher of the Deaf’s programme',
      who: 'a specialist speech and language therapist for deaf children',
      often: '45 minutes once a fortnight, 19 sessions a year',
      group: 'one to one, with the communication support worker present',
      review: 'Joint targets are reviewed each half term by the therapist and the Teacher of the Deaf',
      weak: 'Speech and language therapy guidance will be available to the setting.',
    },
    {
      what: 'Communication support in class: repeating other pupils’ contributions, supporting with sign and noting new words for later teaching',
      who: 'a communication support worker holding BSL Level 3',
      often: '20 hours a week, in all core subjects and in assembly',
      group: 'one to one within the class',
      review: 'The support log is reviewed fortnightly by the Teacher of the Deaf',
      weak: 'Support from a member of staff with some signing, where possible.',
    },
    {
      what: 'British Sign Language lessons so that {name} and {his} classmates share a second way of talking',
      who: 'a deaf BSL tutor holding a teaching qualification',
      often: '45 minutes once a week for the whole school year',
      group: 'a group of six: {name} and five hearing classmates',
      review: 'Progress is recorded against the BSL Level 1 units each term',
      weak: 'Exposure to British Sign Language within the setting’s ordinary offer.',
    },
  ],
};

/** Functional communication with a device, ages 16 to 25. */
export const functionalCommunication: Need = {
  area: 'communication',
  title: 'Functional communication',
  needs: [
    '{name} is warm, observant and very good at making {his} mood known. {He} uses around sixty Makaton signs, some spoken single words, and a tablet with a grid of symbols that {he} can find {his} way through to the second page.',
    '{name} understands short sentences about the here and now and needs symbols or objects to understand what is coming next. {He} answers questions with the last word {he} heard, so that choices offered only in speech do not show what {he} really wants. {He} rarely starts a message to anyone outside {his} family and college team.',
    'In shops, on the bus and at the surgery people talk to the person beside {him}. If {name} is to have a say in where {he} lives and how {he} spends {his} day, {he} needs to be able to start, refuse and choose with people who do not know {him}.',
  ],
  outcomes: [
    {
      text: 'By {by}, {name} will use {his} tablet to start a message, make a choice between three options and say “no” to someone {he} has not met before, in four out of five community visits.',
      steps: [
        'By {soon}, {name} will find and use vocabulary on four linked pages of {his} grid without help.',
        'By {soon}, {name} will order and pay for {his} own drink in three different places.',
      ],
    },
  ],
  provision: [
    {
      what: 'Direct work on the communication aid: vocabulary, navigation and practice with unfamiliar partners',
      who: 'a speech and language therapist with specialist knowledge of communication aids',
      often: 'one hour a fortnight in term time, one in three of them in the community',
      group: 'one to one, with the learning support assistant present',
      review: 'Messages started by {name} are counted over a full day each term',
      weak: 'Support to use a communication aid, or equivalent, as advised by the therapist.',
    },
    {
      what: 'Modelling of symbols and signs throughout the day, so that every spoken instruction also appears on the grid',
      who: 'a learning support assistant with Makaton Level 2 and training on {his} device',
      often: '25 hours a week, throughout the timetable',
      group: 'one to one in the community and in a ratio of one to three on site',
      review: 'The therapist observes and gives written feedback every half term',
      weak: 'Staff will use a total communication approach embedded across the day.',
    },
  ],
};

/** Unclear speech with a physical cause, ages 5 to 9. */
export const speechClarity: Need = {
  area: 'communication',
  title: 'Speech clarity and saliva control',
  needs: [
    '{name} has language skills in line with {his} age and a lively way of telling a story. {He} understands complex sentences, loves puns and corrects adults who get a character’s name wrong.',
    '{His} speech is slow and effortful because the muscles of {his} lips and tongue tire. People who know {name} well follow about eight words in ten in the morning and six in ten by the afternoon; strangers follow about half. {He} speaks in short bursts on one breath and finds it hard to make {himself} heard in a classroom or hall.',
    'Peers sometimes finish {his} sentences or answer for {him}. {name} has started to let them, and {his} teacher notes that {he} volunteers fewer answers after lunch.',
  ],
  outcomes: [
    {
      text: 'By {by}, {name} will be understood the first time by a person who does not know {him} in eight out of ten sentences, using {his} voice and, when tired, {his} tablet.',
      steps: [
        'By {soon}, {name} will use a breath before each phrase and pace {his} speech in a two-minute class talk.',
        'By {soon}, {name} will choose for {himself} when to change from voice to tablet in six out of ten observed moments of tiredness.',
      ],
    },
  ],
  provision: [
    {
      what: 'Speech and language therapy on breath, pace and loudness, and on joining voice with a communication aid',
      who: 'a speech and language therapist with experience of motor speech disorders',
      often: '45 minutes once a fortnight, 19 sessions a year',
      group: 'one to one',
      review: 'An unfamiliar listener scores a recorded sample at the end of each term',
      weak: 'Speech therapy input will be considered if and when concerns arise.',
    },
    {
      what: 'Daily practice of the therapist’s breath and pacing exercises',
      who: 'a teaching assistant shown the exercises by the therapist each half term',
      often: '10 minutes every morning before registration',
      group: 'one to one',
      review: 'The practice chart is sent to the therapist every four weeks',
      weak: 'Practise speech exercises frequently with a familiar adult.',
    },
  ],
};
