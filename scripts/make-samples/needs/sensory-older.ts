import type { Need } from '../plan-source';

/** Mobility and posture, ages 5 to 10. */
export const mobilityAndPosture: Need = {
  area: 'sensory',
  title: 'Mobility, posture and fatigue',
  needs: [
    '{name} walks indoors with a reverse walker for up to 20 metres, uses a powered wheelchair with skill outdoors, and swims ten metres with a float. {He} can tell an adult exactly how {his} straps should be.',
    '{name} has cerebral palsy affecting all four limbs (GMFCS level III). {He} sits well only with pelvic support and tires after about forty minutes in a classroom chair. {His} hamstrings are tight; without daily stretching {he} loses range within a fortnight, as happened over the summer of 2025. {He} needs one adult for transfers and for using the toilet.',
    'Posture decides what {name} can do with {his} hands and eyes, so poor seating shows at once in {his} work. By the end of the day pain in {his} legs makes it hard to think about anything else.',
  ],
  outcomes: [
    {
      text: 'By {by}, {name} will move between three parts of the {setting} by {himself}, using walker or powered chair, arriving on time for lessons on nine days out of ten.',
      steps: [
        'By {soon}, {name} will transfer from wheelchair to standing frame with one adult giving light touch only.',
        'By {soon}, {name} will ask for a change of position before {he} is in pain on four days out of five.',
      ],
    },
  ],
  provision: [
    {
      what: 'A physical management programme within the school day: stretches, standing frame, walking practice and changes of position, because it trains {name} to move and take part in lessons',
      who: 'two teaching assistants trained and signed off each year by the paediatric physiotherapist',
      often: '40 minutes every day in two sessions of 20 minutes',
      group: 'one to one, with a second adult for hoisted transfers',
      review: 'Range of movement is measured by the physiotherapist each half term',
      weak: 'Physiotherapy exercises to be carried out regularly by school staff.',
    },
    {
      what: 'Occupational therapy to assess seating, switches and classroom equipment and to teach powered mobility',
      who: 'a paediatric occupational therapist',
      often: '60 minutes each month, 10 visits a year',
      group: 'one to one, with the teaching assistant present',
      review: 'Equipment is checked each term and any replacement ordered within ten working days',
      weak: 'Specialist equipment or equivalent will be available where necessary.',
    },
    {
      what: 'Support with transfers, toileting, lunch and safe movement around the building',
      who: 'a teaching assistant trained in moving and handling (refreshed yearly) and in intimate care',
      often: '15 hours a week',
      group: 'one to one; two adults for transfers on uneven ground',
      review: 'The care plan is reviewed with {name}, parents and the physiotherapist each term',
      weak: 'Adult support for personal care, as and when needed.',
    },
  ],
};

/** Access to sound, ages 8 to 12. */
export const accessToSound: Need = {
  area: 'sensory',
  title: 'Hearing',
  needs: [
    '{name} uses what hearing {he} has very well, looks after {his} hearing aids and changes {his} own batteries.',
    '{name} has a permanent bilateral sensorineural hearing loss, severe in the right ear and moderate to severe in the left (unaided averages of 78 dB and 64 dB, audiogram of 14 January 2026). With hearing aids in quiet {he} repeats 88% of words at one metre; in classroom noise at three metres this falls to 41%, and rises to 79% with the radio aid.',
    'Distance, noise and echo decide how much {name} can hear. In the hall, the dining room and outdoors {he} can take in very little. {He} tires quickly and can miss warnings, so safety on trips and in physical education needs planning.',
  ],
  outcomes: [
    {
      text: 'By {by}, {name} will manage {his} hearing aids and radio aid independently in every lesson, reporting a fault within ten minutes, on nineteen days out of twenty.',
      steps: [
        'By {soon}, {name} will hand over, check and collect the radio aid transmitter in each lesson without a reminder.',
        'By {soon}, {name} will choose the best place to sit in a new room and say why in eight out of ten tries.',
      ],
    },
  ],
  provision: [
    {
      what: 'A radio aid with classroom soundfield, checked and balanced with {his} hearing aids',
      who: 'an educational audiologist from the council’s sensory service',
      often:
        'set up each September, checked for 60 minutes every half term, and replaced within two school days of a fault',
      group: 'individual equipment',
      review: 'Speech discrimination in noise is measured each term with and without the aid',
      weak: 'Access to appropriate equipment, subject to availability.',
    },
    {
      what: 'Daily checks of hearing aids and radio aid, and teaching {name} to do them {himself}',
      who: 'the communication support worker, trained each year by the Teacher of the Deaf',
      often: '10 minutes at the start of every day',
      group: 'one to one',
      review: 'The fault log is read weekly by the Teacher of the Deaf',
      weak: 'Equipment to be monitored by staff as needed.',
    },
    {
      what: 'Deaf awareness training for everyone who teaches or supervises {name}, including lunch staff',
      who: 'a qualified Teacher of the Deaf',
      often: 'two hours each September and one hour each January',
      group: 'whole staff; the class receives a 45 minute session of its own each year',
      review: 'Lessons are observed each half term against a listening checklist',
      weak: 'Staff will receive guidance on deaf awareness where possible.',
    },
  ],
};

