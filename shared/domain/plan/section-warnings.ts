import type { Block, IntakeWarning } from './plan-text';
import { SECTION_IDS } from './section-id';
import type { Walk } from './walk-blocks';

const list = (ids: readonly string[]): string =>
  ids.length < 2 ? ids.join('') : `${ids.slice(0, -1).join(', ')} and ${ids.at(-1)}`;

/** What an auditor should check about the sections found. Names letters and counts, never the plan's words. */
export function sectionWarnings(blocks: readonly Block[], walk: Walk): IntakeWarning[] {
  const warnings: IntakeWarning[] = [];
  const missing = SECTION_IDS.filter((id) => !walk.titles.has(id));
  if (missing.length === SECTION_IDS.length) {
    warnings.push({
      code: 'missing-sections',
      message: 'No lettered sections were found; all the text is shown as unassigned, move it to its sections by hand.',
    });
    return warnings;
  }
  if (missing.length > 0) {
    warnings.push({
      code: 'missing-sections',
      message: `No heading was found for section ${list(missing)}; check whether the plan leaves ${
        missing.length === 1 ? 'it' : 'them'
      } out or words the heading in another way.`,
    });
  }
  const reopened = SECTION_IDS.filter((id) => walk.reopened.has(id));
  if (reopened.length > 0) {
    warnings.push({
      code: 'repeated-section',
      message: `Section ${list(reopened)} is headed more than once with another section between; its parts were put together, check that they belong there.`,
    });
  }
  const first = walk.sectionOf.findIndex((id) => id !== null);
  const loose = blocks.filter((block, at) => at > first && walk.sectionOf[at] === null && block.text.trim() !== '');
  if (loose.length > 0) {
    warnings.push({
      code: 'unassigned-text',
      message: `${loose.length} ${loose.length === 1 ? 'paragraph' : 'paragraphs'} after the first section ${
        loose.length === 1 ? 'belongs' : 'belong'
      } to no section; ${loose.length === 1 ? 'it is' : 'they are'} shown as unassigned, move what belongs to a section.`,
    });
  }
  return warnings;
}
