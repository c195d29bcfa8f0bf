import { describe, expect, it } from 'vitest';
import { MOST_RUNS } from '#shared/domain/plan/block-look';
import { DEFAULT_INTAKE_LIMITS } from '#shared/domain/plan/intake-limits';
import { type Block, planTextSchema } from '#shared/domain/plan/plan-text';
import { readPlanFile } from '#shared/intake/read-plan-file';
import { entry } from '../../../helpers/hostile/raw-zip';
import { documentXml, tinyDocx, WORD } from '../../../helpers/hostile/tiny-docx';
import { paragraph, readBody, run, texts } from '../../../helpers/intake/read-word';

const look = (text: string, properties: string) =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const styledOf = ({ text, runs = [] }: Block) =>
  runs.map(({ from, to, style }) => `${text.slice(from, to)}: ${style.join(' ')}`);

describe('the look of runs', () => {
  it('joins runs of one style that touch, and measures from the first letter that is kept', async () => {
    const { blocks } = await readBody(
      paragraph(run('   ') + look('in ', '<w:i/>') + look('two', '<w:i/>') + run(' parts') + look('  ', '<w:u/>')),
    );
    expect(blocks[0]).toMatchObject({ text: 'in two parts', runs: [{ from: 0, to: 6, style: ['italic'] }] });
  });

  it('takes nothing for a style that is switched off', async () => {
    const off =
      '<w:b w:val="0"/><w:i w:val="false"/><w:u w:val="none"/><w:highlight w:val="none"/><w:strike w:val="off"/>';
    const { blocks } = await readBody(paragraph(look('plain', `${off}<w:vertAlign w:val="baseline"/>`) + run(' too')));
    expect(blocks).toEqual([{ id: 'b0', kind: 'paragraph', text: 'plain too' }]);
  });

  it('takes styles from paragraph and character styles, and what a run says itself before them', async () => {
    const styles = `<w:styles xmlns:w="${WORD}">
      <w:style w:type="paragraph" w:styleId="Base"><w:name w:val="Base"/><w:pPr><w:jc w:val="center"/><w:ind w:left="720"/></w:pPr><w:rPr><w:b/><w:i/></w:rPr></w:style>
      <w:style w:type="paragraph" w:styleId="Child"><w:name w:val="Child"/><w:basedOn w:val="Base"/><w:rPr><w:i w:val="0"/></w:rPr></w:style>
      <w:style w:type="character" w:styleId="Marked"><w:name w:val="Marked"/><w:rPr><w:shd w:val="clear" w:fill="FFFF00"/></w:rPr></w:style>
    </w:styles>`;
    const { blocks } = await readBody(
      paragraph(
        run('bold ') + look('light', '<w:b w:val="0"/>') + look(' marked', '<w:rStyle w:val="Marked"/>'),
        '<w:pStyle w:val="Child"/>',
      ) + paragraph(run('own'), '<w:pStyle w:val="Child"/><w:ind w:left="0"/><w:jc w:val="left"/>'),
      { extra: [entry('word/styles.xml', styles)] },
    );
    expect(blocks[0]).toMatchObject({ align: 'centre', indent: 1 });
    expect(styledOf(blocks[0] as Block)).toEqual(['bold : bold', ' marked: bold highlight']);
    // Switched off for some words of it, bold no longer stands for the whole paragraph.
    expect(blocks[0]?.bold).toBeUndefined();
    expect(blocks[1]).toEqual({ id: 'b1', kind: 'paragraph', text: 'own', bold: true });
  });

  it('counts in UTF-16 units behind letters beyond the first plane', async () => {
    const { blocks } = await readBody(paragraph(run('👩‍🦽 ') + look('é😀', '<w:b/>') + run('!')));
    expect(styledOf(blocks[0] as Block)).toEqual(['é😀: bold']);
  });

  it('shows plain what is beyond the most runs, and keeps every word of it', async () => {
    const many = 3 * MOST_RUNS;
    const plan = await readBody(paragraph((look('a', '<w:b/>') + run('b')).repeat(many)));
    expect(plan.blocks[0]?.text).toHaveLength(2 * many);
    expect(plan.blocks[0]?.runs).toHaveLength(MOST_RUNS);
    expect(planTextSchema.safeParse(plan).success).toBe(true);
  });
});

