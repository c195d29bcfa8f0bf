import type { Need } from '../plan-source';

/** Play alongside and with others, ages 3 to 7. */
export const playAndSharing: Need = {
  area: 'emotional',
  title: 'Play, sharing and coping with waiting',
  needs: [
    '{name} is affectionate with {his} family, greets the staff {he} knows with a broad smile, and is fascinated by younger children. {He} will tolerate one child playing near {him} when there are enough toys for both.',
    '{name} plays alone for most of a session. {He} does not yet understand turns or waiting; when another child takes something {he} is using, {he} screams, pushes or bites. There were fourteen incidents of biting or pushing in the four weeks to 22 May 2026, twelve of them during free play. {He} calms within five to fifteen minutes if an adult sits close by and says very little.',
    'Other families have begun to comment, and some children now keep their distance. {name} is missing the early friendships from which later social learning grows.',
  ],
  outcomes: [
    {
      text: 'By {by}, {name} will play a simple turn-taking game with two other children for ten minutes, with an adult nearby but not directing, on four days out of five.',
      steps: [
        'By {soon}, {name} will wait for {his} turn for up to thirty seconds, holding a “wait” card, in eight out of ten tries.',
        'By {soon}, incidents of pushing or biting will have fallen to two or fewer a week, as shown by the incident record.',
      ],
    },
  ],
  provision: [
    {
      what: 'Adult-led turn-taking games that begin with an adult and one object and build up to two other children',
      who: 'a teaching assistant trained in intensive interaction and in the social play programme',
      often: '15 minutes twice a day',
      group: 'a pair at first, then a group of three',
      review: 'Turns taken are counted each Friday and shared with parents',
      weak: 'A nurturing environment with opportunities to play alongside peers.',
    },
    {
      what: 'Close support in free play to see trouble coming, model words and signs for “my turn” and “finished”, and guide {name} to {his} calm corner',
      who: 'a teaching assistant with training in early years positive behaviour support',
      often: 'for the whole of free play, 8 hours a week',
      group: 'one to one',
      review: 'The incident record is analysed every four weeks by the SENCO with the specialist teacher',
      weak: 'Staff will monitor {name} during play and offer support when needed.',
    },
  ],
};

/** Emotional regulation, ages 7 to 11. */
export const regulationPrimary: Need = {
  area: 'emotional',
  title: 'Managing strong feelings',
  needs: [
    '{name} is generous and has a strong sense of fairness. {He} is protective of {his} younger sister, apologises sincerely once {he} is calm, and has built a real bond with the site manager, whom {he} helps on Friday afternoons.',
    '{name} moves from calm to very distressed in under a minute, most often after a correction in front of others, losing a game or an unexpected change. {He} shouts, throws what is in {his} hand and leaves the room. In the spring term there were 31 such incidents, nine of which needed two adults; {he} was suspended for a total of six days. {He} names “angry” and “fine” but few feelings between. {He} recovers best with space, water and someone who does not talk.',
    'Afterwards {name} is ashamed and says {he} is “bad”. {He} misses around four hours of learning a week. Some classmates are wary of {him} and {he} has not been invited to a party this year.',
  ],
  outcomes: [
    {
      text: 'By {by}, {name} will notice that {he} is becoming upset and use one of three agreed strategies before leaving {his} place, in eight out of ten recorded events, with no more than one incident a month needing two adults.',
      steps: [
        'By {soon}, {name} will place {himself} on a five-point scale and say what the number means for {him} in six out of ten check-ins.',
        'By {soon}, {name} will return to learning within ten minutes of using {his} calm space in seven out of ten events.',
      ],
    },
  ],
  provision: [
    {
      what: 'A planned programme of emotional literacy: naming feelings, body signs, the five-point scale and rehearsed strategies',
      who: 'an emotional literacy support assistant (ELSA) supervised every half term by an educational psychologist',
      often: '45 minutes a week for the school year, with two 10 minute check-ins on the other days',
      group: 'one to one, with one chosen classmate in the second half of each term',
      review: 'The ELSA scores six agreed targets at the start and the end of each term',
      weak: '{name} would benefit from regular ELSA input and a key adult.',
    },
    {
      what: 'A written response plan that gives each stage, what adults say and do, and what they do not',
      who: 'the SENCO and class teacher with {name} and {his} mother; all staff who meet {him} are trained in it by the SENCO',
      often:
        'one hour of training each September and January, and 15 minutes for any new adult before they work with {him}',
      group: 'whole staff team',
      review: 'The plan is revisited after any incident needing two adults and at least once each half term',
      weak: 'Staff to use a consistent, holistic approach to behaviour, as appropriate.',
    },
    {
      what: 'Support to enter the day calmly, to join games at lunch time and to leave and return to lessons without losing face',
      who: 'a teaching assistant trained in de-escalation (refreshed yearly) and in supporting attachment needs',
      often:
        '15 hours a week: 15 minutes at the start of each day, all lunch times, and the lessons named in the timetable',
      group: 'one to one',
      review: 'Time out of learning is totalled each fortnight and discussed with parents monthly',
      weak: 'A high adult to child ratio will be available at unstructured times, where possible.',
    },
  ],
};

