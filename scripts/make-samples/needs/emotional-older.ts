import type { Need } from '../plan-source';

/** Anxiety and attendance, ages 11 to 16. */
export const anxietyAndAttendance: Need = {
  area: 'emotional',
  title: 'Anxiety and attendance',
  needs: [
    '{name} wants to do well and to be thought well of. {He} can describe {his} anxiety with unusual clarity in writing, has kept a mood diary for eight months, and knows that it is worst on Sunday nights and before practical lessons.',
    'Attendance was 58% in the spring term and has not been above 70% since Year 7. On the mornings when {name} cannot come in {he} shakes, feels sick and cannot speak. Once in {setting}, {he} manages best when met at a side door. Crowded corridors, being asked to read aloud and not knowing where to sit are the three triggers {he} puts first.',
    '{name} has missed the teaching of whole topics and the ordinary life of {his} year group. Each absence makes the next return harder. {He} has told {his} mother that there is “no way back in that isn’t through the middle of everybody”.',
  ],
  outcomes: [
    {
      text: 'By {by}, {name} will attend for at least 90% of an agreed timetable over a whole term and will rate {his} anxiety at 5 or lower out of 10 on four days in every five.',
      steps: [
        'By {soon}, {name} will attend every session of a reduced timetable of 18 hours a week for six weeks running.',
        'By {soon}, {name} will use two coping strategies of {his} own choice before asking to leave, in seven out of ten recorded events.',
      ],
    },
  ],
  provision: [
    {
      what: 'A graded return plan drawn up with {name}, beginning with the lessons {he} finds easiest and adding one each fortnight',
      who: 'the SENCO, with the educational psychologist for the first plan and for each review',
      often: 'a 45 minute planning meeting every three weeks until attendance is above 90% for a term',
      group: '{name}, a parent, the SENCO and the learning mentor',
      review: 'Attendance and anxiety ratings are looked at together at each meeting',
      weak: 'A flexible, personalised timetable will be considered where appropriate.',
    },
    {
      what: 'Sessions based on cognitive behavioural principles: recognising worry, testing predictions and facing situations step by step',
      who: 'an education mental health practitioner',
      often: '50 minutes a week for 12 weeks, followed by four monthly sessions',
      group: 'one to one, online or in person as {name} prefers',
      review: 'An anxiety questionnaire is completed at weeks 1, 6 and 12 and at each follow-up',
      weak: '{name} would benefit from therapeutic support for anxiety.',
    },
    {
      what: 'Arrival by the side door, a quiet base and a calm start to the day',
      who: 'a learning mentor trained in emotionally based school avoidance',
      often: '20 minutes every morning and on request at two agreed points in the day',
      group: 'one to one; the base is used by no more than five students',
      review: 'The mentor’s weekly note is read by the SENCO and sent home each Friday',
      weak: 'Ongoing pastoral support and regular check-ins from a member of staff.',
    },
  ],
};

