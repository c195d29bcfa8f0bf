import type { Block } from '../plan/plan-text';
import { normaliseTitle } from '../plan/section-titles';

/** The four areas of need (SEND Code of Practice 6.28 to 6.35), and the headings that plans set beside them. */
const AREA =
  /^(?:communication and interaction|cognition and learning|(?:social emotional and mental health|semh)(?: (?:needs|difficulties))?|sensory (?:and(?: or)? )?(?:physical|medical)(?: needs)?|(?:self help|independence|self care)(?: and (?:independence|self care|life skills))?|(?:preparation|preparing) for adulthood|(?:health|(?:health and )?(?:social )?care|education)(?: outcomes| needs| provision)?)$/;

/** Headings over what is told beside the needs: how the child does now, strengths. */
const NOT_NEEDS =
  /\b(?:attainments?|progress|strengths?|where .+ now|(?:current|present) (?:levels?|functioning)|assessment (?:results|scores)|(?:can do|good at|background|introduction))\b/;
/** Headings over how the provision is watched, which criterion F6 asks of. */
const NOT_PROVISION = /\b(?:monitor(?:ing|ed)?|review(?:s|ed|ing)?)\b/;

const LONGEST = 120;
/** A heading that is neither styled nor bold is shorter still. */
const LONGEST_PLAIN = 80;
/** What somebody does, or for how long, is content, however bold. */
const CONTENT = /\bwill\b|\d\s*(?:minutes?|mins?|hours?|times?|sessions?)\b/i;
const SENTENCE_END = /[.;,?!]["”’)]?$/;

/** A heading's words without what says that it is the answer to something: "To meet: reading" is about reading. */
export const topicOf = (heading: string): string =>
  heading.replace(/^(?:to meet|need)\s*[:–-]\s*/i, '').replace(/:$/, '');

/** The area of need a heading names, to be compared; null for any other heading. */
export function areaOf(heading: string): string | null {
  const words = normaliseTitle(heading);
  return AREA.test(words) ? words : null;
}

export const isBesideNeeds = (heading: string): boolean => NOT_NEEDS.test(normaliseTitle(heading));
export const isBesideProvision = (heading: string): boolean => NOT_PROVISION.test(normaliseTitle(heading));

/**
 * True where a block is a heading over what follows it: by its style, by bold print, or, in files that keep neither, as
 * a short line without a full stop over a longer passage that has one.
 */
export function isHeadingLine(block: Block, next: Block | undefined): boolean {
  const text = block.text.trim();
  if (block.kind === 'list-item' || text.length > LONGEST || SENTENCE_END.test(text)) return false;
  if (block.kind === 'heading') return true;
  if (next?.kind === 'list-item' && text.endsWith(':')) return true;
  if (CONTENT.test(text)) return false;
  if (block.bold === true) return true;
  if (areaOf(text) !== null || /^to meet\s*:/i.test(text)) return true;
  return isPlainHeading(text, next);
}

const isPlainHeading = (text: string, next: Block | undefined): boolean =>
  next !== undefined &&
  text.length <= LONGEST_PLAIN &&
  /^[A-Z0-9‘“]/.test(text) &&
  next.text.length > text.length &&
  SENTENCE_END.test(next.text.trim());
