import type { DocxNumbering, NumberingLevel } from './numbering';
import type { DocxStyles } from './styles';

/** What a paragraph says of its own numbering; empty strings where it says nothing. */
export interface ParagraphNumbering {
  readonly style: string;
  readonly numId: string;
  readonly level: string;
}

/** The automatic number of the paragraph as text where it carries words or heads a section; otherwise empty. */
export type LabelOf = (paragraph: ParagraphNumbering) => string;

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

function formatNumber(value: number, format: string): string {
  if (format === 'upperLetter') return LETTERS[(value - 1) % 26] ?? '';
  if (format === 'lowerLetter') return (LETTERS[(value - 1) % 26] ?? '').toLowerCase();
  return String(value);
}

/** Labels that mean something: they contain a word ("Section %1:"), or letter a heading ("%1." before "Health needs"). */
const carriesMeaning = (level: NumberingLevel, heading: boolean): boolean =>
  level.format !== 'bullet' && (/[A-Za-z]{2,}/.test(level.text) || (heading && level.format === 'upperLetter'));

interface Numbered {
  readonly list: string;
  readonly depth: number;
  readonly levels: ReadonlyMap<number, NumberingLevel>;
  readonly level: NumberingLevel;
  readonly heading: boolean;
}

/** The list level a paragraph is numbered by, through its own properties or its style's. */
function numberedBy(paragraph: ParagraphNumbering, numbering: DocxNumbering, styles: DocxStyles): Numbered | null {
  const style = styles.styleOf(paragraph.style || null);
  const numId = paragraph.numId || style?.numId;
  const list = numId ? numbering.listOf(numId) : null;
  if (!list) return null;
  const ownDepth = paragraph.level === '' ? null : Number.parseInt(paragraph.level, 10) || 0;
  const depth = ownDepth ?? style?.level ?? numbering.levelOfStyle(paragraph.style)?.depth ?? 0;
  const level = list.levels.get(depth);
  return level ? { list: list.id, levels: list.levels, depth, level, heading: style?.heading != null } : null;
}

/**
 * Follows the automatic numbering of a document from its first paragraph. Templates that letter their sections by list
 * numbering hold no "Section B" as text; Word draws it, and without this it would be lost.
 */
export function followNumbering(numbering: DocxNumbering, styles: DocxStyles): LabelOf {
  const counters = new Map<string, number[]>();
  return (paragraph) => {
    const numbered = numberedBy(paragraph, numbering, styles);
    if (!numbered) return '';
    const { list, depth, levels, level, heading } = numbered;
    const counts = counters.get(list) ?? [];
    counters.set(list, counts);
    counts[depth] = (counts[depth] ?? level.start - 1) + 1;
    counts.length = depth + 1;
    if (!carriesMeaning(level, heading)) return '';
    return level.text.replace(/%(\d)/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      const other = levels.get(at);
      return other ? formatNumber(counts[at] ?? other.start, other.format) : '';
    });
  };
}
