import { Document, Paragraph, TableOfContents, TextRun } from 'docx';
import { estimatePageNumbersWith } from 'docx/layout';
import { SECTION_IDS } from '#shared/domain/plan/section-id';
import { sectionPieces } from '../compose-plan';
import type { Layout } from '../layout';
import { LONG_WORDS, titlesBy } from '../section-words';
import { COUNCIL, frontPage } from './front-page';
import { councilStyles, footer, header, PORTRAIT_WIDTH, portrait, styledHeading } from './look-book';
import { packSameBytes } from './pack-same-bytes';
import { writePieces } from './write-pieces';

const ACCENT = '1F4E79';
const titles = titlesBy((id) => `Section ${id}: ${LONG_WORDS[id]}`);

/** Word heading styles throughout, with a contents list that repeats every section heading beside its page number. */
export const headingStyles: Layout = {
  id: 'heading-styles',
  format: 'docx',
  provision: 'table',
  order: SECTION_IDS,
  titles: () => titles,
  warnings: { must: ['headers-footers'], may: [] },
  render: async (plan) => {
    const look = {
      width: PORTRAIT_WIDTH,
      size: 22,
      headFill: 'DCE6F1',
      subheading: (text: string) => styledHeading(text, 2),
    };
    const sections = SECTION_IDS.flatMap((id) => [
      styledHeading(titles[id] ?? '', 1),
      ...writePieces(sectionPieces(plan, id), look),
    ]);
    const document = new Document({
      title: 'Education, Health and Care Plan',
      creator: COUNCIL,
      lastModifiedBy: COUNCIL,
      styles: councilStyles('Arial', ACCENT),
      pageNumbers: estimatePageNumbersWith({ guess: true }),
      sections: [
        {
          properties: portrait,
          headers: {
            default: header(`${COUNCIL} · Education, Health and Care Plan · ${plan.source.ref} · Sections A to K`),
          },
          footers: { default: footer('Official – sensitive. Page ') },
          children: [
            ...frontPage(plan, look, ACCENT),
            new Paragraph({
              pageBreakBefore: true,
              spacing: { after: 160 },
              children: [new TextRun({ text: 'Contents', bold: true, size: 30, color: ACCENT })],
            }),
            new TableOfContents('Contents', { hyperlink: true, headingStyleRange: '1-1' }),
            new Paragraph({ pageBreakBefore: true, children: [] }),
            ...sections,
          ],
        },
      ],
    });
    return packSameBytes(document);
  },
};
