import type { RubricSectionId } from '#shared/domain/rubric/rubric';
import type { RubricContent } from '#shared/domain/rubric/rubric-draft';
import type { Place } from './place';

/** Where something goes: `index` is its place among the others once it has been taken out of where it was. */
export type Move =
  | { readonly kind: 'section'; readonly id: RubricSectionId; readonly index: number }
  | { readonly kind: 'criterion'; readonly id: string; readonly toSection: RubricSectionId; readonly index: number };

type Sections = RubricContent['sections'];

/** One step up or down: a criterion goes on into the section above or below. Null at either end. */
export function stepMove({ sections }: RubricContent, place: Place, step: 'up' | 'down'): Move | null {
  if (place.kind === 'whole') return null;
  const by = step === 'up' ? -1 : 1;
  if (place.kind === 'section') {
    const index = sections.findIndex(({ id }) => id === place.id) + by;
    return index < 0 || index >= sections.length ? null : { ...place, kind: 'section', index };
  }
  const at = placeIn(sections, place.id);
  const section = sections[at.section];
  if (section === undefined) return null;
  const index = at.index + by;
  if (index >= 0 && index < section.criteria.length)
    return { kind: 'criterion', id: place.id, toSection: section.id, index };
  const next = sections[at.section + by];
  if (next === undefined) return null;
  return { kind: 'criterion', id: place.id, toSection: next.id, index: step === 'up' ? next.criteria.length : 0 };
}

/** Where a thing that is dropped before or after another goes; null where it would stay, or has no place. */
export function dropMove(
  { sections }: RubricContent,
  dragged: Place,
  target: Place,
  side: 'before' | 'after',
): Move | null {
  if (dragged.kind === 'section') return dropSection(sections, dragged.id, target, side);
  if (dragged.kind === 'criterion') return dropCriterion(sections, dragged.id, target, side);
  return null;
}

function dropSection(sections: Sections, id: RubricSectionId, target: Place, side: 'before' | 'after'): Move | null {
  const from = sections.findIndex((section) => section.id === id);
  const onto = indexOfSection(sections, target);
  // A section lands between sections: on one's heading before it, on anything inside of it after it.
  const gap = target.kind === 'section' && side === 'before' ? onto : onto + 1;
  const index = gap > from ? gap - 1 : gap;
  return index === from ? null : { kind: 'section', id, index };
}

/** -1 for the line of the rubric as a whole, which stands above all sections. */
function indexOfSection(sections: Sections, target: Place): number {
  if (target.kind === 'whole') return -1;
  return target.kind === 'section'
    ? sections.findIndex(({ id }) => id === target.id)
    : placeIn(sections, target.id).section;
}

function dropCriterion(sections: Sections, id: string, target: Place, side: 'before' | 'after'): Move | null {
  const from = placeIn(sections, id);
  const gap = gapFor(sections, target, side);
  const section = sections[gap.section];
  if (section === undefined) return null;
  const same = gap.section === from.section;
  const index = same && gap.index > from.index ? gap.index - 1 : gap.index;
  return same && index === from.index ? null : { kind: 'criterion', id, toSection: section.id, index };
}

function gapFor(sections: Sections, target: Place, side: 'before' | 'after') {
  if (target.kind === 'criterion') {
    const onto = placeIn(sections, target.id);
    return { section: onto.section, index: onto.index + Number(side === 'after') };
  }
  const section = indexOfSection(sections, target);
  if (target.kind === 'whole') return { section: 0, index: 0 };
  if (side === 'after') return { section, index: 0 };
  return { section: section - 1, index: sections[section - 1]?.criteria.length ?? 0 };
}

function placeIn(sections: Sections, criterionId: string): { readonly section: number; readonly index: number } {
  const section = sections.findIndex(({ criteria }) => criteria.some(({ id }) => id === criterionId));
  return { section, index: sections[section]?.criteria.findIndex(({ id }) => id === criterionId) ?? -1 };
}
