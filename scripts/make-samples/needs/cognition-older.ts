import type { Need } from '../plan-source';

/** Planning and organisation, ages 11 to 16. */
export const organisationSecondary: Need = {
  area: 'cognition',
  title: 'Planning, organisation and getting started',
  needs: [
    '{name} has average or better reasoning in most areas. {He} asks searching questions, sees patterns that others miss, and produces work of real quality when a task is clear and there is time to think.',
    'Starting, shifting and finishing are the difficulty. {name} cannot judge how long work will take, does not know which part to do first, and becomes stuck on getting the opening sentence exactly right. In the last half term {he} handed in five of nineteen pieces of homework; seven more were found complete in {his} bag. Changes of room and a two-week timetable lead to lateness and missing equipment.',
    'Teachers describe unexplained gaps between what {name} says and what {he} submits. {name} describes a feeling of “standing at the bottom of a wall”. Sanctions for missing work have not changed anything apart from {his} wish to attend.',
  ],
  outcomes: [
    {
      text: 'By {by}, {name} will plan and hand in eight out of ten set pieces of work on time, using a planner or app of {his} own choosing, checked by {him} and seen by an adult no more than once a week.',
      steps: [
        'By {soon}, {name} will break a set task into steps with an estimate of time for each, with an adult asking no more than two questions.',
        'By {soon}, {name} will begin written work within five minutes of it being set in six out of ten lessons sampled.',
      ],
    },
  ],
  provision: [
    {
      what: 'Coaching in planning: looking at the week ahead, dividing tasks, estimating time and checking what was done',
      who: 'a learning mentor trained in coaching for executive skills by the educational psychologist',
      often: '30 minutes every Monday and 15 minutes every Thursday',
      group: 'one to one',
      review: 'Work handed in on time is counted every half term and shown to {name} as a chart',
      weak: 'Support with organisation from staff, as and when needed.',
    },
    {
      what: 'Written instructions for every extended task, with the first sentence or first step given',
      who: 'each subject teacher, with a bank of templates kept by the SENCO',
      often: 'in all lessons with written work, and for every homework',
      group: 'individual copy',
      review: 'The SENCO samples three subjects each half term',
      weak: 'Teachers should consider breaking tasks down, in line with the graduated response.',
    },
    {
      what: 'A supervised study session with quiet space, in place of homework clubs that {name} finds too noisy',
      who: 'a teaching assistant who knows the Key Stage 3 or Key Stage 4 courses',
      often: '45 minutes twice a week',
      group: 'no more than four students',
      review: 'Attendance and completed work are reported to parents every half term',
      weak: 'Opportunities to attend homework club will be available.',
    },
  ],
};

/** Moderate learning difficulties, ages 11 to 16. */
export const numberAndIndependence: Need = {
  area: 'cognition',
  title: 'Learning across the curriculum, number and money',
  needs: [
    '{name} works hard, is proud of finished work and learns best through practical tasks repeated in different places. {He} cooks three simple recipes safely and remembers the steps because {he} has done them many times.',
    '{name} has moderate learning difficulties. At the end of Key Stage 2 {he} was working at the standard expected of a child in Year 2. {He} adds and subtracts within 20 with objects, tells the time to the half hour, and recognises coins but cannot yet work out whether {he} has enough. {He} reads at a level of about 6 years 9 months. New learning needs between ten and fifteen repetitions before it is kept, and is lost over holidays unless it is revisited.',
    'The pace and abstraction of a secondary timetable leave {name} behind within minutes. {He} copies neatly and says that {he} understands, so gaps are found late. Everyday independence, such as money, time and travel, depends on skills that are not yet in place.',
  ],
  outcomes: [
    {
      text: 'By {by}, {name} will shop for three items with a ten-pound note, choosing items {he} can afford and checking {his} change, on four out of five visits to a real shop.',
      steps: [
        'By {soon}, {name} will count mixed coins to one pound correctly in nine out of ten tries.',
        'By {soon}, {name} will tell the time to five minutes and say how long it is until break in eight out of ten tries.',
      ],
    },
    {
      text: 'By {by}, {name} will read and follow a set of six written instructions at the level of a typical eight-year-old, without help.',
      steps: [
        'By {soon}, {name} will read 200 high-frequency words on sight and keep 90% of them after a school holiday.',
      ],
    },
  ],
  provision: [
    {
      what: 'Daily teaching of number and money in small steps, with real coins, real tasks and planned revisiting',
      who: 'a teacher with experience of teaching pupils with learning difficulties, supported by a teaching assistant trained in the number programme',
      often: '45 minutes a day, five days a week, in place of the class mathematics lesson',
      group: 'a group of no more than six students',
      review: 'Each step is checked after one week, four weeks and a holiday, and the record is shared each term',
      weak: '{name} will have access to a differentiated curriculum in maths.',
    },
    {
      what: 'A reading programme matched to {his} reading level, with sight words, phonics and reading for a purpose',
      who: 'a teaching assistant trained in the programme, planned by the specialist teacher for learning',
      often: '30 minutes four times a week',
      group: 'one to one for two sessions and in a pair for two',
      review: 'Reading age is tested each January and July',
      weak: 'Interventions for literacy will be provided, as appropriate.',
    },
    {
      what: 'In-class support to simplify written material, show an example first and check by asking {name} to do one alone',
      who: 'a teaching assistant with training in moderate learning difficulties',
      often: '15 hours a week across science, humanities, technology and computing',
      group: 'shared with no more than two other students',
      review: 'Subject teachers record independent work seen, once each half term',
      weak: 'A level of support within the class, up to 15 hours, which may be shared.',
    },
    {
      what: 'Practical life skills taught in the community: shopping, crossing roads and a known bus route',
      who: 'a teaching assistant trained in travel training',
      often: 'one half day a fortnight, 19 in the year',
      group: 'a group of no more than three students with two adults',
      review: 'A checklist of twelve skills is filled in each visit and reviewed at the annual review',
      weak: 'Opportunities for community visits to develop independence, as resources allow.',
    },
  ],
};

