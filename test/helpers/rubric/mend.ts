import { checkForm } from '#shared/domain/rubric/check-rubric';
import { editRubric } from '#shared/domain/rubric/edit-rubric';
import { nextBandId } from '#shared/domain/rubric/next-id';
import type { RubricContent } from '#shared/domain/rubric/rubric-draft';
import type { RubricEdit } from '#shared/domain/rubric/rubric-edit';
import type { RubricPlace } from '#shared/domain/rubric/rubric-place';
import type { RubricProblem } from '#shared/domain/rubric/rubric-problem';

/**
 * Puts a draft right as a person would who follows its list of problems from top to bottom, one edit for each, until
 * nothing keeps it from being published. @throws Error when a problem cannot be put right where it is said to be.
 */
export function mend(draft: RubricContent, spent: ReadonlySet<string>): RubricContent {
  let content = draft;
  for (let round = 0; round < 400; round += 1) {
    const problem = checkForm(content).find(({ gravity }) => gravity === 'stops');
    if (problem === undefined) return content;
    const mended = editRubric(content, remedy(content, problem, round), spent);
    if (mended === content) throw new Error(`Nothing to be done about: ${problem.message}`);
    content = mended;
  }
  throw new Error('The list of problems never came to an end.');
}

function remedy(content: RubricContent, { fault, place }: RubricProblem, round: number): RubricEdit {
  switch (place.part) {
    case 'title':
      return { kind: 'retitle', title: 'A title' };
    case 'scale':
      return { kind: 'add-scale-point' };
    case 'scale-point':
      return fault === 'same-words' || isBlank(content.scale[place.value]?.word)
        ? { kind: 'reword-scale-point', value: place.value, word: `Rating ${round}` }
        : { kind: 'reword-scale-point', value: place.value, meaning: 'A meaning' };
    case 'met-from':
      return { kind: 'met-from', value: 1 };
    case 'sections':
      return content.sections.length === 0 ? { kind: 'add-section', sectionId: 'A' } : forEveryPlan(content);
    case 'section':
      return sectionRemedy(fault, place);
    case 'criterion':
      return criterionRemedy(place);
    case 'bands':
      return { kind: 'add-band', word: `Band of ${round}`, from: content.bands.length === 0 ? 0 : 1 + (round % 99) };
    case 'band':
      return bandRemedy(fault, place.bandId, round);
    default:
      return { kind: 'cap', which: place.which, bandId: content.bands.at(-1)?.id ?? nextBandId([]) };
  }
}

const isBlank = (text: string | undefined): boolean => (text ?? '').trim() === '';

const forEveryPlan = ({ sections }: RubricContent): RubricEdit => ({
  kind: 'change-criterion',
  criterionId: sections.flatMap(({ criteria }) => criteria)[0]?.id ?? 'A1',
  fields: { planTypes: null },
});

const WORDS = { title: 'A title', guidance: 'Guidance', good: 'Good' };

function sectionRemedy(
  fault: RubricProblem['fault'],
  { sectionId }: Extract<RubricPlace, { part: 'section' }>,
): RubricEdit {
  if (fault === 'no-criteria') return { kind: 'add-criterion', sectionId, fields: WORDS };
  if (fault === 'weight') return { kind: 'weigh-section', sectionId, weight: 1 };
  return { kind: 'retitle-section', sectionId, title: 'A title' };
}

function criterionRemedy({ criterionId, field }: Extract<RubricPlace, { part: 'criterion' }>): RubricEdit {
  const fields = {
    title: { title: `Title of ${criterionId}` },
    guidance: { guidance: 'Guidance' },
    good: { good: 'Good' },
    'na-when': { naWhen: 'When' },
    'na-allowed': { naAllowed: false },
    'plan-types': { planTypes: null },
  }[field as 'title'];
  return { kind: 'change-criterion', criterionId, fields };
}

function bandRemedy(fault: RubricProblem['fault'], bandId: string, round: number): RubricEdit {
  if (fault === 'band-order') return { kind: 'remove-band', bandId };
  if (fault === 'band-from' || fault === 'lowest-band') return { kind: 'band-from', bandId, from: 0 };
  return { kind: 'reword-band', bandId, word: `Band of ${round}` };
}
