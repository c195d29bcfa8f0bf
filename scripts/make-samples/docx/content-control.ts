import { BuilderElement, FileChild, type Paragraph, type Table, type TextRun } from 'docx';

const properties = (alias: string, tag: string) =>
  new BuilderElement({
    name: 'w:sdtPr',
    children: [
      new BuilderElement({ name: 'w:alias', attributes: { value: { key: 'w:val', value: alias } } }),
      new BuilderElement({ name: 'w:tag', attributes: { value: { key: 'w:val', value: tag } } }),
    ],
  });

/** A content control (`w:sdt`) around whole paragraphs, which the docx library cannot make by itself. */
export class BlockControl extends FileChild {
  constructor(alias: string, tag: string, children: readonly (Paragraph | Table)[]) {
    super('w:sdt');
    this.root.push(properties(alias, tag), new BuilderElement({ name: 'w:sdtContent', children }));
  }
}

/** A content control around runs inside one paragraph, as templates use for fields to fill in. */
export const inlineControl = (alias: string, tag: string, runs: readonly TextRun[]) =>
  new BuilderElement({
    name: 'w:sdt',
    children: [properties(alias, tag), new BuilderElement({ name: 'w:sdtContent', children: runs })],
  });