/** Reading and writing for courses, ages 13 to 16. */
export const literacySecondary: Need = {
  area: 'cognition',
  title: 'Literacy for examination courses',
  needs: [
    '{name} talks about what {he} has learnt with confidence, follows documentaries and podcasts easily, and has practical strengths in design and in music technology.',
    '{His} reading accuracy was at a standard score of 76 and {his} reading speed at the 5th percentile in January 2026. {name} can decode most words but so slowly that the start of a paragraph is lost before the end. {His} spelling is largely by sound. In timed writing {he} produced nine words a minute, about half the usual rate for {his} year.',
    'Textbooks, examination papers and written instructions place {him} at a disadvantage in every subject. {name} reports headaches and “switching off” in lessons with a lot of reading, and {his} mock grades were two below {his} teachers’ oral assessments.',
  ],
  outcomes: [
    {
      text: 'By {by}, {name} will complete the reading and written tasks of {his} examination courses independently with assistive software, achieving grades within one of those predicted from oral assessment.',
      steps: [
        'By {soon}, {name} will choose and use text-to-speech for any text over one page, in four subjects, without a reminder.',
        'By {soon}, {name} will write for twenty minutes by keyboard at 22 words a minute or more.',
      ],
    },
  ],
  provision: [
    {
      what: 'Specialist literacy teaching directed at reading fluency, morphology and the spelling of subject words',
      who: 'a teacher holding a Level 7 qualification in specific learning difficulties',
      often: 'one hour a week for 36 weeks a year',
      group: 'one to one',
      review: 'Reading speed and spelling are re-tested in January and June',
      weak: '{name} may benefit from literacy intervention, where necessary.',
    },
    {
      what: 'A laptop with text-to-speech, speech-to-text and scanning pen, loaded with {his} course texts, and teaching in how to use them',
      who: 'a teaching assistant trained by the assistive technology adviser',
      often: '30 minutes a week for one term, then 15 minutes a fortnight; the equipment is used in every lesson',
      group: 'one to one',
      review: 'The adviser checks use by subject each term',
      weak: 'Use of technology, such as a reading pen or equivalent, should be encouraged.',
    },
    {
      what: 'Practice with the reader, extra time and keyboard that will be used in examinations, in every internal test',
      who: 'the examinations officer and an adult trained as a reader',
      often: 'in every test of 30 minutes or longer',
      group: 'individual or a room of no more than five',
      review: 'Arrangements are reviewed after each set of mocks',
      weak: 'Examination support will be arranged if and when required.',
    },
  ],
};

/** Functional skills after 16. */
export const functionalSkills: Need = {
  area: 'cognition',
  title: 'Functional skills and preparation for work',
  needs: [
    '{name} likes jobs with a clear beginning and end. {He} sets tables, sorts laundry by colour and waters the college polytunnel from a symbol list, and takes evident pride in being thanked.',
    '{name} has severe learning difficulties. {He} matches numbers to ten, recognises {his} own name and about twenty social-sight words, and lives by routine rather than by the clock. {He} learns a new routine of five steps in about six weeks of daily practice, and needs prompts to use it somewhere new.',
    '{name} depends on an adult to start and to stop most activities. {He} is not yet safe with hot water, traffic or money. Without a programme that is practised where it will be used, {he} is likely to leave education needing more support than {he} has to.',
  ],
  outcomes: [
    {
      text: 'By {by}, {name} will carry out three work routines of eight steps each, in a real workplace, from a symbol list, with an adult within sight but not prompting, on four visits out of five.',
      steps: [
        'By {soon}, {name} will complete two five-step routines at college with no more than one gesture prompt.',
        'By {soon}, {name} will use the same routine in a second place within four weeks of learning it.',
      ],
    },
  ],
  provision: [
    {
      what: 'A step-by-step programme of daily living and work routines, taught by backward chaining and practised where they will be used',
      who: 'a tutor with a teaching qualification and experience of severe learning difficulties, with a learning support assistant trained in the method',
      often: '90 minutes every day, five days a week',
      group: 'a ratio of one adult to two learners on site and one to one off site',
      review: 'Prompt levels are recorded each session and reviewed every half term',
      weak: 'A broad and balanced curriculum with a focus on life skills.',
    },
    {
      what: 'Supported work experience in a garden centre or kitchen, matched to {his} interests',
      who: 'a job coach trained in systematic instruction',
      often: 'one day a week for 30 weeks',
      group: 'one to one',
      review: 'The job coach, family and tutor meet each term to agree the next steps',
      weak: 'Opportunities for work experience will be explored as appropriate.',
    },
  ],
};
