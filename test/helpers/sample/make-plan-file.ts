import { Document, HeadingLevel, Packer, Paragraph } from 'docx';

const SECTIONS = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H1', 'H2', 'I', 'J', 'K'] as const;

/**
 * A small Word plan with all its sections.
 *
 * @param titlePage what stands before Section A.
 */
export function makePlanFile(titlePage: readonly string[]): Promise<Buffer> {
  const children = [
    ...titlePage.map((text) => new Paragraph(text)),
    ...SECTIONS.flatMap((id) => [
      new Paragraph({ heading: HeadingLevel.HEADING_1, text: `Section ${id}` }),
      new Paragraph(`What the plan says in Section ${id}.`),
    ]),
  ];
  return Packer.toBuffer(new Document({ sections: [{ children }] }));
}
