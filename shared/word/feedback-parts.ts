import type { FileChild } from 'docx';
import type { FeedbackEntry, FeedbackSheet } from '#shared/domain/feedback/feedback-sheet';
import { dataTable } from './data-table';
import { criterionHeading, led, planWords } from './feedback-paragraphs';
import { SHEET_WIDTH } from './feedback-styles';
import { body, bullet, fact, part, title } from './paragraphs';

/** Heading of the table, and its name for a screen reader. */
const RATINGS_TITLE = 'All criteria by section';
const SECTION_WIDTH = 4150;

/** What this is, and in short what is good and what to change first. */
export const openingPart = (sheet: FeedbackSheet): FileChild[] => [
  title(sheet.title),
  ...sheet.facts.map(([label, text]) => fact(label, text)),
  part('In short'),
  body(sheet.overview),
  led('Strong already', strengthsText(sheet.strengths)),
  ...firstPart(sheet.first),
  ...(sheet.planNote === null ? [] : [led('Note on the plan', sheet.planNote)]),
];

const strengthsText = ({ items, more }: FeedbackSheet['strengths']): string =>
  items.length === 0
    ? 'no criterion has the best rating yet.'
    : `${items.join('; ')}${more === 0 ? '' : `; and ${more} more`}.`;

const firstPart = ({ items, more }: FeedbackSheet['first']): FileChild[] =>
  items.length === 0
    ? [led('Change first', 'nothing that was rated is below met.')]
    : [
        led(
          'Change first',
          more === 0 ? 'in this order.' : `in this order; ${more} more ${more === 1 ? 'follows' : 'follow'} below.`,
        ),
        ...items.map((item, at) => bullet(item, at === items.length - 1 ? 60 : 20)),
      ];

/** Criterion by criterion, in section order. */
export const entriesPart = ({ scope, entries }: FeedbackSheet): FileChild[] => [
  part('Criterion by criterion'),
  ...(entries.length === 0
    ? [
        body(
          scope === 'every' ? 'No criterion is answered yet.' : 'Nothing: no criterion that was rated needs a change.',
        ),
      ]
    : entries.flatMap(entryPart)),
];

const entryPart = (entry: FeedbackEntry): FileChild[] => [
  criterionHeading(`${entry.id} ${entry.title}: ${entry.rating}${entry.limiting ? ' (limiting criterion)' : ''}`),
  ...entry.evidence.map(planWords),
  ...(entry.note === null ? [] : [led('Note', entry.note)]),
  ...(entry.good === null ? [] : [led('Good looks like', entry.good)]),
  ...(entry.suggestion === null ? [] : [led('Suggested wording', entry.suggestion)]),
  ...(entry.arose === null ? [] : [led('Vague wording comes from', `${entry.arose}.`)]),
];

/** Every criterion and its rating in one small table, a row for each section. */
export const ratingsPart = (sheet: FeedbackSheet): FileChild[] => [
  part(RATINGS_TITLE),
  body(sheet.ratingNote),
  dataTable({
    altTitle: RATINGS_TITLE,
    altText: 'One row for each section of the rubric, with its criteria by rating, the lowest rating first.',
    width: SHEET_WIDTH,
    columnWidths: [SECTION_WIDTH, SHEET_WIDTH - SECTION_WIDTH],
    headings: ['Section', 'Criteria and ratings'],
    rows: sheet.ratings.map(({ id, title: name, ratings }) => ({
      cells: [
        { text: `${id} ${name}` },
        { text: ratings.map(({ rating, criteria }) => `${rating}: ${criteria.join(', ')}`).join('; ') },
      ],
    })),
  }),
];
