import type { Need } from '../plan-source';

/** Sensory processing, ages 3 to 7. */
export const sensoryEarly: Need = {
  area: 'sensory',
  title: 'Sensory processing and self-care',
  needs: [
    '{name} loves movement: swings, slopes and being wrapped tightly in a blanket. {He} climbs with confidence and runs well on level ground.',
    '{He} puts {his} hands over {his} ears at hand dryers and singing, eats nine foods, all of them dry and beige, and mouths {his} sleeves until they are wet. {He} is not yet toilet trained and resists having {his} hands washed. Dressing needs full adult help, partly because {he} dislikes seams and labels.',
    'Lunch in the hall, hand-washing and the changing of nappies are the hardest parts of {his} day and take up about an hour and a quarter of each session. {name} is often too unsettled afterwards to learn.',
  ],
  outcomes: [
    {
      text: 'By {by}, {name} will take part in the hand-washing, snack and coat routines with no more than one spoken or picture prompt, on four days out of five.',
      steps: [
        'By {soon}, {name} will sit at a table beside others, with ear defenders if {he} chooses, for the whole of snack time.',
        'By {soon}, {name} will pull up {his} own trousers and put {his} arms into a coat held by an adult.',
      ],
    },
  ],
  provision: [
    {
      what: 'A sensory programme of movement and deep pressure placed before the hardest parts of the day',
      who: 'a teaching assistant trained by the occupational therapist who wrote the programme',
      often: '10 minutes four times a day',
      group: 'one to one',
      review: 'The occupational therapist observes and re-writes the programme each term (90 minutes)',
      weak: 'A sensory diet should be considered, as advised.',
    },
    {
      what: 'Teaching of self-care by backward chaining, with picture strips at the sink, peg and toilet',
      who: 'a teaching assistant following the occupational therapist’s written steps',
      often: 'at each natural opportunity, at least six times a day',
      group: 'one to one',
      review: 'The level of prompt is recorded daily and reviewed with parents every half term',
      weak: 'Support with self-care needs as required.',
    },
  ],
};

/** Fine motor skills, ages 5 to 10. */
export const fineMotor: Need = {
  area: 'sensory',
  title: 'Fine motor skills and handwriting',
  needs: [
    '{name} is sure-footed, enjoys ball games and has made detailed models from large construction bricks. {He} tells an adult what to draw with great precision.',
    'Small movements of the hand are difficult. {name} holds a pencil in {his} fist or with four fingers, presses hard and tires after about four lines. {His} score on a standardised test of manual dexterity in May 2026 was at the 5th percentile. Buttons, scissors and cutlery need help, and letters vary in size and sit off the line.',
    'Writing that hurts is writing avoided. {name} produces far less on paper than {he} can say, and changes for physical education last, with an adult’s help, which {he} dislikes.',
  ],
  outcomes: [
    {
      text: 'By {by}, {name} will write five legible sentences in fifteen minutes without discomfort and fasten {his} own buttons and zip within three minutes, on four out of five occasions.',
      steps: [
        'By {soon}, {name} will form all lower-case letters from the correct starting point in a dictated passage.',
        'By {soon}, {name} will cut along a curved line within half a centimetre.',
      ],
    },
  ],
  provision: [
    {
      what: 'Occupational therapy to assess, set and review a hand skills programme that trains {name} for writing and self-care',
      who: 'an occupational therapist with paediatric experience',
      often: '30 minutes a fortnight for two terms, then one visit of 60 minutes each half term',
      group: 'one to one, with the teaching assistant present',
      review: 'Manual dexterity is re-tested after twelve months and targets re-set each term',
      weak: 'Occupational therapy advice will be followed where possible.',
    },
    {
      what: 'The hand skills programme itself: finger strength, tool use and letter formation',
      who: 'a teaching assistant trained by the occupational therapist',
      often: '20 minutes four times a week',
      group: 'one to one or with one other pupil',
      review: 'A dated writing sample is kept each month and seen by the therapist',
      weak: 'Regular fine motor activities in a small group, such as threading.',
    },
  ],
};

/** Movement breaks and sensory needs, ages 7 to 11. */
export const sensoryPrimary: Need = {
  area: 'sensory',
  title: 'Sensory differences and physical coordination',
  needs: [
    '{name} has sharp eyes and ears and will spot a bird of prey before anyone else. {He} swims well and enjoys the feel of water.',
    'The same sharpness makes classrooms hard. Scraping chairs, strip lights and being brushed against in a queue each cause distress, and {name} chews collars and pencils through. {He} is clumsy in crowds and when catching, and {his} handwriting is slow: eleven letters a minute when copying, against about thirty for the class.',
    'Staff notice that a noisy lunch predicts a poor afternoon. {name} spends energy on putting up with {his} surroundings that {he} could spend on learning.',
  ],
  outcomes: [
    {
      text: 'By {by}, {name} will use a self-chosen sensory strategy before showing distress in eight out of ten recorded events and will stay in class for every lesson of the day in four weeks out of five.',
      steps: [
        'By {soon}, {name} will choose between three strategies from a card without a prompt in six out of ten events.',
        'By {soon}, {name} will type fifteen words a minute and choose typing for work of more than five lines.',
      ],
    },
  ],
  provision: [
    {
      what: 'A sensory profile, written plan and training for the class team, with changes to seating, lighting and queuing',
      who: 'an occupational therapist trained in sensory integration',
      often: 'an initial three hours, followed by 60 minutes each term',
      group: 'with {name} and the class team',
      review: 'The therapist repeats the profile after twelve months',
      weak: 'Sensory strategies to be embedded throughout the day.',
    },
    {
      what: 'Planned movement breaks before lessons that need sitting still',
      who: 'a teaching assistant trained by the occupational therapist',
      often: 'five breaks of 5 minutes each day, at the times on {his} timetable',
      group: 'with one classmate of {his} choice',
      review: 'Minutes out of class through distress are totalled each fortnight',
      weak: 'Movement breaks as needed.',
    },
  ],
};
