import type { Block } from '../plan/plan-text';
import type { SectionId } from '../plan/section-id';
import { isBesideNeeds, isBesideProvision, topicOf } from './heading-line';
import { saysNone } from './says-none';
import { shortLabel } from './short-label';
import type { AsideReason, ThreadItem, ThreadRole } from './thread-item';
import type { ThreadLine, Topic } from './thread-lines';

/** A heading over more paragraphs than these names a subject, not one need. */
const MOST_OF_ONE_NEED = 5;

/** An outcome says what will be; a line that only leads in to a list does not. */
const OUTCOME = /\b(?:will|to be able to|can)\b/i;

/** The area that a whole section is about. */
const SECTION_AREAS: Partial<Readonly<Record<SectionId, string>>> = {
  C: 'health',
  D: 'social care',
  G: 'health',
  H1: 'social care',
  H2: 'social care',
};

/** Lines that are one item, in file order. */
type Gathered = [ThreadLine, ...ThreadLine[]];

const textOf = ({ blocks }: ThreadLine): string => blocks.map(({ text }) => text.trim()).join(' · ');
const levelOf = ({ blocks }: ThreadLine): number => blocks[0]?.level ?? 0;

/** True for the rest of a sentence that a page or a column broke off. */
const goesOn = (line: ThreadLine, last: ThreadLine): boolean =>
  line.kind === 'paragraph' && /^[a-z]/.test(textOf(line)) && !/[.!?:;]["”’)]?$/.test(textOf(last));

function isOneNeed(line: ThreadLine, last: ThreadLine): boolean {
  const { topic } = line;
  if (line.kind !== 'paragraph' || last.kind !== 'paragraph' || topic !== last.topic) return false;
  return topic !== null && !topic.isArea && topic.paragraphs <= MOST_OF_ONE_NEED && !isBesideNeeds(topic.text);
}

const isOneCell = (line: ThreadLine, last: ThreadLine): boolean =>
  line.kind === 'paragraph' &&
  last.kind === 'paragraph' &&
  line.besideCell !== null &&
  line.besideCell === last.besideCell &&
  line.topic === last.topic;

/** The steps towards an outcome, listed under it, are part of it. */
const isStepOf = (line: ThreadLine, [first]: Gathered): boolean =>
  line.kind === 'list' && first.kind === 'paragraph' && OUTCOME.test(textOf(first)) && !textOf(first).endsWith(':');

function belongs(role: ThreadRole, line: ThreadLine, gathered: Gathered): boolean {
  const last = gathered.at(-1) ?? gathered[0];
  if (goesOn(line, last)) return true;
  if (line.topic !== last.topic || line.kind === 'row') return false;
  // A list inside a list item says more of it.
  if (line.kind === 'list' && gathered[0].kind === 'list' && levelOf(line) > levelOf(gathered[0])) return true;
  if (role === 'outcome') return isStepOf(line, gathered);
  return isOneCell(line, last) || (role === 'need' && isOneNeed(line, last));
}

/** The headings under which needs stand. Worked out once a section: a long one has hundreds of lines under few headings. */
const topicsOfNeeds = (lines: readonly ThreadLine[]): readonly Topic[] =>
  [...new Set(lines.flatMap(({ topic }) => topic ?? []))].filter(({ text }) => !isBesideNeeds(text));

/**
 * Where needs stand under headings of their own, what comes before the first of them, at the beginning of the section or
 * under an area of need, leads in to them.
 */
function leadsIn({ topic }: ThreadLine, named: readonly Topic[]): boolean {
  if (topic === null) return named.length > 0;
  return topic.isArea && named.some((other) => !other.isArea && other.area === topic.area);
}

/** A heading on the line of its text: "Monitoring. The SENCO …". Empty where there is none. */
const runInHeading = (line: ThreadLine): string => /^\S+(?: \S+){0,2}?[.:](?=\s|$)/.exec(textOf(line))?.[0] ?? '';

function asideReason(role: ThreadRole, gathered: Gathered, named: readonly Topic[]): AsideReason | null {
  const [first] = gathered;
  if (gathered.every((line) => saysNone(textOf(line)))) return 'none';
  if (role === 'outcome') return null;
  if (role === 'provision')
    return isBesideProvision(`${first.topic?.text ?? ''} ${runInHeading(first)}`) ? 'background' : null;
  const heading = `${first.topic?.text ?? ''} ${first.captions}`;
  return isBesideNeeds(heading) || leadsIn(first, named) ? 'background' : null;
}

/** A need told in paragraphs under its own heading is known by that heading. */
const namedByTopic = (role: ThreadRole, [first]: Gathered): boolean =>
  role === 'need' && first.kind === 'paragraph' && first.topic !== null && isOneNeed(first, first);

function toItem(role: ThreadRole, section: SectionId, gathered: Gathered, number: number, aside: AsideReason | null) {
  const [first] = gathered;
  const blocks = gathered.flatMap((line) => line.blocks) as [Block, ...Block[]]; // a line has a block at least
  const topic = first.topic?.text ?? null;
  const named = namedByTopic(role, gathered);
  return {
    id: blocks[0].id,
    role,
    section,
    number,
    label: shortLabel(named && topic !== null ? topicOf(topic) : textOf(first)),
    under: named ? null : topic,
    area: first.topic?.area ?? SECTION_AREAS[section] ?? null,
    blockIds: blocks.map(({ id }) => id),
    texts: blocks.map(({ text }) => text.trim()),
    aside,
  } satisfies ThreadItem;
}

/** Puts the lines of one section together to items. */
export function gatherItems(role: ThreadRole, section: SectionId, lines: readonly ThreadLine[]): readonly ThreadItem[] {
  const groups: Gathered[] = [];
  for (const line of lines) {
    const open = groups.at(-1);
    if (open !== undefined && belongs(role, line, open)) open.push(line);
    else groups.push([line]);
  }
  const named = topicsOfNeeds(lines);
  const aside = groups.map((group) => asideReason(role, group, named));
  // What counts is numbered first, so that the numbers of what one works with have no gaps.
  const order = [...groups.keys()].sort((a, b) => Number(aside[a] !== null) - Number(aside[b] !== null));
  const numbers = new Map(order.map((group, at) => [group, at + 1]));
  return groups.map((group, at) => toItem(role, section, group, numbers.get(at) ?? 0, aside[at] ?? null));
}
