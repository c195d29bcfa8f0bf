import type { Block } from '#shared/domain/plan/plan-text';
import { joinLines, type Vocabulary } from './join-lines';
import { type DocumentMeasures, type Entry, HEADING_FACTOR } from './layout';

const LONGEST_HEADING = 220;
const half = (size: number): number => Math.round(size * 2) / 2;

/** A paragraph that a page break cut in two: it stopped in the middle of a sentence and goes on in lower case. */
function continues(before: Entry, after: Entry): boolean {
  return (
    before.page < after.page &&
    before.cell?.table === after.cell?.table &&
    before.cell?.column === after.cell?.column &&
    !after.paragraph.bullet &&
    half(before.paragraph.size) === half(after.paragraph.size) &&
    before.paragraph.bold === after.paragraph.bold &&
    /[\p{L}\d,-]$/u.test(before.paragraph.text) &&
    /^\p{Ll}/u.test(after.paragraph.text)
  );
}

function joinPages(entries: readonly Entry[], vocabulary: Vocabulary): Entry[] {
  const joined: Entry[] = [];
  for (const entry of entries) {
    const before = joined.at(-1);
    if (before && continues(before, entry)) {
      const text = joinLines([before.paragraph.text, entry.paragraph.text], vocabulary);
      joined[joined.length - 1] = { ...before, paragraph: { ...before.paragraph, text } };
    } else joined.push(entry);
  }
  return joined;
}

type Kind = Pick<Block, 'kind' | 'level' | 'ordered'>;

/** Turns paragraphs into blocks: larger type makes headings, ranked by size; bullets make list items. */
export function blocksFromEntries(entries: readonly Entry[], measures: DocumentMeasures): Block[] {
  const joined = joinPages(entries, measures.vocabulary);
  const isHeading = ({ paragraph }: Entry): boolean =>
    paragraph.size >= measures.bodySize * HEADING_FACTOR && paragraph.text.length <= LONGEST_HEADING;
  const sizes = [...new Set(joined.filter(isHeading).map((entry) => half(entry.paragraph.size)))].sort((a, b) => b - a);
  const kindOf = (entry: Entry): Kind => {
    if (isHeading(entry)) return { kind: 'heading', level: Math.min(6, sizes.indexOf(half(entry.paragraph.size)) + 1) };
    return entry.paragraph.bullet ? { kind: 'list-item', level: 0, ordered: false } : { kind: 'paragraph' };
  };
  return joined.map(
    (entry, index): Block => ({
      id: `b${index}`,
      ...kindOf(entry),
      text: entry.paragraph.text,
      ...(entry.paragraph.bold ? { bold: true } : {}),
      ...(entry.cell ? { cell: entry.cell } : {}),
      page: entry.page,
    }),
  );
}