describe('the look of paragraphs', () => {
  it('caps an indent without end and takes none from a negative one', async () => {
    const { blocks } = await readBody(
      paragraph(run('far'), '<w:ind w:left="99999999"/>') +
        paragraph(run('out'), '<w:ind w:left="-720"/>') +
        paragraph(run('odd'), '<w:ind w:left="much"/>'),
    );
    expect(blocks.map(({ indent }) => indent)).toEqual([6, undefined, undefined]);
  });

  it('begins no page before the first words, inside of tables, or at a section that goes on', async () => {
    const section = (type: string) => `<w:sectPr><w:type w:val="${type}"/></w:sectPr>`;
    const { blocks } = await readBody(
      paragraph('<w:r><w:br w:type="page"/></w:r>') +
        paragraph(run('one'), section('nextPage')) +
        paragraph(run('two'), section('continuous')) +
        paragraph(run('three'), section('oddPage')) +
        `<w:tbl><w:tr><w:tc>${paragraph(run('four'), '<w:pageBreakBefore/>')}</w:tc></w:tr></w:tbl>` +
        paragraph(`${run('five')}<w:r><w:br w:type="page"/></w:r>${run('six')}`) +
        paragraph(`${run('seven')}<w:r><w:br w:type="page"/></w:r>`) +
        paragraph(run('eight')),
    );
    // A section says at its own end how it begins: "two" goes on, "three" on an odd page, the last on a page of its own.
    expect(blocks.filter(({ pageBreak }) => pageBreak).map(({ text }) => text)).toEqual(['three', 'four', 'eight']);
  });
});

describe('columns of text', () => {
  it('are those of the section that ends, the last one too, and never of a table or of a single column', async () => {
    const cols = (num: number) => `<w:sectPr><w:type w:val="continuous"/><w:cols w:num="${num}"/></w:sectPr>`;
    const columnBreak = '<w:r><w:br w:type="column"/></w:r>';
    const { blocks } = await readBody(
      paragraph(`${run('one')}${columnBreak}`) +
        paragraph(run('one too'), cols(1)) +
        paragraph(run('two')) +
        `<w:tbl><w:tr><w:tc>${paragraph(run('cell'))}</w:tc></w:tr></w:tbl>` +
        paragraph(`${columnBreak}${run('two too')}`, cols(2)) +
        paragraph(run('many')) +
        cols(999),
    );
    expect(blocks.map(({ columns, columnBreak: breaks }) => [columns, breaks])).toEqual([
      [undefined, undefined],
      [undefined, undefined],
      [2, undefined],
      [undefined, undefined],
      [2, true],
      [4, undefined],
    ]);
  });
});

describe('check boxes in a font of signs', () => {
  it('tells boxes from other signs, as typed and as kept by Word', async () => {
    const signs = (letters: string, font = 'Wingdings') => look(letters, `<w:rFonts w:ascii="${font}"/>`);
    const { blocks } = await readBody(
      paragraph(signs('o') + run(' no ') + signs('þ\uF0FD') + signs('J')) + paragraph(signs('R£', 'Wingdings 2')),
    );
    expect(blocks.map(({ boxes }) => boxes?.map(({ from, ticked }) => [from, ticked]))).toEqual([
      [
        [0, false],
        [5, true],
        [6, true],
      ],
      [
        [0, true],
        [1, false],
      ],
    ]);
  });
});

