import type { Block, TextSection } from './plan-text';
import type { SectionId } from './section-id';

type Place = SectionId | null;

/** The section of each block, with every picture in that of the words it belongs with. */
function placeAll(blocks: readonly Block[], found: ReadonlyMap<string, SectionId>): Map<string, Place> {
  const places = new Map<string, Place>();
  const columns = new Map<string, Place>();
  let before: Place = null;
  for (const block of blocks) {
    const column = block.cell === undefined ? '' : `${block.cell.table}/${block.cell.column}`;
    if (block.picture === true) places.set(block.id, columns.get(column) ?? before);
    else {
      before = found.get(block.id) ?? null;
      places.set(block.id, before);
      if (column !== '') columns.set(column, before);
    }
  }
  return places;
}

/**
 * Puts each picture into the section of the words before it, in a table of those above it in its column. Pictures are left
 * out when sections are looked for: what somebody wrote to describe a picture is never the heading of a section.
 */
export function withPictures(sections: readonly TextSection[], blocks: readonly Block[]): TextSection[] {
  const found = new Map(sections.flatMap(({ id, blockIds }) => blockIds.map((block) => [block, id] as const)));
  const ids = new Map<Place, string[]>();
  for (const [block, place] of placeAll(blocks, found)) {
    const list = ids.get(place);
    if (list === undefined) ids.set(place, [block]);
    else list.push(block);
  }
  return sections.map((section) => ({ ...section, blockIds: ids.get(section.id) ?? [] }));
}
