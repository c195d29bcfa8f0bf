import type { CandidateMark, Emphasis } from './candidate-mark';
import type { SectionId } from './section-id';

const distinct = (marks: readonly CandidateMark[]): number => new Set(marks.map((mark) => mark.id)).size;

/** How many sections a weaker kind of heading must name before it is believed. */
const ENOUGH_ALIKE = 3;

/** Headings that need no support from the rest of the plan. */
function standsAlone(mark: CandidateMark): boolean {
  switch (mark.form) {
    case 'section':
      if (mark.title === 'own' || mark.title === 'none') return true;
      if (mark.title === 'sentence') return mark.emphasis === 3;
      return mark.emphasis >= 1 || mark.separated;
    case 'letter':
      return mark.title === 'own';
    case 'suffix':
      return mark.emphasis >= 1 || mark.block.cell !== undefined;
    case 'bare':
    case 'title':
      return false;
  }
}

/** "A. All about me" in bold, or "B" alone in the first cell of a row: believed where the plan heads several sections so. */
function supportedLetters(marks: readonly CandidateMark[]): CandidateMark[] {
  const stands = (mark: CandidateMark) => mark.emphasis >= 2 || (mark.form === 'bare' && mark.block.cell?.column === 0);
  const weak = marks.filter(
    (mark) => mark.form === 'bare' || (mark.form === 'letter' && mark.title === 'other' && mark.emphasis >= 2),
  );
  return weak.filter((mark) => {
    const alike = marks.filter(
      (other) =>
        (other.form === mark.form || (mark.form === 'letter' && other.form === 'letter')) &&
        other.emphasis === mark.emphasis &&
        (other.block.cell === undefined) === (mark.block.cell === undefined),
    );
    return stands(mark) && distinct(alike) >= ENOUGH_ALIKE;
  });
}

/** Standard titles without letters, for sections that no letter heads. */
function supportedTitles(marks: readonly CandidateMark[], lettered: readonly CandidateMark[]): CandidateMark[] {
  const headed = new Set(lettered.map((mark) => mark.id));
  const titles = marks.filter((mark) => mark.form === 'title' && !headed.has(mark.id));
  return titles.filter((mark) => {
    const alike = titles.filter((other) => other.emphasis === mark.emphasis && other.block.kind === mark.block.kind);
    const likeLettered = lettered.filter((other) => other.emphasis === mark.emphasis && mark.emphasis >= 1);
    return distinct(alike) >= ENOUGH_ALIKE || distinct(likeLettered) >= ENOUGH_ALIKE;
  });
}

/**
 * Drops the weaker of two kinds of heading for the same section: where Section F is headed in bold, a plain line
 * "Section F" elsewhere is a cross-reference.
 */
function dropCrossReferences(marks: readonly CandidateMark[]): CandidateMark[] {
  const strongest = new Map<SectionId, Emphasis>();
  const titled = new Set<SectionId>();
  for (const mark of marks) {
    if (mark.emphasis > (strongest.get(mark.id) ?? -1)) strongest.set(mark.id, mark.emphasis);
    if (mark.title === 'own') titled.add(mark.id);
  }
  return marks.filter((mark) => {
    if (mark.emphasis <= 1 && mark.emphasis < (strongest.get(mark.id) ?? 0)) return false;
    return mark.emphasis >= 1 || mark.title === 'own' || !titled.has(mark.id);
  });
}

/** Chooses, among everything that could head a section, what does. Pure, and independent of the order of sections. */
export function chooseMarks(candidates: readonly CandidateMark[]): CandidateMark[] {
  const certain = candidates.filter(standsAlone);
  const chosen = new Set([...certain, ...supportedLetters(candidates)]);
  const lettered = candidates.filter((mark) => chosen.has(mark));
  const titles = new Set(supportedTitles(candidates, lettered));
  return dropCrossReferences(candidates.filter((mark) => chosen.has(mark) || titles.has(mark)));
}
