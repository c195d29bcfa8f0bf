import { Document, Paragraph, TextRun } from 'docx';
import { SECTION_IDS } from '#shared/domain/plan/section-id';
import { sectionPieces } from '../compose-plan';
import type { Layout } from '../layout';
import { SHORT_WORDS, titlesBy } from '../section-words';
import { COUNCIL, frontPage } from './front-page';
import { councilStyles, footer, header, PORTRAIT_WIDTH, portrait, styledHeading } from './look-book';
import { packSameBytes } from './pack-same-bytes';
import { markedRuns, type ReviewMark, reviewComments } from './review-marks';
import { writePieces } from './write-pieces';

const ACCENT = '7D6608';
const titles = titlesBy((id) => `Section ${id}: ${SHORT_WORDS[id]}`);

/** What colleagues did to the draft so far. `on` is text that stands in the plan once every insertion is accepted. */
const MARKS: readonly ReviewMark[] = [
  { kind: 'insert', on: 'they are not sure whether a special school would be better', author: 'Plan coordinator' },
  { kind: 'insert', on: 'with an interpreter in Polish', author: 'Plan coordinator' },
  { kind: 'delete', before: '45 minutes a week in term time', deleted: 'regular sessions, ', author: 'SEND manager' },
  { kind: 'insert', on: '45 minutes a week in term time', author: 'SEND manager' },
  {
    kind: 'delete',
    before: 'a group of no more than three children',
    deleted: 'a small group, ',
    author: 'SEND manager',
  },
  { kind: 'insert', on: 'the assessment is due by 30 November 2026', author: 'Plan coordinator' },
  {
    kind: 'comment',
    on: 'A differentiated curriculum',
    author: 'SEND manager',
    text: 'This is the ordinary offer. What will be different for this child, who does it and how often?',
  },
  {
    kind: 'comment',
    on: 'A sensory diet should be considered',
    author: 'SEND manager',
    text: 'Not provision yet. See the occupational therapy report, page 6.',
  },
  {
    kind: 'comment',
    on: 'is awaited',
    author: 'Plan coordinator',
    text: 'Chased on 2 November. The officer hopes to reply this week.',
  },
  {
    kind: 'comment',
    on: 'To be completed when the assessment',
    author: 'Social worker',
    text: 'We should be able to send our advice by the end of the month.',
  },
];

/** A draft still being worked on: heading styles, tracked insertions and deletions, and comments in the margin. */
export const trackedDraft: Layout = {
  id: 'tracked-draft',
  format: 'docx',
  provision: 'sentences',
  order: SECTION_IDS,
  titles: () => titles,
  warnings: { must: ['tracked-changes', 'comments', 'headers-footers'], may: [] },
  render: async (plan) => {
    const marking = markedRuns(MARKS);
    const look = {
      width: PORTRAIT_WIDTH,
      size: 22,
      headFill: 'FCF3CF',
      subheading: (text: string) => styledHeading(text, 2),
      runs: marking.runs,
    };
    const sections = SECTION_IDS.flatMap((id) => [
      styledHeading(titles[id] ?? '', 1),
      ...writePieces(sectionPieces(plan, id), look),
    ]);
    const unused = marking.unused();
    if (unused.length > 0) throw new Error(`Review marks found no text to stand on: ${unused.length}`);
    const document = new Document({
      title: 'Draft EHC plan',
      creator: COUNCIL,
      lastModifiedBy: COUNCIL,
      styles: councilStyles('Arial', ACCENT),
      comments: { children: reviewComments(MARKS) },
      features: { trackRevisions: true },
      sections: [
        {
          properties: portrait,
          headers: { default: header('DRAFT – not to be shared without the plan coordinator’s agreement') },
          footers: { default: footer('Draft 1 · page ') },
          children: [
            ...frontPage(plan, look, ACCENT),
            new Paragraph({
              children: [
                new TextRun(
                  'Parents have 15 days from the date above to send comments and to ask for a setting to be named.',
                ),
              ],
            }),
            ...sections,
          ],
        },
      ],
    });
    return packSameBytes(document);
  },
};
