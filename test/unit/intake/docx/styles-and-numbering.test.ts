import {
  AlignmentType,
  Document,
  Footer,
  Header,
  HeadingLevel,
  type IStylesOptions,
  LevelFormat,
  Packer,
  Paragraph,
  TextRun,
} from 'docx';
import { describe, expect, it } from 'vitest';
import { codesOf, readWord, texts } from '../../../helpers/intake/read-word';

const levels = (text: string, format: (typeof LevelFormat)[keyof typeof LevelFormat]) => ({
  level: 0,
  format,
  text,
  alignment: AlignmentType.START,
});
const numbering = {
  config: [
    { reference: 'sections', levels: [levels('Section %1:', LevelFormat.UPPER_LETTER)] },
    { reference: 'letters', levels: [levels('%1.', LevelFormat.UPPER_LETTER)] },
    {
      reference: 'numbers',
      levels: [levels('%1.', LevelFormat.DECIMAL), { ...levels('%2)', LevelFormat.LOWER_LETTER), level: 1 }],
    },
  ],
};
const styles: IStylesOptions = {
  paragraphStyles: [
    { id: 'Boxed', name: 'Boxed heading', basedOn: 'Heading2', run: {} },
    { id: 'Strong', name: 'Strong line', run: { bold: true } },
    { id: 'Outlined', name: 'Outlined', paragraph: { outlineLevel: 2 } },
  ],
  characterStyles: [{ id: 'Loud', name: 'Loud', run: { bold: true } }],
};

async function read(children: Paragraph[], more: { header?: string; footer?: string } = {}) {
  const document = new Document({
    numbering,
    styles,
    sections: [
      {
        ...(more.header === undefined
          ? {}
          : { headers: { default: new Header({ children: [new Paragraph(more.header)] }) } }),
        ...(more.footer === undefined
          ? {}
          : { footers: { default: new Footer({ children: [new Paragraph(more.footer)] }) } }),
        children,
      },
    ],
  });
  return readWord(new Uint8Array(await Packer.toBuffer(document)));
}

describe('reading the styles of a Word file', () => {
  it('takes headings from heading styles, styles based on them, and outline levels', async () => {
    const { blocks } = await read([
      new Paragraph({ text: 'Title', heading: HeadingLevel.TITLE }),
      new Paragraph({ text: 'One', heading: HeadingLevel.HEADING_1 }),
      new Paragraph({ text: 'Three', heading: HeadingLevel.HEADING_3 }),
      new Paragraph({ text: 'Based on two', style: 'Boxed' }),
      new Paragraph({ text: 'Third level', style: 'Outlined' }),
      new Paragraph('Plain'),
    ]);
    expect(blocks.map(({ kind, level }) => [kind, level])).toEqual([
      ['heading', 1],
      ['heading', 1],
      ['heading', 3],
      ['heading', 2],
      ['heading', 3],
      ['paragraph', undefined],
    ]);
  });

  it('takes bold from paragraph and character styles', async () => {
    const { blocks } = await read([
      new Paragraph({ text: 'Bold by style', style: 'Strong' }),
      new Paragraph({ children: [new TextRun({ text: 'Bold by run style', style: 'Loud' })] }),
      new Paragraph({ children: [new TextRun({ text: 'Half ', style: 'Loud' }), new TextRun('plain')] }),
    ]);
    expect(blocks.map(({ bold }) => bold)).toEqual([true, true, undefined]);
  });

  it('opens no section at entries styled as a contents list', async () => {
    const entry = (text: string) => new Paragraph({ text, style: 'TOC1' });
    const { sections } = await read([
      entry('Section A: Views'),
      entry('Section B: Special educational needs'),
      new Paragraph({ text: 'Section A: Views', heading: HeadingLevel.HEADING_1 }),
      new Paragraph('Likes trains.'),
    ]);
    expect(sections.map(({ id }) => id)).toEqual(['A']);
  });
});

describe('reading the numbering of a Word file', () => {
  it('keeps list items with their depth and kind', async () => {
    const { blocks } = await read([
      new Paragraph({ text: 'bullet', bullet: { level: 0 } }),
      new Paragraph({ text: 'deeper', bullet: { level: 1 } }),
      new Paragraph({ text: 'first', numbering: { reference: 'numbers', level: 0 } }),
      new Paragraph({ text: 'inner', numbering: { reference: 'numbers', level: 1 } }),
    ]);
    expect(blocks.map(({ kind, level, ordered, text }) => [kind, level, ordered, text])).toEqual([
      ['list-item', 0, false, 'bullet'],
      ['list-item', 1, false, 'deeper'],
      ['list-item', 0, true, 'first'],
      ['list-item', 1, true, 'inner'],
    ]);
  });

  it('writes out section letters that Word draws by numbering', async () => {
    const numbered = (text: string, reference: string, heading?: (typeof HeadingLevel)[keyof typeof HeadingLevel]) =>
      new Paragraph({ text, numbering: { reference, level: 0 }, ...(heading ? { heading } : {}) });
    const { blocks, sections } = await read([
      numbered('My story', 'sections'),
      new Paragraph('Likes trains.'),
      numbered('What I find hard', 'sections'),
      new Paragraph('Reading.'),
      numbered('an option in a list', 'letters'),
    ]);
    expect(texts(blocks)).toEqual([
      'Section A: My story',
      'Likes trains.',
      'Section B: What I find hard',
      'Reading.',
      'an option in a list',
    ]);
    expect(sections.map(({ id, title }) => [id, title])).toEqual([
      ['A', 'Section A: My story'],
      ['B', 'Section B: What I find hard'],
    ]);
    const headings = await read([
      numbered('Views', 'letters', HeadingLevel.HEADING_2),
      numbered('Special educational needs', 'letters', HeadingLevel.HEADING_2),
    ]);
    expect(texts(headings.blocks)).toEqual(['A. Views', 'B. Special educational needs']);
  });
});

describe('warning of headers and footers', () => {
  it('counts those with text and keeps them out of the sections', async () => {
    const { blocks, warnings } = await read([new Paragraph('Body')], { header: 'Section B: header', footer: 'Page' });
    expect(texts(blocks)).toEqual(['Body']);
    expect(codesOf(warnings)).toEqual(['headers-footers']);
    expect(warnings[0]?.message).toContain('2 headers and footers');
  });

  it('says nothing of empty ones', async () => {
    expect(codesOf((await read([new Paragraph('Body')], { header: '', footer: '' })).warnings)).toEqual([]);
  });
});
