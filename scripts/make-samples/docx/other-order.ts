import { Document, LeaderType, Paragraph, TabStopType, TextRun } from 'docx';
import type { SectionId } from '#shared/domain/plan/section-id';
import { sectionPieces } from '../compose-plan';
import type { Layout } from '../layout';
import { LONG_WORDS, titlesBy } from '../section-words';
import { COUNCIL, frontPage } from './front-page';
import { councilStyles, footer, PORTRAIT_WIDTH, portrait, styledHeading } from './look-book';
import { packSameBytes } from './pack-same-bytes';
import { writePieces } from './write-pieces';

const ACCENT = '154360';
/** Education first, then health, then care; H2 was lost when the plan was re-typed after an appeal. */
const ORDER: readonly SectionId[] = ['A', 'B', 'E', 'F', 'I', 'C', 'G', 'D', 'H1', 'J', 'K'];
const titles = titlesBy((id) => `Section ${id} – ${LONG_WORDS[id]}`, ORDER);

/** Typed by hand, so nothing but its words and dots tells it from the headings it repeats. */
const typedContents = (): Paragraph[] =>
  ORDER.map(
    (id, index) =>
      new Paragraph({
        spacing: { after: 60 },
        tabStops: [{ type: TabStopType.RIGHT, position: PORTRAIT_WIDTH - 200, leader: LeaderType.DOT }],
        children: [new TextRun(titles[id] ?? ''), new TextRun({ children: ['\t', String(2 + index)] })],
      }),
  );

/** Sections in an order of their own, a hand-typed contents list, and one letter left out. */
export const otherOrder: Layout = {
  id: 'other-order',
  format: 'docx',
  provision: 'table',
  order: ORDER,
  titles: () => titles,
  warnings: { must: ['headers-footers', 'missing-sections'], may: [] },
  render: async (plan) => {
    const look = {
      width: PORTRAIT_WIDTH,
      size: 22,
      headFill: 'D4E6F1',
      subheading: (text: string) => styledHeading(text, 3),
    };
    const sections = ORDER.flatMap((id) => [
      styledHeading(titles[id] ?? '', 2),
      ...writePieces(sectionPieces(plan, id), look),
    ]);
    const document = new Document({
      title: 'Education, Health and Care Plan',
      creator: COUNCIL,
      lastModifiedBy: COUNCIL,
      styles: councilStyles('Arial', ACCENT),
      sections: [
        {
          properties: portrait,
          footers: { default: footer('Issued under an order of the First-tier Tribunal · page ') },
          children: [
            ...frontPage(plan, look, ACCENT),
            styledHeading('What is in this plan', 1),
            ...typedContents(),
            new Paragraph({ pageBreakBefore: true, children: [] }),
            ...sections,
          ],
        },
      ],
    });
    return packSameBytes(document);
  },
};
