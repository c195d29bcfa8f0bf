import type { Need } from '../plan-source';

/** First words and shared attention, ages 3 to 5. */
export const firstCommunication: Need = {
  area: 'communication',
  title: 'Early communication and shared attention',
  needs: [
    '{name} is beginning to let the people {he} knows best understand what {he} wants. {He} takes an adult by the hand, places the hand on the cupboard door and waits. {He} uses about fifteen spoken words, most of them the names of foods and vehicles, and {he} hums a tune to ask for a favourite song.',
    '{name} looks at an object or at a person, but rarely shifts {his} gaze between the two, so {he} misses much of what adults point out. In a ten-minute play observation {he} responded to {his} name on two of eight occasions. {He} understands single key words in routine (“coat”, “snack”) when they are paired with the object.',
    'Because {he} cannot yet say that something hurts or is too much, {name} cries or drops to the floor several times in a morning. Without a dependable way of asking, refusing and commenting, {he} will remain outside the talk through which other children of {his} age learn.',
  ],
  outcomes: [
    {
      text: 'By {by}, {name} will ask for, refuse and comment on things by exchanging a picture or using a word, at least twenty times across a session, with any of three adults who work with {him}.',
      steps: [
        'By {soon}, {name} will hand a single picture to an adult to ask for five preferred items, without a prompt, on four out of five occasions.',
        'By {soon}, {name} will look from an adult’s face to the object that adult is pointing at in six out of ten tries during play.',
      ],
    },
  ],
  provision: [
    {
      what: 'A picture-exchange programme, taught phase by phase, so that {name} can start a message rather than wait to be asked',
      who: 'a teaching assistant who has completed the two-day picture-exchange course, coached by the speech and language therapist',
      often: '20 minutes twice a day, five days a week',
      group: 'one to one at first, then with one other child',
      review: 'The therapist reviews the recorded exchanges every six weeks and writes the next phase',
      weak: '{name} would benefit from access to visual supports as appropriate.',
    },
    {
      what: 'Direct speech and language therapy to model attention sharing and to coach the adults in following {his} lead',
      who: 'a specialist speech and language therapist (early years)',
      often: '45 minutes a week in term time, plus 15 minutes of handover to the named teaching assistant',
      group: 'one to one, in the play room',
      review: 'Written targets are set each term and scored at the end of it',
      weak: 'Regular speech and language input will be provided, subject to review.',
    },
    {
      what: 'An attention-building session in four stages, beginning with a bucket of highly motivating objects',
      who: 'an early years practitioner trained in the four-stage approach',
      often: '10 minutes daily',
      group: 'a group of no more than three children',
      review: 'Time on task is recorded weekly and looked at with parents every half term',
      weak: 'Opportunities for small group work to support attention, where possible.',
    },
  ],
};

/** Speech sounds and short sentences, ages 5 to 8. */
export const speechAndSentences: Need = {
  area: 'communication',
  title: 'Speech sounds and spoken sentences',
  needs: [
    '{name} has a great deal to say and enjoys saying it. {He} starts conversations with familiar adults, uses gesture and facial expression well, and will try a second time when {he} has not been understood.',
    'On assessment in May 2026 {his} speech was intelligible to an unfamiliar listener in about four words out of ten when the topic was not known. {He} replaces back sounds with front ones (“tup” for “cup”), leaves out the ends of words and reduces clusters. {He} usually speaks in phrases of three or four words, without small grammatical words, and {he} cannot yet join ideas with “because” or “so”.',
    'Other children drift away before {name} has finished, and {he} has begun to say “doesn’t matter”. {His} difficulty in hearing and holding the sounds in a word also holds back phonics, where {he} is working about eighteen months behind {his} class.',
  ],
  outcomes: [
    {
      text: 'By {by}, {name} will tell a listener who was not there what happened in a three-part event, in linked sentences, and be understood the first time in eight out of ten sentences.',
      steps: [
        'By {soon}, {name} will use the sounds k and g correctly at the beginning and end of words in eight out of ten words named in pictures.',
        'By {soon}, {name} will use “and”, “because” and “so” to join two ideas at least five times in a ten-minute retelling.',
      ],
    },
  ],
  provision: [
    {
      what: 'Direct speech and language therapy that works on contrasting sounds in pairs of words and on sentence building, because this trains {name} to speak and so is educational provision',
      who: 'a speech and language therapist registered with the Health and Care Professions Council',
      often: '45 minutes every week for 30 weeks of the school year',
      group: 'one to one, in a quiet room within {setting}',
      review: 'Sound targets are re-tested at the end of each term and the results sent to parents',
      weak: 'Speech and language therapy input as directed by the therapist, up to half-termly.',
    },
    {
      what: 'Carry-over practice of the week’s speech targets, with a practice book shared between {setting} and home',
      who: 'a teaching assistant shown the targets by the therapist and holding an elementary certificate in speech and language support',
      often: '15 minutes on each of the four other days of the week',
      group: 'one to one',
      review: 'The book is checked by the therapist at every visit',
      weak: 'School staff should carry over speech targets when needed throughout the day.',
    },
    {
      what: 'A narrative group that teaches who, where, when and what happened with picture cards and actions',
      who: 'a teaching assistant trained in the narrative programme',
      often: '30 minutes three times a week for two terms, then reviewed',
      group: 'a group of no more than four children with similar language',
      review: 'A recorded retelling is compared at the start and the end of each term',
      weak: '{name} would benefit from small group support with {his} language, for example narrative work.',
    },
  ],
};

