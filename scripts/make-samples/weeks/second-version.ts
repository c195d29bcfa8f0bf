import { DEFAULT_RUBRIC } from '#shared/domain/rubric/default-rubric';
import { type Criterion, type Rubric, rubricSchema } from '#shared/domain/rubric/rubric';

const ADDED: readonly Criterion[] = [
  {
    id: 'F8',
    title: 'Provision for transition',
    guidance:
      'Look for what is done before and after the next move: who prepares it, when it begins, how the receiving setting is told. A sentence that the child “will be supported through transition” is no provision.',
    good: 'The next move is named with its date, and the visits, the staff time and the handing over of what works are set out for it.',
    limiting: false,
    naAllowed: false,
  },
  {
    id: 'F9',
    title: 'Staff training is provision too',
    guidance:
      'Where an item leans on staff who are trained, look for who trains them, how long it takes and when it is repeated. Training that is only mentioned leaves the item without a way to check it.',
    good: 'Training has a trainer, a length and a day by which it is done, and is renewed when staff change.',
    limiting: false,
    naAllowed: false,
  },
];

/** The rubric's second version: two criteria of Section F come in, everything else stays as it is. */
export const secondVersion = (): Rubric =>
  rubricSchema.parse({
    ...DEFAULT_RUBRIC,
    version: 2,
    reason: 'Section F did not ask about transition and training, which most complaints were about.',
    change: 'structure',
    sections: DEFAULT_RUBRIC.sections.map((section) =>
      section.id === 'F' ? { ...section, criteria: [...section.criteria, ...ADDED] } : section,
    ),
  });
