import { PLAN_TYPE_WORDS, PLAN_TYPES } from '../plan/plan-choices';
import { askedCriteria, type ScoringScope } from '../scoring/asked';
import { DISCIPLINES } from './rubric';
import type { RubricContent, SectionDraft } from './rubric-draft';
import type { RubricProblem } from './rubric-problem';

/** Problems of sections: what they hold, what they weigh, and whom they leave with nothing to mark. */
export const checkSections = (content: RubricContent): readonly RubricProblem[] => [
  ...noSections(content),
  ...content.sections.flatMap((section, at) => checkSection(section, content.sections.slice(0, at))),
  ...outweighs(content),
  ...typesWithoutCriteria(content),
  ...disciplinesWithoutCriteria(content),
];

const noSections = ({ sections }: RubricContent): readonly RubricProblem[] =>
  sections.length > 0
    ? []
    : [
        {
          fault: 'no-sections',
          gravity: 'stops',
          place: { part: 'sections' },
          message: 'The rubric has no section. Add at least one.',
        },
      ];

function checkSection(section: SectionDraft, earlier: readonly SectionDraft[]): readonly RubricProblem[] {
  const { id, title, weight, criteria } = section;
  const problems: RubricProblem[] = [];
  const stop = (fault: RubricProblem['fault'], field: 'title' | 'weight' | 'order', message: string) =>
    problems.push({ fault, gravity: 'stops', place: { part: 'section', sectionId: id, field }, message });
  if (earlier.some((other) => other.id === id))
    stop('repeated-id', 'title', `Two sections are called ${id}. Remove one of them.`);
  if (title.trim() === '') stop('no-words', 'title', `Section ${id} has no title. Write one.`);
  if (criteria.length === 0)
    stop('no-criteria', 'order', `Section ${id} has no criterion. Add one, or remove the section.`);
  if (weight <= 0)
    stop('weight', 'weight', `Section ${id} weighs nothing, so it would never count. Give it 0.5 or more.`);
  else if (weight > 10) stop('weight', 'weight', `Section ${id} weighs ${weight}. The most is 10.`);
  else if (!Number.isInteger(weight * 2))
    stop('weight', 'weight', `Section ${id} weighs ${weight}. Use steps of a half: 0.5, 1, 1.5 and so on.`);
  return problems;
}

/** Each criterion carries its section's weight, so a section weighs its weight times its criteria. */
function outweighs({ sections }: RubricContent): readonly RubricProblem[] {
  if (sections.length < 2) return [];
  const share = ({ weight, criteria }: SectionDraft) => weight * criteria.length;
  const all = sections.reduce((sum, section) => sum + share(section), 0);
  return sections
    .filter((section) => share(section) > all - share(section))
    .map((section) => ({
      fault: 'outweighs',
      gravity: 'warns',
      place: { part: 'section', sectionId: section.id, field: 'weight' },
      message: `Section ${section.id} outweighs all others together: ${Math.round((100 * share(section)) / all)}% of the score rests on it. Lower its weight, or keep it if that is meant.`,
    }));
}

const asksNothing = (content: RubricContent, scope: ScoringScope): boolean =>
  askedCriteria(content, scope).length === 0;

function typesWithoutCriteria(content: RubricContent): readonly RubricProblem[] {
  if (asksNothing(content, {})) return [];
  return PLAN_TYPES.filter((planType) => asksNothing(content, { planType })).map((type) => ({
    fault: 'type-without-criteria',
    gravity: 'stops',
    place: { part: 'sections' },
    message: `Nothing is asked of plans of the type “${PLAN_TYPE_WORDS[type]}”, so they could never be graded. Let at least one criterion apply to them.`,
  }));
}

/** Only where the rubric shares its sections out at all. */
function disciplinesWithoutCriteria(content: RubricContent): readonly RubricProblem[] {
  if (content.sections.every(({ discipline }) => discipline === undefined) || asksNothing(content, {})) return [];
  return DISCIPLINES.filter((discipline) => asksNothing(content, { discipline })).map((discipline) => ({
    fault: 'discipline-without-criteria',
    gravity: 'warns',
    place: { part: 'sections' },
    message: `In a round for ${discipline} nothing would be asked. Give ${discipline} a section, or leave such rounds out.`,
  }));
}
