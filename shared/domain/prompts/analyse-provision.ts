import type { SectionId } from '../plan/section-id';
import { saysNone } from './blank-sections';
import { type ItemFacts, readFacts } from './item-facts';
import { layOutItems } from './lay-out-items';
import { ONE_TO_ONE } from './lexicon';
import { wordSet } from './phrase';
import { type Item, type Piece, placeOf, type Span } from './piece';
import type { ProvisionAnalysis, ProvisionAnswer, ProvisionItem, ProvisionQuestion, SectionedBlocks } from './prompt';

/** Words that give an item no content of its own. */
const EMPTY_WORDS = wordSet(
  'a an and any as at be by for from given has have he her his if in input intervention is it its may need needed of offered on ongoing or provided provision regular required receive she should support the their they to training when where will with appropriate necessary access opportunity staff school adult',
);
const FEWEST_CONTENT_WORDS = 2;
const HEADING_WORDS = 5;
const PROMISES = wordSet('will must shall should may could would access support opportunity provided');

const NOT_FOUND: ProvisionAnswer = { found: false };

function answerOf(span: Span | undefined): ProvisionAnswer {
  return span ? { found: true, blockId: span.piece.block.id, ...placeOf(span) } : NOT_FOUND;
}

/** The first answer that stands where the question is asked (its column, its label), otherwise the first at all. */
function best(spans: readonly Span[], question: ProvisionQuestion): Span | undefined {
  return spans.find(({ piece }) => piece.asks.includes(question)) ?? spans[0];
}

/**
 * How often it is given: where a sentence says how long too, the words nearest to that, since "trained each year by a
 * physiotherapist: 40 minutes every day" says how often twice.
 */
function oftenOf({ frequencies, durations }: ItemFacts): Span | undefined {
  const asked = frequencies.find(({ piece }) => piece.asks.includes('howOften'));
  const [long] = durations;
  if (asked || !long) return asked ?? frequencies[0];
  const gap = ({ start, end }: Span) => Math.max(start - long.end, long.start - end, 0);
  const beside = frequencies.filter(({ piece }) => piece === long.piece);
  return (
    beside.reduce<Span | undefined>((near, one) => (near && gap(near) <= gap(one) ? near : one), undefined) ??
    frequencies[0]
  );
}

const wholeOf = (piece: Piece): Span => ({ piece, start: piece.start, end: piece.end });

/** The words that say what is done: the sentence in the column that asks for it, or the first with any content. */
function whatOf({ pieces, leadIn }: Item, childName: string): Span | undefined {
  const asked = pieces.filter(({ asks }) => asks.includes('what'));
  const open = pieces.filter(({ asks }) => asks.length === 0);
  const told = [...asked, ...open, ...leadIn].find(({ words, start, end }) => {
    const content = words
      .slice(start, end)
      .filter(({ lower, stem }) => !EMPTY_WORDS.has(stem) && lower !== childName && stem.length > 2);
    return content.length >= FEWEST_CONTENT_WORDS;
  });
  return told && wholeOf(told);
}

function groupOf(item: Item, { groupSizes }: ItemFacts): Span | undefined {
  const size = best(groupSizes, 'group');
  if (size) return size;
  for (const piece of [...item.pieces, ...item.leadIn]) {
    const found = ONE_TO_ONE.find(piece.words, piece.start, piece.end);
    if (found) return { piece, ...found };
  }
  return;
}

/** A column or label that asks how it is reviewed is answered by what is written there, unless it is one word. */
function reviewOf({ pieces }: Item, { reviews, frequencies, durations }: ItemFacts): Span | undefined {
  const written = pieces.find(
    ({ asks, start, end }) =>
      asks.length > 0 && asks.every((one) => one === 'review') && end - start >= FEWEST_CONTENT_WORDS,
  );
  return written ? wholeOf(written) : (reviews[0] ?? laterCheck(pieces, frequencies, durations));
}

/**
 * A later sentence that says how often, when that was said before, tells of a check: "The log is read by the SENCO every
 * four weeks."
 */
function laterCheck(
  pieces: readonly Piece[],
  frequencies: readonly Span[],
  durations: readonly Span[],
): Span | undefined {
  const often = new Set(frequencies.map(({ piece }) => piece));
  const first = pieces.findIndex((piece) => often.has(piece));
  const later = pieces
    .slice(first + 1)
    .find((piece) => often.has(piece) && !durations.some((one) => one.piece === piece));
  return first >= 0 && later ? wholeOf(later) : undefined;
}

function analyseItem(item: Item, facts: ItemFacts, childName: string): ProvisionItem {
  return {
    section: item.section,
    blockIds: [...new Set(item.pieces.map(({ block }) => block.id))],
    answers: {
      what: answerOf(whatOf(item, childName)),
      who: answerOf(best(facts.posts, 'who')),
      howOften: answerOf(oftenOf(facts)),
      howLong: answerOf(best(facts.durations, 'howLong')),
      group: answerOf(groupOf(item, facts)),
      review: answerOf(reviewOf(item, facts)),
    },
  };
}

/** Whether the text provides anything: introductions, "not applicable" and lines above a list do not. */
function provides(item: Item, facts: ItemFacts): boolean {
  const { pieces, setApart } = item;
  const [first, last] = [pieces[0], pieces.at(-1)];
  if (!first || !last || (pieces.length <= 2 && saysNone(first.block.text))) return false;
  if (setApart) return true;
  // A short line without a full stop heads what follows; a PDF does not say that it is a heading.
  const isShort = last.end - first.start <= HEADING_WORDS && pieces.length === 1 && !/[.!?]\s*$/.test(last.block.text);
  if (isShort || /:\s*$/.test(last.block.text)) return false;
  if (facts.posts.length + facts.frequencies.length + facts.durations.length > 0) return true;
  return pieces.some(({ words, start, end }) => words.slice(start, end).some(({ stem }) => PROMISES.has(stem)));
}

/**
 * Lays out the items of provision by the six questions: what, who, how often, how long, group, review. An item is a list
 * item, a table row, or a run of sentences of a paragraph that belong together. An answer is what the words say and no
 * judgement: "school staff" is no post, "regularly" no frequency. `childFirstName` only keeps a name from counting as
 * content. Linear in the text.
 */
export function analyseProvision(
  plan: SectionedBlocks,
  sections: readonly SectionId[] = ['F'],
  childFirstName = '',
): ProvisionAnalysis {
  const items = layOutItems(plan, new Set(sections)).flatMap((item) => {
    const facts = readFacts(item);
    return provides(item, facts) ? [analyseItem(item, facts, childFirstName.toLowerCase())] : [];
  });
  const count = items.filter(
    ({ answers }) => answers.who.found && answers.howOften.found && answers.howLong.found,
  ).length;
  const of = items.length;
  return { items, stated: { count, of, percent: of === 0 ? null : Math.round((100 * count) / of) } };
}
