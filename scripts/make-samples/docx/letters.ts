import { Document } from 'docx';
import { SECTION_IDS } from '#shared/domain/plan/section-id';
import { sectionPieces } from '../compose-plan';
import type { Layout } from '../layout';
import { SHORT_WORDS, titlesBy } from '../section-words';
import { COUNCIL, frontPage } from './front-page';
import { councilStyles, footer, PORTRAIT_WIDTH, portrait } from './look-book';
import { packSameBytes } from './pack-same-bytes';
import { lookalikeHeading } from './plain-heading';
import { writePieces } from './write-pieces';

const ACCENT = '5B2C6F';
const titles = titlesBy((id) => `${id}. ${SHORT_WORDS[id]}`);

/** Sections go by a letter and a full stop, "B. Special educational needs", with no word "Section" anywhere. */
export const letters: Layout = {
  id: 'letters',
  format: 'docx',
  provision: 'sentences',
  order: SECTION_IDS,
  titles: () => titles,
  warnings: { must: ['headers-footers'], may: [] },
  render: async (plan) => {
    const look = {
      width: PORTRAIT_WIDTH,
      size: 22,
      headFill: 'EBDEF0',
      subheading: (text: string) => lookalikeHeading(text, { bold: true, size: 22, before: 160, color: ACCENT }),
    };
    const sections = SECTION_IDS.flatMap((id) => [
      lookalikeHeading(titles[id] ?? '', { bold: true, size: 28, before: 360, color: ACCENT }),
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
          footers: { default: footer(`${COUNCIL} SEND service · `) },
          children: [...frontPage(plan, look, ACCENT), ...sections],
        },
      ],
    });
    return packSameBytes(document);
  },
};
