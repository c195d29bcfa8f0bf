import { Document } from 'docx';
import { SECTION_IDS } from '#shared/domain/plan/section-id';
import { sectionPieces } from '../compose-plan';
import type { Layout } from '../layout';
import { LONG_WORDS, titlesBy } from '../section-words';
import { COUNCIL, frontPage } from './front-page';
import { councilStyles, footer, header, PORTRAIT_WIDTH, portrait } from './look-book';
import { packSameBytes } from './pack-same-bytes';
import { lookalikeHeading } from './plain-heading';
import { writePieces } from './write-pieces';

const titles = titlesBy((id) => `Section ${id} ${LONG_WORDS[id]}`);

/** As a case system prints it: every line in one size and weight, so only the words tell a heading from the text. */
export const plainLines: Layout = {
  id: 'plain-lines',
  format: 'docx',
  provision: 'sentences',
  order: SECTION_IDS,
  titles: () => titles,
  warnings: { must: ['headers-footers'], may: [] },
  render: async (plan) => {
    const look = {
      width: PORTRAIT_WIDTH,
      size: 24,
      headFill: 'FFFFFF',
      subheading: (text: string) => lookalikeHeading(text, { size: 24, before: 120, underline: true }),
    };
    const sections = SECTION_IDS.flatMap((id) => [
      lookalikeHeading(titles[id] ?? '', { size: 24, before: 300 }),
      ...writePieces(sectionPieces(plan, id), look),
    ]);
    const document = new Document({
      title: 'EHCP',
      creator: COUNCIL,
      lastModifiedBy: COUNCIL,
      styles: councilStyles('Times New Roman', '000000'),
      sections: [
        {
          properties: portrait,
          headers: { default: header('Section B Needs · Section E Outcomes · Section F Provision · amended plan') },
          footers: { default: footer('Printed from the case system. Section K lists the advice. Page ') },
          children: [...frontPage(plan, look, '000000'), ...sections],
        },
      ],
    });
    return packSameBytes(document);
  },
};
