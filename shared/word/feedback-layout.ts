import type { FeedbackEntry, FeedbackQuote, FeedbackSheet } from '#shared/domain/feedback/feedback-sheet';
import { cleanText } from './clean-text';
import type { SheetKind } from './feedback-looks';

/** Words in one face. */
export interface SheetRun {
  readonly text: string;
  readonly bold?: true;
  /** Begins a new line. */
  readonly newLine?: true;
}

export interface SheetParagraph {
  readonly kind: SheetKind;
  readonly runs: readonly SheetRun[];
  /** What hangs before the runs, in bold. */
  readonly label?: string;
}

/** The whole sheet as paragraphs, in order: what is written to the Word file, and what its pages are estimated from. */
export const layFeedback = (sheet: FeedbackSheet): readonly SheetParagraph[] => [
  ...opening(sheet),
  ...entries(sheet),
  ...ratings(sheet),
];

const plain = (kind: SheetKind, text: string): SheetParagraph => ({ kind, runs: [{ text: cleanText(text) }] });

const LINE_BREAK = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/;

/** Begins with what it is, in bold: “Note: …”. Line breaks of whoever wrote it stay; empty lines are left out. */
function led(label: string, text: string): SheetRun[] {
  const lines = text
    .split(LINE_BREAK)
    .map(cleanText)
    .filter((line) => line !== '');
  return [
    { text: `${cleanText(label)}: `, bold: true },
    ...lines.map((line, at): SheetRun => (at === 0 ? { text: line } : { text: line, newLine: true })),
  ];
}

const spaced = (parts: readonly (readonly SheetRun[])[]): SheetRun[] =>
  parts.flatMap((part, at) => (at === 0 ? part : [{ text: ' ' }, ...part]));

/** What this is, and in short what is good already. */
const opening = (sheet: FeedbackSheet): SheetParagraph[] => [
  plain('title', sheet.title),
  {
    kind: 'body',
    runs: spaced([...sheet.facts.map(([label, text]) => led(label, `${text}.`)), led('In short', sheet.overview)]),
  },
  { kind: 'body', runs: led('Strong already', strengthsText(sheet.strengths)) },
  ...(sheet.planNote === null ? [] : [{ kind: 'body' as const, runs: led('Note on the plan', sheet.planNote) }]),
];

const strengthsText = ({ items, more }: FeedbackSheet['strengths']): string =>
  items.length === 0
    ? 'no criterion has the best rating yet.'
    : `${items.join('; ')}${more === 0 ? '' : `; and ${more} more`}.`;

/** Criterion by criterion, the most pressing first, and the names of those there was no room for. */
function entries({ scope, entries: all, untold }: FeedbackSheet): SheetParagraph[] {
  const none =
    scope === 'every' ? 'No criterion is answered yet.' : 'Nothing: no criterion that was rated needs a change.';
  const wanted = all.filter(({ asks }) => asks);
  const others = all.filter(({ asks }) => !asks);
  return [
    plain('part', 'What to change, the most important first'),
    ...(wanted.length > 0
      ? wanted.flatMap(entryParagraphs)
      : [plain('body', others.length > 0 ? 'Nothing: no criterion that was rated needs a change.' : none)]),
    ...(others.length === 0 ? [] : [plain('part', 'Nothing to change'), ...others.map(oneLine)]),
    ...(untold.length === 0
      ? []
      : [{ kind: 'body' as const, runs: led('Left out for length', `${untold.join(', ')}.`) }]),
  ];
}

const heading = ({ id, title, rating, limiting }: FeedbackEntry): string =>
  `${id} ${title}: ${rating}${limiting ? ' (limiting criterion)' : ''}`;

function entryParagraphs(entry: FeedbackEntry): SheetParagraph[] {
  const said = [
    ...(entry.note === null ? [] : [led('Note', entry.note)]),
    ...(entry.good === null ? [] : [led('Good looks like', entry.good)]),
    ...(entry.arose === null ? [] : [led('Vague wording comes from', `${entry.arose}.`)]),
  ];
  return [
    plain('entry', heading(entry)),
    ...entry.evidence.map((quote) => ({ kind: 'quote' as const, runs: planWords(quote) })),
    ...(said.length === 0 ? [] : [{ kind: 'body' as const, runs: spaced(said) }]),
    ...(entry.suggestion === null ? [] : [{ kind: 'body' as const, runs: led('Suggested wording', entry.suggestion) }]),
  ];
}

const oneLine = (entry: FeedbackEntry): SheetParagraph => ({
  kind: 'body',
  runs: spaced([[{ text: `${cleanText(heading(entry))}.`, bold: true }], ...entry.evidence.map(planWords)]),
});

/** Quoted words of the plan with their place, or the place alone. */
function planWords({ words, marks, place, remark }: FeedbackQuote): SheetRun[] {
  const about = [place, remark].filter((text) => text !== null).join('; ');
  const where = about === '' ? '' : cleanText(about);
  if (words === null) return [{ text: 'Evidence: ', bold: true }, { text: where === '' ? 'place not known' : where }];
  return [{ text: '“' }, ...marked(words, marks), { text: where === '' ? '”' : `” (${where})` }];
}

/** Quoted words with what was chosen in bold. */
function marked(words: string, marks: FeedbackQuote['marks']): SheetRun[] {
  const runs: SheetRun[] = [];
  let at = 0;
  for (const [from, to] of marks) {
    runs.push({ text: cleanPart(words.slice(at, from)) }, { text: cleanPart(words.slice(from, to)), bold: true });
    at = to;
  }
  runs.push({ text: cleanPart(words.slice(at)) });
  return runs.filter(({ text }) => text !== '');
}

/** Cleaned, with the spaces that part it from what is beside it. */
const cleanPart = (text: string): string =>
  `${/^\s/u.test(text) ? ' ' : ''}${cleanText(text)}${/\S\s+$/u.test(text) ? ' ' : ''}`;

/** Every other criterion by rating, a line or two for each. */
const ratings = ({ ratings: all, ratingNote, entries: told }: FeedbackSheet): SheetParagraph[] =>
  all.length === 0
    ? []
    : [
        plain('part', told.length === 0 ? 'All criteria by rating' : 'The other criteria by rating'),
        ...all.map(({ rating, criteria }) => ({
          kind: 'rating' as const,
          label: cleanText(`${rating}:`),
          runs: [{ text: cleanText(criteria.join(', ')) }],
        })),
        ...(ratingNote === null ? [] : [plain('body', ratingNote)]),
      ];
