import { Document, Paragraph, TextRun } from 'docx';
import { SECTION_IDS } from '#shared/domain/plan/section-id';
import { sectionPieces } from '../compose-plan';
import type { Layout } from '../layout';
import { LONG_WORDS, titlesBy } from '../section-words';
import { COUNCIL, frontPage } from './front-page';
import { councilStyles, footer, PORTRAIT_WIDTH, portrait } from './look-book';
import { packSameBytes } from './pack-same-bytes';
import { lookalikeHeading } from './plain-heading';
import { writePieces } from './write-pieces';

const titles = titlesBy((id) => `SECTION ${id} – ${LONG_WORDS[id].toUpperCase()}`);

/** Running text that names sections without starting one. */
const HOW_TO_READ = [
  'How to read this plan. Section B explains what the young person finds difficult and why, Section E says what should change, and Section F says who will do what. Provision that trains or educates is set out in Section F even where a therapist delivers it.',
  'Section A belongs to the young person and the family. Nothing in Section A has been altered without their agreement.',
];

/** No heading styles at all: sections begin with a bold paragraph in capitals, and the text refers across sections. */
export const boldCapitals: Layout = {
  id: 'bold-capitals',
  format: 'docx',
  provision: 'sentences',
  order: SECTION_IDS,
  titles: () => titles,
  warnings: { must: ['headers-footers'], may: [] },
  render: async (plan) => {
    const look = {
      width: PORTRAIT_WIDTH,
      size: 24,
      headFill: 'EDEDED',
      subheading: (text: string) => lookalikeHeading(text, { bold: true, size: 24, before: 160 }),
    };
    const intro = HOW_TO_READ.map(
      (text) =>
        new Paragraph({
          spacing: { after: 120, line: 264, lineRule: 'auto' },
          children: [new TextRun({ text, size: 24 })],
        }),
    );
    const sections = SECTION_IDS.flatMap((id) => [
      lookalikeHeading(titles[id] ?? '', { bold: true, size: 26, before: 420 }),
      ...writePieces(sectionPieces(plan, id), look),
    ]);
    const document = new Document({
      title: 'EHC plan',
      creator: COUNCIL,
      lastModifiedBy: COUNCIL,
      styles: councilStyles('Calibri', '000000'),
      sections: [
        {
          properties: portrait,
          footers: { default: footer(`${plan.source.ref} amended final plan · page `) },
          children: [...frontPage(plan, look, '000000'), ...intro, ...sections],
        },
      ],
    });
    return packSameBytes(document);
  },
};