/** Trust, behaviour and belonging, ages 13 to 16. */
export const trustAndBelonging: Need = {
  area: 'emotional',
  title: 'Trust, belonging and safe choices',
  needs: [
    '{name} is resourceful, quick with {his} hands and devoted to {his} grandmother. {He} responds to adults who are straight with {him}, keeps {his} word once it is given, and has earned a regular Saturday place helping at a bicycle workshop.',
    'After early losses and four changes of school {name} expects to be let down and tends to leave first. {He} reads neutral faces as hostile, answers challenge with challenge, and has been permanently excluded once. In the last school year {he} was suspended for 23 days, chiefly for leaving lessons and for threatening language. {He} takes risks with older young people and was found twice in unsafe company in the town centre.',
    'In a room of thirty {name} spends {his} effort on watching the door. {He} has attended less than half of the Key Stage 3 curriculum and does not see {himself} in any qualification.',
  ],
  outcomes: [
    {
      text: 'By {by}, {name} will attend at least 90% of {his} agreed programme, with no suspensions in the final two terms, and will name three adults {he} would go to if something went wrong.',
      steps: [
        'By {soon}, {name} will use an agreed exit card and be back in learning within 15 minutes in seven out of ten events.',
        'By {soon}, {name} will complete a six-week block at the bicycle workshop with attendance of 95%.',
      ],
    },
  ],
  provision: [
    {
      what: 'Teaching in small classes by staff trained in trauma-informed practice, with two key adults who stay the same for the school year',
      who: 'qualified teachers and a key worker, each with at least three days’ training in trauma-informed practice',
      often: '25 hours a week',
      group: 'a class of no more than eight students with two adults',
      review: 'A progress meeting with {name}, {his} grandmother and the key worker every six weeks',
      weak: 'A nurturing, robust and consistent approach from staff with a high level of support.',
    },
    {
      what: 'Key-worker time to plan the day, repair relationships after difficulty and speak up for {name} in meetings',
      who: 'the named role of key worker, supervised monthly by an educational psychologist',
      often: '15 minutes at the start and end of each day and one hour on Wednesdays',
      group: 'one to one',
      review: 'Supervision notes are summarised for each review meeting',
      weak: 'Mentoring will be available at {his} discretion.',
    },
    {
      what: 'A vocational placement in bicycle mechanics leading to a Level 1 award',
      who: 'a qualified instructor, with the key worker present for the first three weeks',
      often: 'one day a week for 36 weeks',
      group: 'a group of no more than four',
      review: 'The instructor reports on attendance and units passed every half term',
      weak: 'Opportunities for vocational learning as appropriate.',
    },
    {
      what: 'Counselling focused on loss and on keeping safe',
      who: 'a counsellor registered with a professional body and experienced with adolescents',
      often:
        '50 minutes a week for at least 24 weeks; fewer only if {name} and the counsellor agree in writing, with a minimum of 12',
      group: 'one to one',
      review: 'Attendance and an outcome rating scale are reviewed at weeks 6, 12 and 24',
      weak: '{name} may access counselling as needed.',
    },
  ],
};

/** Confidence and friendship, ages 11 to 16. */
export const friendshipAndConfidence: Need = {
  area: 'emotional',
  title: 'Friendship, confidence and keeping safe',
  needs: [
    '{name} is kind, trusting and keen to belong. {He} remembers birthdays, looks after new pupils, and is a reliable member of the choir.',
    '{name} finds it hard to judge whether someone is a friend. {He} gives away money and possessions when asked, shares personal details online, and did not tell anyone for three weeks that {he} was being sent unkind messages. On a self-esteem questionnaire in May 2026 {he} agreed that “most people are better than me”.',
    'This makes {name} vulnerable to being used by others, in person and online. {He} avoids anything {he} might fail at, and has dropped two activities {he} used to enjoy.',
  ],
  outcomes: [
    {
      text: 'By {by}, {name} will tell a trusted adult within one day about any message or request that worries {him}, and will explain in four out of five test situations what {he} would do and why.',
      steps: [
        'By {soon}, {name} will sort twenty example messages into safe, unsure and unsafe with at least sixteen correct.',
        'By {soon}, {name} will take part in one club each week for a full term.',
      ],
    },
  ],
  provision: [
    {
      what: 'A friendship and online safety course using real examples, role play and repeated practice',
      who: 'a teaching assistant trained by the specialist teacher in teaching relationships education to pupils with learning difficulties',
      often: '40 minutes a week for three terms',
      group: 'a group of no more than five students',
      review: 'The sorting task and two role plays are repeated at the end of each term',
      weak: 'Small group social skills work, e.g. online safety, etc.',
    },
    {
      what: 'Individual time to talk over the week, look at messages together if {name} wishes and set one small goal',
      who: 'a learning mentor with safeguarding training at Level 2',
      often: '25 minutes every Wednesday',
      group: 'one to one',
      review: 'Goals met are counted each half term and shared with parents',
      weak: 'A key adult will be available for {name} to talk to when needed.',
    },
  ],
};

