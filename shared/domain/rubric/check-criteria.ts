import type { CriterionDraft, RubricContent, SectionDraft } from './rubric-draft';
import type { RubricField, RubricPlace } from './rubric-place';
import type { RubricFault, RubricProblem } from './rubric-problem';

const blank = (text: string | undefined): boolean => (text ?? '').trim() === '';

/** Problems of single criteria, in reading order. */
export const checkCriteria = (content: RubricContent): readonly RubricProblem[] => [
  ...content.sections.flatMap((section) => section.criteria.flatMap((criterion) => checkCriterion(section, criterion))),
  ...repeatedIds(content),
  ...sameTitles(content),
];

function checkCriterion(section: SectionDraft, criterion: CriterionDraft): readonly RubricProblem[] {
  const { id } = criterion;
  const problems: RubricProblem[] = [];
  const stop = (wrong: boolean, fault: RubricFault, field: RubricField, message: string) => {
    if (wrong) problems.push({ fault, gravity: 'stops', place: placeOf(section, criterion, field), message });
  };
  stop(blank(criterion.title), 'no-words', 'title', `${id} has no title. Write in a few words what it asks.`);
  stop(
    blank(criterion.guidance),
    'no-words',
    'guidance',
    `${id} has no guidance. Say where to look and what to weigh.`,
  );
  stop(blank(criterion.good), 'no-words', 'good', `${id} does not say what good looks like. Describe it.`);
  stop(
    criterion.naAllowed && blank(criterion.naWhen),
    'na-without-when',
    'na-when',
    `${id} may be marked N/A, but it does not say when. Say when N/A is right, or do not allow it.`,
  );
  stop(
    criterion.naAllowed && criterion.limiting,
    'na-limiting',
    'na-allowed',
    `${id} caps the grade and may be marked N/A, which would be a way round its cap. Choose one of the two.`,
  );
  stop(
    criterion.planTypes?.length === 0,
    'no-plan-types',
    'plan-types',
    `${id} is asked of no type of plan. Choose at least one, or remove the criterion.`,
  );
  return problems;
}

const placeOf = (section: SectionDraft, { id }: CriterionDraft, field: RubricField): RubricPlace => ({
  part: 'criterion',
  sectionId: section.id,
  criterionId: id,
  field,
});

/** An editor cannot bring this about; a file can. */
function repeatedIds({ sections }: RubricContent): readonly RubricProblem[] {
  const seen = new Set<string>();
  return sections.flatMap((section) =>
    section.criteria.flatMap((criterion): readonly RubricProblem[] => {
      if (!seen.has(criterion.id)) {
        seen.add(criterion.id);
        return [];
      }
      return [
        {
          fault: 'repeated-id',
          gravity: 'stops',
          place: placeOf(section, criterion, 'title'),
          message: `Two criteria are called ${criterion.id}. Remove one of them, and add it again if it is needed.`,
        },
      ];
    }),
  );
}

function sameTitles({ sections }: RubricContent): readonly RubricProblem[] {
  const seen = new Map<string, string>();
  return sections.flatMap((section) =>
    section.criteria.flatMap((criterion): readonly RubricProblem[] => {
      const title = criterion.title.trim().toLowerCase();
      const first = seen.get(title);
      if (first === undefined) seen.set(title, criterion.id);
      if (title === '' || first === undefined || first === criterion.id) return [];
      return [
        {
          fault: 'same-words',
          gravity: 'warns',
          place: placeOf(section, criterion, 'title'),
          message: `${criterion.id} has the same title as ${first}. Say how they differ, or remove one.`,
        },
      ];
    }),
  );
}
