import { assertNever } from '../../lib/assert-never';
import { addBand, changeBand, removeBand } from './edit-bands';
import {
  addCriterion,
  changeCriterion,
  moveCriterion,
  removeCriterion,
  renewCriterion,
  withFields,
} from './edit-criteria';
import { addScalePoint, removeScalePoint, rewordScalePoint } from './edit-scale';
import { addSection, changeSection, moveSection, removeSection, withDiscipline } from './edit-sections';
import { RUBRIC_LIMITS, type RubricContent } from './rubric-draft';
import type { RubricEdit } from './rubric-edit';

/**
 * A draft after one edit. Pure: what goes in is never changed. Answers the very same object where the edit changes
 * nothing: it names what is not there, adds beyond `RUBRIC_LIMITS`, or says what is so already.
 * `spentIds` (`spentIdsOf`) are never given again; ids never change.
 */
export function editRubric(content: RubricContent, edit: RubricEdit, spentIds: ReadonlySet<string>): RubricContent {
  const edited = apply(content, edit, spentIds);
  return isWithinLimits(edited) && !isSame(edited, content) ? edited : content;
}

function apply(content: RubricContent, edit: RubricEdit, spent: ReadonlySet<string>): RubricContent {
  switch (edit.kind) {
    case 'retitle':
      return { ...content, title: edit.title };
    case 'add-scale-point':
      return addScalePoint(content, edit.at);
    case 'remove-scale-point':
      return removeScalePoint(content, edit.value);
    case 'reword-scale-point':
      return rewordScalePoint(content, edit.value, edit);
    case 'met-from':
      return { ...content, metFrom: edit.value };
    case 'add-section':
      return addSection(content, edit.sectionId, edit.at);
    case 'remove-section':
      return removeSection(content, edit.sectionId);
    case 'move-section':
      return moveSection(content, edit.sectionId, edit.to);
    case 'retitle-section':
      return changeSection(content, edit.sectionId, (section) => ({ ...section, title: edit.title }));
    case 'weigh-section':
      return changeSection(content, edit.sectionId, (section) => ({ ...section, weight: edit.weight }));
    case 'section-discipline':
      return changeSection(content, edit.sectionId, (section) => withDiscipline(section, edit.discipline));
    case 'add-criterion':
      return addCriterion(content, edit, spent);
    case 'remove-criterion':
      return removeCriterion(content, edit.criterionId);
    case 'move-criterion':
      return moveCriterion(content, edit.criterionId, edit.toSection, edit.to);
    case 'change-criterion':
      return changeCriterion(content, edit.criterionId, (criterion) => withFields(criterion, edit.fields));
    case 'renew-criterion':
      return renewCriterion(content, edit.criterionId, spent);
    case 'add-band':
      return addBand(content, edit, spent);
    case 'remove-band':
      return removeBand(content, edit.bandId);
    case 'reword-band':
      return changeBand(content, edit.bandId, { word: edit.word });
    case 'band-from':
      return changeBand(content, edit.bandId, { from: edit.from });
    case 'cap':
      return { ...content, caps: { ...content.caps, [edit.which]: edit.bandId } };
    default:
      return assertNever(edit);
  }
}

const isWithinLimits = ({ scale, sections, bands }: RubricContent): boolean =>
  scale.length <= RUBRIC_LIMITS.scalePoints &&
  bands.length <= RUBRIC_LIMITS.bands &&
  sections.every(({ criteria }) => criteria.length <= RUBRIC_LIMITS.criteriaOfASection);

const isSame = (a: RubricContent, b: RubricContent): boolean => JSON.stringify(a) === JSON.stringify(b);