/** Listening fatigue and identity of a deaf pupil, ages 8 to 12. */
export const listeningFatigue: Need = {
  area: 'emotional',
  title: 'Listening fatigue, confidence and deaf identity',
  needs: [
    '{name} is cheerful and persistent and has a good sense of humour about misheard words. {He} met other deaf children at a sports day last summer and has talked about it ever since.',
    'Listening and lip-reading all day is hard work. By two o’clock {name} rubs {his} eyes, stops watching faces and makes three times as many errors as in the morning, according to the Teacher of the Deaf’s observations. {He} took {his} hearing aids off on nineteen afternoons last term. {He} is the only deaf child in the school and has asked whether {he} will be “fixed” when {he} is older.',
    'Fatigue affects learning, temper and sleep. Without rest built into the day and contact with other deaf people, {name} is at risk of withdrawing.',
  ],
  outcomes: [
    {
      text: 'By {by}, {name} will manage {his} own listening breaks and wear {his} hearing aids for at least 90% of the school day, as shown by data logging at each audiology visit.',
      steps: [
        'By {soon}, {name} will ask for a listening break with {his} card before becoming overtired on four days out of five.',
        'By {soon}, {name} will explain {his} hearing loss and two things that help to a new adult or child.',
      ],
    },
  ],
  provision: [
    {
      what: 'Planned listening breaks in a quiet room, with a task that needs no listening',
      who: 'the communication support worker',
      often: '15 minutes at mid-morning and 20 minutes after lunch, every day',
      group: 'one to one or with a chosen friend',
      review: 'Afternoon error rates are sampled by the Teacher of the Deaf each half term',
      weak: 'Rest breaks as needed throughout the day.',
    },
    {
      what: 'A course on deaf identity, rights and explaining one’s own needs, with deaf role models',
      who: 'a Teacher of the Deaf, with a deaf adult for at least half of the sessions',
      often: '45 minutes a fortnight for two terms',
      group:
        'a group of up to six deaf pupils from neighbouring schools, meeting in person once a term and online otherwise',
      review: '{name} records a short film about {himself} at the start and the end of the course',
      weak: 'Exposure to deaf role models where possible.',
    },
  ],
};

/** Emotional wellbeing after 16. */
export const wellbeingPostSixteen: Need = {
  area: 'emotional',
  title: 'Coping with noise, waiting and new people',
  needs: [
    '{name} is easy company when life is predictable. {He} enjoys music, walking and being useful, and has a gift for noticing when someone else is sad.',
    'Waiting, crowds and sudden noise upset {name}. {He} covers {his} ears, rocks and, about once a week, bites the back of {his} hand hard enough to leave a mark. Records for the summer term show that 17 of 24 such events followed a wait of more than three minutes with nothing to do.',
    'These events limit where {name} can go and how others see {him}. {He} has been asked to leave one café and a leisure centre. {He} is not yet able to tell people that it is becoming too much.',
  ],
  outcomes: [
    {
      text: 'By {by}, {name} will wait for up to ten minutes in a public place using {his} own waiting bag, with hand-biting seen no more than once a month.',
      steps: [
        'By {soon}, {name} will use a symbol for “too loud” or “break” in six out of ten events before covering {his} ears.',
        'By {soon}, {name} will wait for five minutes in the college café on four visits out of five.',
      ],
    },
  ],
  provision: [
    {
      what: 'A positive behaviour support plan with clear early signs, responses and a programme to teach waiting',
      who: 'a learning support assistant trained in positive behaviour support, with a plan written by the educational psychologist',
      often: 'used throughout the day, with planned waiting practice of 15 minutes daily',
      group: 'one to one',
      review: 'Events are charted weekly; the educational psychologist reviews the plan each term for two hours',
      weak: 'Behaviour strategies will be embedded across the setting as appropriate.',
    },
    {
      what: 'Music sessions used to practise starting, stopping and waiting in a group',
      who: 'a music therapist registered with the Health and Care Professions Council',
      often: '40 minutes a week for 30 weeks',
      group: 'a group of no more than four learners',
      review: 'The therapist reports on waiting time and turns taken each term',
      weak: 'Access to creative therapies, as resources allow.',
    },
  ],
};