describe('pictures', () => {
  const drawing = (inner: string, properties = '') =>
    `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="p"${properties}/><a:graphic><a:graphicData uri="p">${inner}</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
  const blip = '<a:blip/>';

  it('stand before words that follow them, else after', async () => {
    const { blocks } = await readBody(
      paragraph(drawing(blip, ' descr="first"') + run('words') + drawing(blip, ' title="second"')),
    );
    expect(texts(blocks)).toEqual(['Picture: first', 'words', 'Picture: second']);
  });

  it('are described by old drawings, charts, groups and what their makers call decorative', async () => {
    const old = '<w:r><w:pict><v:shape alt="old one"><v:imagedata/></v:shape></w:pict></w:r>';
    const chart = drawing(
      '<c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"/>',
      ' descr="bars"',
    );
    const part = (name: string) =>
      `<pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:nvPicPr><pic:cNvPr id="1" name="x" descr="${name}"/></pic:nvPicPr>${blip}</pic:pic>`;
    const decorative = drawing(
      `<adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/>${blip}`,
    );
    const { blocks } = await readBody(
      [old, chart, drawing(part('left') + part('right')), decorative].map((one) => paragraph(one)).join('') +
        paragraph(run('x')),
    );
    expect(texts(blocks)).toEqual([
      'Picture: old one',
      'Picture: bars',
      'Picture: left; right',
      'Picture marked as decorative',
      'x',
    ]);
  });

  it('are told once where a drawing is written for new and for old programs, and never for a text box or a line', async () => {
    const both = `<w:r><mc:AlternateContent><mc:Choice Requires="wpg">${drawing(blip, ' descr="new"')}</mc:Choice><mc:Fallback><w:pict><v:shape alt="old"><v:imagedata/></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    const box = `<w:r><w:drawing><wp:anchor><wp:docPr id="2" name="t" descr="a box"/><wps:wsp><wps:txbx><w:txbxContent>${paragraph(run('boxed'))}</w:txbxContent></wps:txbx></wps:wsp></wp:anchor></w:drawing></w:r>`;
    const line = '<w:r><w:pict><v:rect alt="a line"/></w:pict></w:r>';
    expect(texts((await readBody(paragraph(both) + paragraph(box) + paragraph(line))).blocks)).toEqual([
      'Picture: new',
      'boxed',
    ]);
  });

  it('keep a description in one line and of a length that can be read', async () => {
    const { blocks } = await readBody(
      paragraph(run('x') + drawing(blip, ` descr="one&#10;&#10;two ${'😀'.repeat(2_000)}"`)),
    );
    const [, picture] = blocks;
    expect(picture?.text).toMatch(/^Picture: one two 😀+…$/u);
    expect(picture?.text.length).toBeLessThan(1_020);
  });

  it('are data when they look like markup', async () => {
    const { blocks } = await readBody(
      paragraph(run('x') + drawing(blip, ' descr="&lt;img src=x onerror=alert(1)&gt;"')),
    );
    expect(texts(blocks)).toEqual(['x', 'Picture: <img src=x onerror=alert(1)>']);
  });

  it('never head a section, and go with the words before them or above them in their column', async () => {
    const titled = paragraph(drawing(blip, ' descr="Section K: Advice"'));
    const cells = (...inner: string[]) => `<w:tr>${inner.map((one) => `<w:tc>${one}</w:tc>`).join('')}</w:tr>`;
    const { blocks, sections } = await readBody(
      paragraph(drawing(blip, ' descr="Crest"')) +
        paragraph(run('Section A: My views')) +
        paragraph(run('Mine.')) +
        titled +
        `<w:tbl>${cells(paragraph(run('B: Needs')), paragraph(run('F: Provision')))}${cells(paragraph(run('Needs help with reading.')) + titled, paragraph(run('Reads daily with an adult.')))}${cells(titled, titled)}</w:tbl>`,
    );
    const sectionOf = (id: string) => sections.find(({ blockIds }) => blockIds.includes(id))?.id;
    expect(blocks.filter(({ picture }) => picture).map(({ id }) => sectionOf(id))).toEqual([
      undefined,
      'A',
      'B',
      'B',
      'F',
    ]);
    expect(sections.map(({ id }) => id)).toEqual(['A', 'B', 'F']);
  });

  it('are no text: a file of scans is refused as before', async () => {
    const MORE =
      'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';
    const scan = documentXml(paragraph(drawing(blip, ' descr="A page of text"'))).replace(
      '<w:document ',
      `<w:document ${MORE} `,
    );
    expect(await readPlanFile(tinyDocx({ document: scan }), DEFAULT_INTAKE_LIMITS)).toMatchObject({
      ok: false,
      error: { code: 'no-text' },
    });
  });
});

describe('the widths of tables', () => {
  const cell = (text: string, width: string, type = 'dxa') =>
    `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="${type}"/></w:tcPr>${paragraph(run(text))}</w:tc>`;
  const table = (grid: readonly number[], ...rows: string[]) =>
    `<w:tbl><w:tblPr/><w:tblGrid>${grid.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>${rows.map((row) => `<w:tr>${row}</w:tr>`).join('')}</w:tbl>`;
  const sharesOf = async (body: string) => (await readBody(body)).blocks[0]?.cell?.shares;

  it('are what the cells ask for, in points or in percent', async () => {
    expect(await sharesOf(table([100, 100], cell('a', '3000') + cell('b', '1000')))).toEqual([0.75, 0.25]);
    expect(await sharesOf(table([], cell('a', '1250', 'pct') + cell('b', '3750', 'pct')))).toEqual([0.25, 0.75]);
  });

  it('are those of the grid where cells say nothing, unless it is a placeholder', async () => {
    const auto = cell('a', '0', 'auto') + cell('b', '0', 'auto');
    expect(await sharesOf(table([6_000, 2_000], auto))).toEqual([0.75, 0.25]);
    expect(await sharesOf(table([100, 100], auto))).toBeUndefined();
    expect(await sharesOf(table([6_000, 2_000, 1_000], auto))).toBeUndefined();
  });

  it('are no matter where the file writes nonsense', async () => {
    expect(await sharesOf(table([-5, 0], cell('a', '-3') + cell('b', 'wide')))).toBeUndefined();
    expect(await sharesOf(table([9e15, 1], cell('a', '1e300') + cell('b', '1')))).toBeUndefined();
    expect(await sharesOf(table([1_000], cell('a', '1000')))).toBeUndefined();
  });
});
