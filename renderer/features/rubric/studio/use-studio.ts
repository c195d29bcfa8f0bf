import { useMemo } from 'react';
import { checkRubric } from '#shared/domain/rubric/check-rubric';
import { editRubric } from '#shared/domain/rubric/edit-rubric';
import { spentIdsOf } from '#shared/domain/rubric/next-id';
import type { Rubric, RubricSectionId } from '#shared/domain/rubric/rubric';
import type { RubricContent } from '#shared/domain/rubric/rubric-draft';
import type { RubricEdit } from '#shared/domain/rubric/rubric-edit';
import type { RubricPlace } from '#shared/domain/rubric/rubric-place';
import { announce } from '../../../components/announcer';
import { editDraft } from '../../../db/actions/rubrics';
import type { DraftDesk } from '../../../db/draft-desk';
import { editPlace, editWords } from './edit-words';
import type { Move } from './moves';
import { type Place, sectionOf } from './place';
import type { PlacedProblems } from './problem-places';

/** What the forms of the editor show and do. */
export interface StudioEditing {
  readonly content: RubricContent;
  readonly problems: PlacedProblems;
  /** Only looked at. */
  readonly readOnly: boolean;
  /** Criteria that a published version has. */
  readonly publishedIds: ReadonlySet<string>;
  readonly edit: (edit: RubricEdit) => void;
  readonly move: (move: Move) => void;
  /** Adds a blank criterion at the end of a section and takes it in hand. */
  readonly addCriterion: (sectionId: RubricSectionId) => void;
  /** Gives a criterion an id of its own, since it asks something else from now on, and keeps it in hand. */
  readonly renew: (criterionId: string) => void;
  readonly go: (place: Place) => void;
}

interface Going {
  readonly go: (place: Place) => void;
  readonly goToField: (place: RubricPlace) => void;
}

/** Editing one draft: each edit is saved as it is made. */
export function useStudio(
  desk: DraftDesk,
  rubrics: readonly Rubric[],
  readOnly: boolean,
  { go, goToField }: Going,
): StudioEditing {
  const { id: draftId, content } = desk.draft;
  const problems = useMemo(() => checked(content), [content]);
  const publishedIds = useMemo(() => spentIdsOf(...rubrics), [rubrics]);
  /** Makes an edit and answers what the draft looks like after it. */
  const run = (edit: RubricEdit): RubricContent => {
    let after = content;
    const steps = [...desk.done, ...desk.undone].flatMap((step) => [step.before, step.after]);
    void editDraft(draftId, {
      label: editWords(edit),
      place: editPlace(edit),
      change: (before) => {
        after = editRubric(before, edit, spentIdsOf(...rubrics, ...steps));
        return after;
      },
    });
    return after;
  };
  /** The id that an edit brings in; undefined where it brings none. */
  const broughtIn = (edit: RubricEdit): string | undefined => {
    const before = new Set(idsOf(content));
    return idsOf(run(edit)).find((id) => !before.has(id));
  };
  return {
    content,
    problems,
    readOnly,
    publishedIds,
    go,
    edit: (edit) => void run(edit),
    move: (move) => announce(movedWords(move, run(moveEdit(move)))),
    addCriterion: (sectionId) => {
      const added = broughtIn({ kind: 'add-criterion', sectionId });
      if (added !== undefined) goToField({ part: 'criterion', sectionId, criterionId: added, field: 'title' });
    },
    renew: (criterionId) => {
      const renewed = broughtIn({ kind: 'renew-criterion', criterionId });
      const sectionId = renewed === undefined ? undefined : sectionOf(content, criterionId)?.id;
      if (renewed === undefined || sectionId === undefined) return;
      announce(`${criterionId} is ${renewed} now.`);
      goToField({ part: 'criterion', sectionId, criterionId: renewed, field: 'title' });
    },
  };
}

const idsOf = ({ sections }: RubricContent): readonly string[] =>
  sections.flatMap(({ criteria }) => criteria.map(({ id }) => id));

const checked = (content: RubricContent): PlacedProblems =>
  checkRubric(content).map(({ place, gravity, message }) => ({ place, grave: gravity === 'stops', message }));

function moveEdit(move: Move): RubricEdit {
  return move.kind === 'section'
    ? { kind: 'move-section', sectionId: move.id, to: move.index }
    : { kind: 'move-criterion', criterionId: move.id, toSection: move.toSection, to: move.index };
}

/** Where something stands after a move, for a voice: `F3 is now 2 of 7 in section F.` */
function movedWords(move: Move, { sections }: RubricContent): string {
  if (move.kind === 'section') return `Section ${move.id} is now ${move.index + 1} of ${sections.length}.`;
  const count = sections.find(({ id }) => id === move.toSection)?.criteria.length ?? 0;
  return `${move.id} is now ${move.index + 1} of ${count} in section ${move.toSection}.`;
}
