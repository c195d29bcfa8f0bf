import type { Need } from '../plan-source';

/** Flexible thinking and written expression, ages 9 to 12. */
export const flexibleThinking: Need = {
  area: 'cognition',
  title: 'Flexible thinking and written expression',
  needs: [
    '{name} is well ahead of {his} age in mathematics and in knowledge of science. {He} reads non-fiction above {his} age and remembers it almost word for word.',
    '{name} understands facts better than reasons. {He} scored at the 92nd percentile for reading accuracy but at the 13th for inference. Open questions (“imagine”, “how might she feel?”) bring {him} to a stop; in writing lessons between January and April {he} produced no more than two sentences on eleven of eighteen occasions. Once {he} has learnt one method {he} finds it distressing to be shown another.',
    '{name} is likely to underachieve in subjects that ask for opinion or empathy. {He} tears up work that is not perfect and has asked not to be given “guessing questions”.',
  ],
  outcomes: [
    {
      text: 'By {by}, {name} will write at least two paragraphs in response to an open question, giving one reason or feeling for each of two people, in four out of five pieces of work.',
      steps: [
        'By {soon}, {name} will answer “why” and “how do you know?” questions about a short text with seven out of ten correct.',
        'By {soon}, {name} will try a second method, with the first still visible, in six out of ten lessons.',
      ],
    },
  ],
  provision: [
    {
      what: 'Teaching of inference from pictures, film and short texts, with a fixed pattern of clue, think and because',
      who: 'a specialist teaching assistant working to a plan by the autism advisory teacher',
      often: '30 minutes three times a week',
      group: 'one to one or with one other pupil',
      review: 'An inference test is given each January and July',
      weak: 'Comprehension work in a small group, 1:1 or whole class, as appropriate.',
    },
    {
      what: 'Writing frames with a worked model, a choice of two openings and a stated length',
      who: 'the class or subject teacher',
      often: 'for each piece of writing longer than five lines',
      group: 'individual copy',
      review: 'A writing sample is moderated by the English lead each half term',
      weak: 'Writing should be scaffolded, e.g. with frames, where necessary.',
    },
  ],
};

/** Reading, inference and knowledge of the world for a deaf pupil, ages 8 to 12. */
export const deafLearning: Need = {
  area: 'cognition',
  title: 'Reading for meaning and knowledge of the world',
  needs: [
    '{name} has average ability on tests that do not use language, and a particular strength in mental arithmetic and map work. {He} is determined to read the same books as {his} friends.',
    '{name} decodes accurately, at a reading age of 9 years 8 months, but understands what {he} reads at 7 years 10 months. Words with more than one meaning, passive sentences and unstated links between ideas are the main stumbling blocks. Because {he} overhears little, {he} lacks some of the everyday knowledge that books assume.',
    'Word problems in mathematics and questions in science are answered wrongly because of their wording. In group reading {name} follows the page but not the talk about it.',
  ],
  outcomes: [
    {
      text: 'By {by}, {name} will understand texts at the level expected for {his} age, with a reading comprehension score within one year of {his} age.',
      steps: [
        'By {soon}, {name} will answer seven out of ten inference questions about a text read with the Teacher of the Deaf.',
        'By {soon}, {name} will underline and solve eight out of ten mathematical word problems without having them re-worded.',
      ],
    },
  ],
  provision: [
    {
      what: 'Pre- and post-teaching of the language and background knowledge of each topic in English, science and humanities',
      who: 'the communication support worker, planned weekly by the Teacher of the Deaf with the class teacher',
      often: '20 minutes a day, five days a week',
      group: 'one to one',
      review: 'Ten words and two ideas from each topic are re-checked after three weeks',
      weak: 'Key vocabulary will be pre-taught where possible.',
    },
    {
      what: 'Subtitles on all video and a written summary of class discussion',
      who: 'the class teacher and the communication support worker',
      often: 'in all lessons in which video or discussion is used',
      group: 'individual',
      review: 'The Teacher of the Deaf samples two lessons each half term',
      weak: 'Subtitles should be used where available.',
    },
  ],
};

