import type { SectionId } from './section-id';
import { sectionOfTitle, titleConfirms, titleIsWholly } from './section-titles';

/** How a piece of text names a section: "Section B …", "B. …", "B" alone, "Needs (Section B)", or its title without a letter. */
export type MarkForm = 'section' | 'letter' | 'bare' | 'suffix' | 'title';

/** What stands beside the letter: the section's own title, nothing, other words, or a whole sentence. */
export type MarkTitle = 'own' | 'none' | 'other' | 'sentence';

/** A text that may be the heading of a section. Whether it is one depends on the rest of the plan (choose-marks.ts). */
export interface SectionMark {
  readonly id: SectionId;
  readonly form: MarkForm;
  readonly title: MarkTitle;
  /** A separator such as a colon stood between letter and title, so the title is not the rest of a sentence. */
  readonly separated: boolean;
  /** The text ends in dot leaders or a tab and a page number, as in a contents list. */
  readonly leader: boolean;
  /** The heading as worded, without leaders. */
  readonly text: string;
}

const LEADER = /(?:\s*[.…·_]{3,}\s*|\s*\t\s*|(?:\s?\.){4,}\s*)(?:page\s*)?\d{1,3}\s*$/i;
const NUMBERING = String.raw`(?:\d+(?:\.\d+)*[.)]?\s+)?`;
const SUB = String.raw`(?:\s*[-–—.]?\s*\(?\s*(\d|i{1,2}|one|two)\s*\)?(?![A-Za-z0-9]))?`;
const SECTION = new RegExp(String.raw`^[\W_]*${NUMBERING}section\s+([A-K])${SUB}(?![A-Za-z0-9])(.*)$`, 'is');
const LETTER = /^\(?([A-K])(?:\s?\(?([12])\)?)?(\s*[.):\-–—|](?=\s|$)|\s*[:–—](?=\S)|\s+)(.*)$/s;
const SUFFIX = /^(.{4,120}?)\s*(?:[-–—:]\s*section\s+([A-K])\s*([12])?|[([](?:section\s+)?([A-K])\s*([12])?[)\]])$/is;
const SEPARATOR = /^\s*(?:[:.\-–—|)\]]+(?=\s|$|[A-Z(])|\t|\s{2,}|\n)\s*/;
const TWO = new Set(['2', 'ii', 'two']);
const MAX_TITLE_WORDS = 45;

/** H stands alone in older templates: its second half is the "other" social care provision. */
function sectionId(letter: string, sub: string | undefined, title: string): SectionId {
  const upper = letter.toUpperCase();
  if (upper !== 'H') return upper as SectionId;
  if (sub !== undefined) return TWO.has(sub.toLowerCase()) ? 'H2' : 'H1';
  return titleIsWholly('H2', title) ? 'H2' : 'H1';
}

function titleKind(id: SectionId, title: string): MarkTitle {
  if (title === '' || /^\(?(continued|cont\.?|cont'?d)\)?$/i.test(title)) return 'none';
  const words = title.split(/\s+/).length;
  if (words > MAX_TITLE_WORDS) return 'sentence';
  if (titleIsWholly(id, title)) return 'own';
  if (words > 8 && /[.!?]$/.test(title)) return 'sentence';
  return titleConfirms(id, title) ? 'own' : 'other';
}

function sectionForm(text: string, leader: boolean): SectionMark | null {
  const found = SECTION.exec(text);
  if (!found?.[1]) return null;
  const [, letter, sub, tail = ''] = found;
  const both = /^\s*(?:[/&+]|and|,)\s*(?:section\s+)?H\s*\(?2\)?(.*)$/is.exec(tail);
  const rest = letter.toUpperCase() === 'H' && both ? (both[1] ?? '') : tail;
  const separator = SEPARATOR.exec(rest)?.[0] ?? '';
  const title = rest.slice(separator.length).trim();
  const id = sectionId(letter, sub, title);
  const mark = (kind: MarkTitle): SectionMark => ({
    id,
    form: 'section',
    title: kind,
    separated: separator !== '',
    leader,
    text,
  });
  if (title === '') return mark('none');
  if (separator === '') {
    // "Section B sets out", "Section F, above", "Section B and Section F": the rest of a sentence, not a heading.
    if (/^[,;'’/&+]|^and\b/i.test(title)) return null;
    const inner = title.replace(/^\((.*)\)$/s, '$1');
    if (/^[a-z]/.test(inner) && !titleIsWholly(id, inner) && titleKind(id, inner) !== 'none') return null;
    return mark(titleKind(id, inner));
  }
  return mark(titleKind(id, title));
}

function letterForm(text: string, leader: boolean): SectionMark | null {
  const bare = /^[([]?([A-K])\s?\(?([12])?\)?[\])]?[.:)]?$/.exec(text);
  if (bare?.[1] && (bare[2] === undefined || bare[1] === 'H')) {
    const id = sectionId(bare[1], bare[2], '');
    return { id, form: 'bare', title: 'none', separated: false, leader, text };
  }
  const found = LETTER.exec(text);
  if (!found?.[1]) return null;
  const [, letter, sub, separator = '', rest = ''] = found;
  if (sub !== undefined && letter !== 'H') return null;
  const title = rest.trim();
  const id = sectionId(letter, sub, title);
  const separated = separator.trim() !== '';
  const kind = titleKind(id, title);
  // "A child who …" and "I like …" start with a letter and a space too: only the section's own title makes them headings.
  if (!separated && !titleIsWholly(id, title) && !(sub !== undefined && kind === 'own')) return null;
  return { id, form: 'letter', title: kind, separated, leader, text };
}

function suffixForm(text: string, leader: boolean): SectionMark | null {
  const found = /[A-K12)\]]$/.test(text) ? SUFFIX.exec(text) : null;
  const letter = found?.[2] ?? found?.[4];
  if (!found?.[1] || !letter || letter !== letter.toUpperCase()) return null;
  const id = sectionId(letter, found[3] ?? found[5], found[1]);
  return titleConfirms(id, found[1]) ? { id, form: 'suffix', title: 'own', separated: true, leader, text } : null;
}

/**
 * Reads one line as a possible section heading; null where it names no section or only refers to one in running text.
 * Judges the words alone: emphasis, place and the other headings are for the caller.
 */
export function readMark(line: string): SectionMark | null {
  const trimmed = line.trim();
  if (trimmed === '' || trimmed.length > 500) return null;
  const leader = /\d$/.test(trimmed) && LEADER.test(trimmed);
  const text = leader ? trimmed.replace(LEADER, '').trim() : trimmed;
  const lettered = sectionForm(text, leader) ?? letterForm(text, leader) ?? suffixForm(text, leader);
  if (lettered) return lettered;
  const id = sectionOfTitle(text);
  return id ? { id, form: 'title', title: 'own', separated: false, leader, text } : null;
}