/** Change and transition, ages 7 to 12. */
export const changeAndTransition: Need = {
  area: 'emotional',
  title: 'Coping with change and with moving school',
  needs: [
    '{name} thrives on order. When {he} knows the plan {he} is relaxed, reliable and a help to others; {he} has kept the class timetable board for two years without a mistake.',
    'Unexpected change causes intense anxiety. {name} asks the same question many times, paces and pulls at the skin of {his} fingers. A supply teacher, a room change or an early lunch each led to a day on which little learning took place; the class teacher recorded 22 such days between September and March. {He} needs about a week’s notice of a trip and has not yet stayed for a whole sports day.',
    'The move to secondary school is the largest change of {his} life so far. {name} lies awake over it and has asked to stay in Year 6. {He} does not yet have ways of managing uncertainty that work without an adult at {his} side.',
  ],
  outcomes: [
    {
      text: 'By {by}, {name} will attend every day of a full timetable at secondary school and will use {his} own change plan to manage an unexpected event in four out of five recorded occasions.',
      steps: [
        'By {soon}, {name} will cope with one small planned change each week, using a change card, with anxiety rated 5 or lower out of 10.',
        'By {soon}, {name} will have made six visits to {his} new school and be able to find five key rooms and two trusted adults.',
      ],
    },
  ],
  provision: [
    {
      what: 'A graded programme of small, planned changes with a change card, a rating scale and a review of what helped',
      who: 'a teaching assistant trained in anxiety work by the educational psychologist',
      often: '20 minutes three times a week',
      group: 'one to one',
      review: 'Ratings are charted weekly and reviewed with {name} and {his} parents each half term',
      weak: 'Staff should prepare {name} for change, for example by using a visual timetable.',
    },
    {
      what: 'A transition programme: visits, photographs, a map walk, meeting the form tutor and a summer booklet',
      who: 'the autism advisory teacher with the transition lead of the receiving school',
      often: 'six visits of half a day between April and July, and two days in August',
      group: 'one to one for the first three visits, then with one classmate',
      review: 'A meeting in the second week of September and another at October half term',
      weak: 'Enhanced transition will be considered, subject to availability.',
    },
    {
      what: 'A named safe place and a daily plan for each day, seen and altered with {name} before registration',
      who: 'a teaching assistant trained in autism (at least 20 hours)',
      often: '15 minutes at the start and 10 minutes at the end of every school day',
      group: 'one to one',
      review: 'Use of the safe place is recorded and reviewed every half term',
      weak: 'Access to a safe space and a familiar adult as needed.',
    },
  ],
};

/** Self-care and confidence with a physical disability, ages 5 to 10. */
export const confidenceAndSelfCare: Need = {
  area: 'emotional',
  title: 'Confidence, friendship and having a go',
  needs: [
    '{name} is determined and funny, with one close friend and a wide circle of admirers. {He} speaks openly about {his} cerebral palsy when asked kindly and dislikes being spoken about.',
    'Over the past year {name} has grown anxious about falling and about being last. {He} refuses physical education unless it is in the pool, asks to stay in at break when the ground is wet, and became tearful on four of the six occasions on which {he} was the only child given different equipment.',
    'Adults step in quickly because they care, and {name} has learnt to wait for them. {His} independence is therefore behind {his} real ability, and {he} is beginning to see {himself} as someone to whom things are done.',
  ],
  outcomes: [
    {
      text: 'By {by}, {name} will try a new physical activity each half term, say what help {he} wants before {he} starts, and go out to play at four break times out of five.',
      steps: [
        'By {soon}, {name} will tell an adult “wait”, “help” or “I’ll do it” in eight out of ten observed moments.',
        'By {soon}, {name} will lead a game with three classmates once a week.',
      ],
    },
  ],
  provision: [
    {
      what: 'A confidence programme of graded challenges chosen by {name}, recorded in photographs',
      who: 'a teaching assistant supervised by the educational psychologist',
      often: '30 minutes once a week for the school year',
      group: 'with two classmates of {his} choice',
      review: '{name} rates {his} confidence on ten situations at the start of each term',
      weak: '{name} should be encouraged to develop confidence in a nurturing setting.',
    },
    {
      what: 'An adapted playground game, planned so that everyone uses the same equipment',
      who: 'a play leader trained by the physiotherapist in inclusive games',
      often: '20 minutes at lunch time on three days a week',
      group: 'up to eight children including {name}',
      review: 'Break times spent outside are counted and reviewed each half term',
      weak: 'Opportunities for inclusive play will be available as resources allow.',
    },
  ],
};