/** Worry about learning, ages 7 to 11. */
export const learningConfidence: Need = {
  area: 'emotional',
  title: 'Confidence as a learner',
  needs: [
    '{name} is popular, inventive and kind to animals. {He} captains the playground football game and settles its arguments fairly.',
    '{name} compares {himself} with {his} twin, who reads easily, and calls {himself} “thick”. On a self-concept scale {he} scored in the lowest tenth for school work and in the highest fifth for friendship. {He} has stomach aches on spelling-test days and was sent home on seven of them last year. {He} rips pages out of {his} book so that nobody can see the crossings out.',
    'If this continues {name} may come to value anything except learning. {His} teacher already sees {him} playing the fool at the start of each written task.',
  ],
  outcomes: [
    {
      text: 'By {by}, {name} will begin written tasks within two minutes, describe three things that help {him} to learn, and score within the average range for school work on the self-concept scale.',
      steps: [
        'By {soon}, {name} will attend every Friday of a half term without being sent home.',
        'By {soon}, {name} will show one piece of work each week to an adult of {his} choice and say what is good about it.',
      ],
    },
  ],
  provision: [
    {
      what: 'Sessions on how learning works, on dyslexia and on famous and ordinary people who have it, leading to a talk that {name} gives to the class',
      who: 'an emotional literacy support assistant supervised by an educational psychologist',
      often: '40 minutes a week for two terms',
      group: 'with one or two other pupils with dyslexia',
      review: 'The self-concept scale is repeated at the end of each term',
      weak: '{name} would benefit from work on self-esteem, such as circle time.',
    },
    {
      what: 'Private marking, no reading aloud without warning, and spelling tests of five taught words given one to one',
      who: 'the class teacher',
      often: 'at all times; spelling checks of 5 minutes each Friday',
      group: 'individual',
      review: 'Illness on Fridays is looked at every half term',
      weak: 'Staff will be responsive and boost confidence as appropriate.',
    },
  ],
};

/** Low mood and worry about the future, ages 14 to 18. */
export const moodAndFuture: Need = {
  area: 'emotional',
  title: 'Mood, worry and the future',
  needs: [
    '{name} is close to {his} aunts and cousins, has danced with the same company since {he} was six, and is trusted by the younger dancers.',
    'Since the start of Year 10 {name} has been low in spirits on about half of days, by {his} own chart. {He} worries about having a seizure in front of others, has stopped going to two friends’ houses and sleeps in the daytime. {He} told the educational psychologist that {he} “can’t see past the exams”. {He} does not speak about this unless an adult asks in private.',
    '{name} gives up on work that {he} could do, and low mood makes {his} language harder for {him} to use. {He} is beginning to turn down chances that {he} would once have taken.',
  ],
  outcomes: [
    {
      text: 'By {by}, {name} will take part in one activity with friends each week, rate {his} mood at 6 or higher out of 10 on five days out of seven, and be able to describe two routes after Year 11.',
      steps: [
        'By {soon}, {name} will tell one of two chosen adults on the same day when mood falls below 4, in eight out of ten cases.',
        'By {soon}, {name} will visit two colleges and one training provider and keep notes on each.',
      ],
    },
  ],
  provision: [
    {
      what: 'Mentoring to plan the week, watch mood and sleep and keep up activities that matter to {name}',
      who: 'a learning mentor with mental health first aid training for young people',
      often: '30 minutes twice a week',
      group: 'one to one',
      review: 'The mood chart is reviewed with {name} and {his} mother each half term',
      weak: 'Regular pastoral check-ins and ongoing monitoring of wellbeing.',
    },
    {
      what: 'Independent careers guidance with visits and help to understand course information',
      who: 'a careers adviser qualified at Level 6, with a teaching assistant to support language',
      often: 'four meetings of 45 minutes a year and at least three visits',
      group: 'one to one, with a parent if {name} wishes',
      review: 'The action plan is brought to the annual review',
      weak: 'Careers guidance will be available as part of the universal offer.',
    },
  ],
};
