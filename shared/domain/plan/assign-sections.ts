import { findCandidates } from './candidate-mark';
import { chooseMarks } from './choose-marks';
import { findColumnHeaders } from './column-tables';
import { findContentsList } from './contents-list';
import { withPictures } from './picture-sections';
import type { Block, IntakeWarning, TextSection } from './plan-text';
import { sectionWarnings } from './section-warnings';
import { walkBlocks } from './walk-blocks';

/** What the file's format knows and the blocks cannot say. */
export interface AssignHints {
  /** Indexes of blocks styled as entries of a contents list. */
  readonly contents?: ReadonlySet<number>;
}

export interface AssignedSections {
  /** In the order in which the plan first heads them; sections that were not found are left out. */
  readonly sections: TextSection[];
  readonly warnings: IntakeWarning[];
}

/**
 * Finds the lettered sections in a plan's blocks. Pure: the same blocks give the same sections.
 * Every block lands in at most one section, in file order; what belongs to none (cover page, the child's details, contents)
 * is in no section and so stays visible as unassigned. A heading belongs to the section it opens.
 */
export function assignSections(blocks: readonly Block[], hints: AssignHints = {}): AssignedSections {
  if (!blocks.some(({ picture }) => picture === true)) return assignWords(blocks, hints);
  const words = [...blocks.entries()].filter(([, { picture }]) => picture !== true);
  const contents = new Set(words.flatMap(([at], place) => (hints.contents?.has(at) === true ? [place] : [])));
  const { sections, warnings } = assignWords(
    words.map(([, block]) => block),
    { contents },
  );
  return { sections: withPictures(sections, blocks), warnings };
}

function assignWords(blocks: readonly Block[], hints: AssignHints): AssignedSections {
  const candidates = findCandidates(blocks);
  const listed = findContentsList(blocks, candidates, hints.contents ?? new Set());
  const real = candidates.filter((mark) => !listed.has(mark.at));
  const headers = findColumnHeaders(blocks, real);
  const inHeader = new Set(headers.flatMap((header) => header.columns.map((column) => column.at)));
  const marks = chooseMarks(real.filter((mark) => !inHeader.has(mark.at)));
  const walk = walkBlocks(blocks, marks, headers);

  const sections: TextSection[] = [];
  for (const [id, title] of walk.titles) {
    const blockIds = blocks.filter((_, at) => walk.sectionOf[at] === id).map((block) => block.id);
    sections.push({ id, title, blockIds });
  }
  return { sections, warnings: sectionWarnings(blocks, walk) };
}