/** Understanding spoken language, ages 7 to 11. */
export const understandingLanguage: Need = {
  area: 'communication',
  title: 'Understanding spoken language',
  needs: [
    '{name} chats readily about things {he} has done, and adults who meet {him} briefly tend to think that {he} has followed everything. {He} learns well from pictures, models and demonstrations, and remembers what {he} has seen far better than what {he} has been told.',
    'Standardised assessment in June 2026 placed {his} understanding of spoken paragraphs at the 4th percentile and {his} vocabulary at the 7th. {name} reliably follows an instruction with two pieces of information; with three or more {he} acts on the last part and watches other children for the rest. Words about time and order (“before”, “unless”, “until”) are not secure, and figures of speech are taken at face value.',
    'In a whole-class explanation {name} loses the thread within about four minutes. {He} then either copies or gives up, and staff have sometimes read this as not trying. Misunderstood instructions come before roughly half of the incidents recorded for {him} in the autumn term.',
  ],
  outcomes: [
    {
      text: 'By {by}, {name} will follow three-part spoken instructions in class, and say which part {he} has not understood, in eight out of ten observed lessons.',
      steps: [
        'By {soon}, {name} will use an agreed card or phrase to say “I’m stuck on the middle bit” at least once in each observed lesson in which {he} needs to.',
        'By {soon}, {name} will explain in {his} own words the meaning of forty topic words taught that year, tested one to one.',
      ],
    },
  ],
  provision: [
    {
      what: 'A structured programme to teach active listening and the vocabulary of time, order and condition',
      who: 'a teaching assistant trained and supervised by the speech and language therapist',
      often: '30 minutes three times a week throughout the school year',
      group: 'one to one, or with one other pupil working on the same words',
      review: 'Words are re-tested at the end of each half term',
      weak: '{name} will have access to a language programme to support {his} understanding.',
    },
    {
      what: 'Pre-teaching of the key words and the main idea of the next day’s lessons in English, science and humanities',
      who: 'a teaching assistant using the plan written by the class teacher',
      often: '20 minutes each day, five days a week',
      group: 'one to one',
      review: 'The class teacher and the SENCO sample the word lists every six weeks',
      weak: 'Pre-teaching of key vocabulary will be available where appropriate.',
    },
    {
      what: 'Assessment, target setting and staff coaching so that every adult teaching {name} breaks instructions into numbered steps with a picture or written cue',
      who: 'a speech and language therapist',
      often: 'six visits a year of 90 minutes, of which 30 minutes is spent coaching the class team',
      group: 'with {name}, then with the adults who teach {him}',
      review: 'The therapist reports in writing for each annual review',
      weak: 'Ongoing liaison with the speech and language therapist, who may advise staff on strategies.',
    },
  ],
};

/** Social communication, ages 7 to 11. */
export const socialCommunicationPrimary: Need = {
  area: 'communication',
  title: 'Conversation and social understanding',
  needs: [
    '{name} has a wide vocabulary and a remarkable memory for facts. {He} speaks in full and rather formal sentences, is truthful to a fault, and will talk at length with anyone who shares {his} interests.',
    'Conversation is mostly one way. In three playground observations {name} made eleven opening remarks, nine of them about {his} own topic, and did not notice when the listener looked away or moved off. {He} takes jokes, sarcasm and white lies literally. {He} does not yet recognise that another person may know less, or something different, from {himself}.',
    'As a result {name} has acquaintances rather than friends, is left out of games whose rules shift, and has twice in the past year been talked into breaking rules by older children. In lessons {he} answers as though {he} were alone with the teacher, and finds it hard to take part in paired work.',
  ],
  outcomes: [
    {
      text: 'By {by}, {name} will take at least six turns in a conversation on a topic chosen by someone else, and change or drop a topic when the listener shows that they have had enough, in four out of five planned observations.',
      steps: [
        'By {soon}, {name} will ask one relevant question of a partner in eight out of ten structured conversations.',
        'By {soon}, {name} will name two signs that a listener is interested and two that they are not, from film clips and then in real play.',
      ],
    },
  ],
  provision: [
    {
      what: 'A social communication group that teaches conversation turn by turn, with role play and recorded examples',
      who: 'a specialist teaching assistant trained in autism (at least 20 hours), with planning by the autism advisory teacher',
      often: '30 minutes three times a week',
      group: 'a group of at most four pupils, two of them confident talkers',
      review: 'A conversation sample is scored at the start and the end of every term',
      weak: 'Opportunities to develop social skills in a small group, as appropriate.',
    },
    {
      what: 'Supported play at break and lunch, in which an adult sets up a game with fixed rules and then steps back',
      who: 'a teaching assistant trained by the autism advisory teacher',
      often: '20 minutes at every lunch time, five days a week',
      group: 'with two or three invited classmates',
      review: 'The SENCO observes once each half term and notes the number of unprompted turns',
      weak: 'A familiar adult will encourage {name} to join in with peers at unstructured times.',
    },
    {
      what: 'Individual written stories and comic-strip conversations about misunderstandings that have happened that week',
      who: 'the same specialist teaching assistant',
      often: 'two sessions of 15 minutes a week',
      group: 'one to one',
      review: 'Stories are filed with dates and looked at in the termly meeting with parents',
      weak: 'Strategies such as social stories may be used when needed.',
    },
  ],
};
