import { readMark } from '#shared/domain/plan/section-mark';
import { hasEnded } from './has-ended';
import { joinLines, type Vocabulary } from './join-lines';
import type { Line } from './lines';

export interface Paragraph {
  readonly text: string;
  readonly bold: boolean;
  readonly size: number;
  /** A bullet stood before it; the bullet itself is not in the text. */
  readonly bullet: boolean;
  readonly left: number;
}

const BULLET = /^([•●○◦▪▫■□➢►▶·]|[-–—*](?=[\s\t]))[\s\t]*/u;
const NUMBERED = /^(\(?(\d{1,3}|[a-z]|[ivx]{1,4})[.)]|\d+(\.\d+)+)[\s\t]/;
/** A step down larger than the usual one by this factor starts a paragraph. */
const EXTRA_LEADING = 1.28;

interface Open {
  readonly lines: Line[];
  readonly bullet: boolean;
  /** Where the text behind the bullet begins. */
  readonly textLeft: number;
}

const isBullet = (line: Line): boolean => BULLET.test(line.text);

function textLeftOf(line: Line): number {
  const [marker, text] = line.pieces;
  return isBullet(line) && marker && text && marker.text.length <= 2 ? text.x : line.left;
}

/** A line that reads as the heading of a section starts a paragraph, unless it is plainly the middle of a sentence. */
function looksLikeMark(line: Line): boolean {
  const mark = readMark(line.text);
  return mark !== null && mark.title !== 'sentence' && (mark.form === 'section' || mark.title === 'own' || line.bold);
}

/** A quotation set in from the right: its lines stop short, but the sentence plainly goes on. */
const isIndentedSentence = (before: Line, line: Line, rightEdge: number): boolean =>
  /^\p{Ll}/u.test(line.text) &&
  !/[.!?:;]["”’)]?$/.test(before.text.trim()) &&
  before.right - before.left > 0.6 * (rightEdge - before.left);

/** Whether `line` starts a paragraph of its own after the last line of `open`. */
function startsParagraph(open: Open, line: Line, rightEdge: number, pitch: number): boolean {
  const before = open.lines.at(-1);
  if (!before || isBullet(line) || NUMBERED.test(line.text)) return true;
  const size = Math.max(before.size, line.size);
  if (Math.abs(before.size - line.size) > 0.08 * size) return true;
  if (line.y - before.y > EXTRA_LEADING * pitch * size) return true;
  if (hasEnded(before, line, rightEdge) && !isIndentedSentence(before, line, rightEdge)) return true;
  const complete = /[.!?:;)\]”"]$|\d$/.test(before.text.trim());
  const fresh = complete || /^[A-Z]/.test(line.text);
  // Back to the margin after a bullet, or another weight of type: a new paragraph unless the sentence plainly goes on.
  const outdented = open.bullet && line.left < open.textLeft - 0.8 * size;
  if (fresh && (outdented || before.bold !== line.bold)) return true;
  return looksLikeMark(line) && (complete || before.bold || looksLikeMark(before));
}

/**
 * Groups the lines of one column or cell into paragraphs. A paragraph ends at a clear step down, where the type changes,
 * before a bullet or number, before a section heading, and after a line that stopped short although the next word would
 * have fitted. `rightEdge` is where full lines end; `pitch` the usual step from line to line in font sizes.
 */
export function paragraphsOf(
  lines: readonly Line[],
  rightEdge: number,
  pitch: number,
  vocabulary: Vocabulary,
): Paragraph[] {
  const opens: Open[] = [];
  for (const line of lines) {
    const open = opens.at(-1);
    if (open && !startsParagraph(open, line, rightEdge, pitch)) open.lines.push(line);
    else opens.push({ lines: [line], bullet: isBullet(line), textLeft: textLeftOf(line) });
  }
  return opens.flatMap((open) => {
    const joined = joinLines(
      open.lines.map((line) => line.text),
      vocabulary,
    );
    const text = open.bullet ? joined.replace(BULLET, '') : joined;
    const [first] = open.lines;
    if (!first || text.trim() === '') return [];
    return [
      {
        text: text.trim(),
        bold: open.lines.every((line) => line.bold),
        size: first.size,
        bullet: open.bullet,
        left: first.left,
      },
    ];
  });
}
