import { describe, expect, it } from 'vitest';
import { DEFAULT_INTAKE_LIMITS } from '#shared/domain/plan/intake-limits';
import { readPlanFile } from '#shared/intake/read-plan-file';
import { documentXml, tinyDocx } from '../../../helpers/hostile/tiny-docx';
import { codesOf, paragraph, readBody, run, texts } from '../../../helpers/intake/read-word';

const cellXml = (inner: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${inner}</w:tc>`;
const rowXml = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`;
const tableXml = (...rows: string[]) => `<w:tbl>${rows.join('')}</w:tbl>`;

describe('reading paragraphs of a Word file', () => {
  it('keeps line breaks and tabs inside a paragraph, and leaves empty paragraphs out', async () => {
    const body = paragraph(
      '<w:r><w:t>one</w:t><w:br/><w:t>two</w:t><w:tab/><w:t>three</w:t><w:cr/><w:t>four</w:t></w:r>',
    );
    expect(texts((await readBody(paragraph('') + body + paragraph(run('  ')))).blocks)).toEqual([
      'one\ntwo\tthree\nfour',
    ]);
  });

  it('makes plain text of hyperlinks', async () => {
    const body = paragraph(`${run('see ')}<w:hyperlink w:anchor="x">${run('the')}</w:hyperlink>${run(' list')}`);
    expect(texts((await readBody(body)).blocks)).toEqual(['see the list']);
  });

  it('flags a paragraph that is bold throughout, and no other', async () => {
    const boldRun = (text: string) => `<w:r><w:rPr><w:b/></w:rPr><w:t>${text}</w:t></w:r>`;
    const { blocks } = await readBody(
      paragraph(boldRun('SECTION') + boldRun('B')) +
        paragraph(boldRun('Part') + run(' plain')) +
        paragraph(run('Plain')),
    );
    expect(blocks.map(({ bold }) => bold)).toEqual([true, undefined, undefined]);
  });

  it('keeps the text of simple fields, text direction, ruby and unknown wrappers', async () => {
    const body =
      paragraph(`${run('Ref ')}<w:fldSimple w:instr="MERGEFIELD Ref">${run('P-1')}</w:fldSimple>`) +
      paragraph(`<w:dir w:val="ltr"><w:bdo w:val="ltr">${run('turned')}</w:bdo></w:dir>`) +
      paragraph(`<w:smartTag w:element="x">${run('smart')}</w:smartTag><w:somethingNew>${run('new')}</w:somethingNew>`);
    expect(texts((await readBody(body)).blocks)).toEqual(['Ref P-1', 'turned', 'smartnew']);
  });

  it('reads text split by comments and CDATA inside one run', async () => {
    const body = paragraph('<w:r><w:t>one<!-- not text --> two<![CDATA[ & three]]></w:t></w:r>');
    expect(texts((await readBody(body)).blocks)).toEqual(['one two & three']);
  });

  it('reads any prefix for the same namespace', async () => {
    const { blocks } = await readBody(
      '<q:p xmlns:q="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><q:r><q:t>odd prefix</q:t></q:r></q:p>',
    );
    expect(texts(blocks)).toEqual(['odd prefix']);
  });
});

describe('reading controls and boxes of a Word file', () => {
  it('shows check boxes as ☐ and ☒, new and old', async () => {
    const control = (state: string) =>
      `<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val="${state}"/></w14:checkbox></w:sdtPr><w:sdtContent>${run('☐')}</w:sdtContent></w:sdt>`;
    const old = (state: string) =>
      `<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:checked w:val="${state}"/></w:checkBox></w:ffData></w:fldChar></w:r>` +
      '<w:r><w:instrText> FORMCHECKBOX </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>';
    const { blocks } = await readBody(
      paragraph(control('1') + run(' yes ') + control('0') + run(' no')) + paragraph(old('1') + old('0')),
    );
    expect(texts(blocks)).toEqual(['☒ yes ☐ no', '☒☐']);
  });

  it('reads content controls around runs, paragraphs, cells and rows', async () => {
    const around = (inner: string) =>
      `<w:sdt><w:sdtPr><w:tag w:val="x"/></w:sdtPr><w:sdtContent>${inner}</w:sdtContent></w:sdt>`;
    const { blocks } = await readBody(
      paragraph(around(run('run'))) +
        around(paragraph(run('block'))) +
        tableXml(rowXml(around(cellXml(paragraph(run('cell'))))), around(rowXml(cellXml(paragraph(run('row')))))),
    );
    expect(texts(blocks)).toEqual(['run', 'block', 'cell', 'row']);
  });

  it('reads the entry chosen in an old drop-down field', async () => {
    const body = paragraph(
      `${run('Type: ')}<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:ddList><w:result w:val="1"/><w:listEntry w:val="Draft"/><w:listEntry w:val="Final"/></w:ddList></w:ffData></w:fldChar></w:r>` +
        '<w:r><w:instrText> FORMDROPDOWN </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>',
    );
    expect(texts((await readBody(body)).blocks)).toEqual(['Type: Final']);
  });

  const modern = (text: string) =>
    `<w:drawing><wp:anchor><a:graphic><a:graphicData uri="x"><wps:wsp><wps:txbx><w:txbxContent>${paragraph(run(text))}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing>`;
  const old = (text: string) =>
    `<w:pict><v:oval><v:textbox><w:txbxContent>${paragraph(run(text))}</w:txbxContent></v:textbox></v:oval></w:pict>`;

  it('reads a text box once when it is written for new and for old programs, after its paragraph', async () => {
    const both = `<w:r><mc:AlternateContent><mc:Choice Requires="wps">${modern('boxed')}</mc:Choice><mc:Fallback>${old('boxed')}</mc:Fallback></mc:AlternateContent></w:r>`;
    expect(texts((await readBody(paragraph(run('before ') + both + run('after')))).blocks)).toEqual([
      'before after',
      'boxed',
    ]);
  });

  it('reads a text box that only one of the two branches holds, or that stands alone', async () => {
    const onlyNew = `<w:r><mc:AlternateContent><mc:Choice Requires="wps">${modern('new')}</mc:Choice></mc:AlternateContent></w:r>`;
    const onlyOld = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing/></mc:Choice><mc:Fallback>${old('old')}</mc:Fallback></mc:AlternateContent></w:r>`;
    const alone = `<w:r>${old('alone')}</w:r>`;
    const { blocks } = await readBody(paragraph(onlyNew) + paragraph(onlyOld) + paragraph(alone));
    expect(texts(blocks)).toEqual(['new', 'old', 'alone']);
  });
});

describe('reading tables of a Word file', () => {
  it('gives every cell its place on the grid, spans included', async () => {
    const { blocks } = await readBody(
      tableXml(
        `<w:tr><w:trPr><w:tblHeader/></w:trPr>${cellXml(paragraph(run('title')), '<w:gridSpan w:val="3"/>')}</w:tr>`,
        rowXml(
          cellXml(paragraph(run('tall')), '<w:vMerge w:val="restart"/>'),
          cellXml(paragraph(run('b'))),
          cellXml(paragraph(run('c'))),
        ),
        rowXml(
          cellXml(paragraph(''), '<w:vMerge/>'),
          cellXml(paragraph(run('d'))),
          cellXml(paragraph(run('e')) + paragraph(run('f'))),
        ),
      ),
    );
    expect(blocks.map(({ text, cell }) => [text, cell])).toEqual([
      ['title', { table: 0, row: 0, column: 0, columnSpan: 3, header: true }],
      ['tall', { table: 0, row: 1, column: 0, rowSpan: 2 }],
      ['b', { table: 0, row: 1, column: 1 }],
      ['c', { table: 0, row: 1, column: 2 }],
      ['d', { table: 0, row: 2, column: 1 }],
      ['e', { table: 0, row: 2, column: 2 }],
      ['f', { table: 0, row: 2, column: 2 }],
    ]);
  });

  it('keeps the columns of a table inside a one-column frame, and the outer place inside a wider table', async () => {
    const inner = tableXml(rowXml(cellXml(paragraph(run('x'))), cellXml(paragraph(run('y')))));
    const framed = await readBody(tableXml(rowXml(cellXml(paragraph(run('frame')) + inner + paragraph('')))));
    expect(framed.blocks.map(({ cell }) => [cell?.table, cell?.column])).toEqual([
      [0, 0],
      [1, 0],
      [1, 1],
    ]);
    const wide = await readBody(tableXml(rowXml(cellXml(paragraph(run('a'))), cellXml(inner + paragraph(run('b'))))));
    expect(wide.blocks.map(({ text, cell }) => [text, cell?.table, cell?.column])).toEqual([
      ['a', 0, 0],
      ['x', 0, 1],
      ['y', 0, 1],
      ['b', 0, 1],
    ]);
  });
});

describe('warning of what is not shown in a Word file', () => {
  it('shows insertions, leaves deletions out and counts both', async () => {
    const { blocks, warnings } = await readBody(
      paragraph(
        `${run('kept ')}<w:ins w:id="1">${run('added ')}</w:ins><w:del w:id="2"><w:r><w:delText>gone</w:delText></w:r></w:del><w:moveFrom w:id="3">${run('away')}</w:moveFrom><w:moveTo w:id="4">${run('here')}</w:moveTo>`,
      ),
    );
    expect(texts(blocks)).toEqual(['kept added here']);
    expect(codesOf(warnings)).toEqual(['tracked-changes']);
    expect(warnings[0]?.message).toContain('4 tracked changes');
  });

  it('counts comments, footnotes, pictures and hidden text', async () => {
    const { blocks, warnings } = await readBody(
      paragraph(
        `${run('text')}<w:r><w:commentReference w:id="1"/></w:r><w:r><w:footnoteReference w:id="1"/></w:r>` +
          '<w:r><w:drawing><wp:inline><a:graphic><a:graphicData uri="p"><a:blip/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>' +
          '<w:r><w:rPr><w:vanish/></w:rPr><w:t> unseen</w:t></w:r><w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t> seen</w:t></w:r>',
      ),
    );
    expect(texts(blocks)).toEqual(['text unseen seen', 'Picture without a description']);
    expect(codesOf(warnings)).toEqual(['comments', 'footnotes', 'images', 'hidden-text']);
    expect(warnings.find(({ code }) => code === 'hidden-text')?.message).toContain('1 piece of hidden text');
  });

  it('counts fields that would fetch a picture', async () => {
    const { warnings } = await readBody(
      paragraph(`${run('x')}<w:fldSimple w:instr=" INCLUDEPICTURE &quot;http://127.0.0.1:9/x.png&quot; "/>`),
    );
    expect(warnings.find(({ code }) => code === 'external-links')?.message).toContain('1 linked picture');
  });
});

describe('refusing a Word file that is small in bytes and huge as a tree', () => {
  it('stops before the tree is whole', async () => {
    const heavy = documentXml(paragraph(run('x')).repeat(200_000));
    const result = await readPlanFile(tinyDocx({ document: heavy }), { ...DEFAULT_INTAKE_LIMITS, ratio: 1000 });
    expect(result).toMatchObject({ ok: false, error: { code: 'too-large' } });
  });
});