/** Sensory processing, ages 11 to 16. */
export const sensorySecondary: Need = {
  area: 'sensory',
  title: 'Sensory processing in a large school',
  needs: [
    '{name} knows {his} own sensory needs and can draw up a list of what helps: dim light, weight on {his} lap, cold water, and music through one ear.',
    'Noise above the level of ordinary talk, smells from the food rooms and unplanned touch are painful rather than merely annoying. {name} measured the corridor at 84 decibels. {He} wears the same soft layers under uniform all year and does not notice hunger or thirst until {he} feels faint, which happened three times last term.',
    'The sensory load of moving between lessons six times a day is a main cause of {his} absences. {name} arrives overwhelmed and takes up to half an hour to be able to learn.',
  ],
  outcomes: [
    {
      text: 'By {by}, {name} will plan and carry out {his} own sensory regulation across a full day, with no more than one unplanned exit from lessons a week over a half term.',
      steps: [
        'By {soon}, {name} will use {his} five-minute early pass for every lesson change.',
        'By {soon}, {name} will eat and drink something at two set points of the day, recorded in {his} planner.',
      ],
    },
  ],
  provision: [
    {
      what: 'Sensory assessment, a plan written with {name}, and review of its effect on attendance',
      who: 'an occupational therapist trained in sensory integration',
      often: 'four hours in the first term, then 60 minutes each term',
      group: 'one to one, with a parent if {name} wishes',
      review: 'Unplanned exits are charted and discussed at each visit',
      weak: '{name} would benefit from sensory strategies being tailored to {his} needs.',
    },
    {
      what: 'Movement between lessons five minutes early by a quiet route, with ear defenders and a place to eat away from the hall',
      who: 'a learning mentor for the first six weeks, after which {name} goes alone with a pass known to all staff',
      often: 'at every change of lesson, and for 30 minutes at lunch each day',
      group: 'individual, or with a chosen friend',
      review: 'The route and place are reviewed with {name} each half term',
      weak: '{name} may leave lessons early where appropriate.',
    },
  ],
};

/** Epilepsy, fatigue and coordination, ages 11 to 16. */
export const seizuresAndFatigue: Need = {
  area: 'sensory',
  title: 'Epilepsy, fatigue and coordination',
  needs: [
    '{name} takes a sensible interest in {his} own health, keeps a seizure diary on {his} phone and wears a medical bracelet. {He} is a keen and rhythmical dancer.',
    '{name} has epilepsy, with absence seizures on most days and a longer seizure about once every six weeks. An absence lasts between five and twenty seconds, and {he} loses what was said just before and after it. {He} is drowsy for up to two hours after a longer seizure. {His} hands shake slightly when {he} is tired, which slows writing and practical work.',
    'Teachers often do not notice an absence, so {name} seems not to be listening. Over a school day {he} may lose the thread a dozen times. {He} must not work at height, swim or use hot equipment without an adult who knows what to do.',
  ],
  outcomes: [
    {
      text: 'By {by}, {name} will find out for {himself} what {he} missed after an absence seizure, using the lesson notes on {his} tablet, in four out of five lessons sampled.',
      steps: [
        'By {soon}, {name} will use an agreed signal to ask a teacher or partner “what did I miss?” in six out of ten lessons sampled.',
        'By {soon}, {name} will plan rest around {his} timetable each Monday with an adult.',
      ],
    },
  ],
  provision: [
    {
      what: 'Lesson notes and key slides placed on {his} tablet before each lesson, so that {name} can recover what is missed',
      who: 'subject teachers, organised by the SENCO',
      often: 'for every lesson in core and option subjects',
      group: 'individual',
      review: 'The SENCO checks three subjects every fortnight',
      weak: 'Handouts may be provided where possible.',
    },
    {
      what: 'An adult trained in seizure recognition and rescue within reach in practical lessons, physical education and on visits',
      who: 'a teaching assistant trained yearly by the epilepsy nurse',
      often: '10 hours a week, and for the whole of any visit',
      group: 'one to one within the class',
      review: 'The seizure log is read by the SENCO weekly and sent to the epilepsy nurse each term',
      weak: 'Adult supervision as appropriate in practical lessons.',
    },
  ],
};

/** Coordination and self-care, ages 11 to 19. */
export const coordinationOlder: Need = {
  area: 'sensory',
  title: 'Coordination, stamina and personal care',
  needs: [
    '{name} enjoys walking, trampolining and helping with heavy jobs such as moving chairs. {He} is rarely ill and sleeps well.',
    '{name} has low muscle tone and poor balance. {He} tires on stairs, bumps into people in narrow spaces and needs twice the usual time to change clothes. {He} needs reminders to wash, brush {his} teeth for long enough and choose clothes for the weather. Laces, fastenings and cutting up food need some help.',
    'Others notice untidy clothes and slow eating before they notice anything else about {name}. {He} is at an age when this begins to matter to {him}.',
  ],
  outcomes: [
    {
      text: 'By {by}, {name} will change for sport and back within ten minutes and carry out a morning washing routine from a list, without spoken reminders, on nine days out of ten.',
      steps: [
        'By {soon}, {name} will fasten {his} own shoes using elastic laces and cut up four familiar foods.',
        'By {soon}, {name} will complete a twenty-minute fitness circuit twice a week.',
      ],
    },
  ],
  provision: [
    {
      what: 'A coordination and core strength programme in place of one games lesson',
      who: 'a teaching assistant trained by the occupational therapist',
      often: '30 minutes three times a week',
      group: 'a group of no more than four',
      review: 'Balance and stamina are measured each term on six set tasks',
      weak: 'Opportunities for physical activity should be encouraged.',
    },
    {
      what: 'Personal care skills taught in the changing room and the food room with a photograph list',
      who: 'a teaching assistant of the same sex, following steps written by the occupational therapist',
      often: '20 minutes twice a week and at each change for sport',
      group: 'one to one',
      review: 'The occupational therapist reviews the list each term (45 minutes)',
      weak: 'Support with personal care when needed.',
    },
  ],
};
