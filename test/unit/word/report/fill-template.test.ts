import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { cellWords } from '#shared/domain/report/model/cell-words';
import { tablesOf } from '#shared/domain/report/model/report-model';
import { checkDocument } from '#shared/gates/check-document';
import { checkDisclosure } from '#shared/gates/disclosure/check-disclosure';
import { openWordFile } from '#shared/intake/office/open-word-file';
import { fillTemplate } from '#shared/word/report/fill-template';
import { placeholdersOf } from '#shared/word/report/placeholders';
import { below, partText, readChart, readDocx } from '../../../helpers/read-docx';
import { FOREIGN_STYLES, makeTemplate, paragraph, run, type TemplateParts } from '../../../helpers/word/make-template';
import { SAMPLE_MODEL } from '../../../helpers/word/sample-model';

async function fill(bytes: Uint8Array, model = SAMPLE_MODEL) {
  const parts = openWordFile(bytes);
  if (!parts.ok) throw new Error(parts.error.message);
  return fillTemplate(parts.value, model);
}

async function filled(template: Uint8Array | TemplateParts, model = SAMPLE_MODEL) {
  const made = await fill(template instanceof Uint8Array ? template : makeTemplate(template), model);
  if (!made.ok) throw new Error(made.error.message);
  return { ...made.value, docx: readDocx(made.value.bytes) };
}

async function refusal(body: string, more: Partial<TemplateParts> = {}): Promise<string> {
  const made = await fill(makeTemplate({ body, ...more }));
  if (made.ok) throw new Error('It was filled.');
  return made.error.message;
}

const textsOf = ({ docx }: Awaited<ReturnType<typeof filled>>) => docx.paragraphs.map(({ text }) => text);
const tableWords = (id: string) => {
  const table = tablesOf(SAMPLE_MODEL).find((one) => one.id === id);
  return table?.rows.map(({ cells }) => cells.map((cell) => cellWords(cell, SAMPLE_MODEL.threshold)));
};

describe('a template made by LibreOffice', () => {
  it('is filled in its heading, table, header, footer and paragraphs, though its placeholders are cut into runs', async () => {
    const bytes = new Uint8Array(await readFile(resolve('test/fixtures/word/council-letter.docx')));
    const made = await filled(bytes);
    const texts = textsOf(made);
    expect(texts).toContain(SAMPLE_MODEL.title);
    expect(texts).toContain('30 March 2026 to 27 December 2026');
    expect(texts.find((text) => text.startsWith('In short: Quality rose: 74%'))).toBeDefined();
    expect(texts).toContain('F2 Specific and quantified provision: met in 41% of 214 plans (35% to 48%).');
    expect(texts).toContain('Kind regards, the SEND quality team.');
    expect(partText(made.docx.parts, 'word/header1.xml')).toMatch(/Northmoor Council.*Official/s);
    expect(partText(made.docx.parts, 'word/footer1.xml')).toContain('Counts of 1 to 4 are not told.');
    expect(made.docx.tables.slice(1).map(({ rows }) => rows.slice(1))).toEqual([
      tableWords('teams'),
      tableWords('data.trend.overall'),
    ]);
    expect(made.notes).toEqual([expect.stringMatching(/changed in your council’s styles: italics are set upright\.$/)]);
    expect(texts).toContain('Figure 1: Criteria met, all sections, by month');
    expect(readChart(made.bytes).values.length).toBeGreaterThan(30);
    for (const name of Object.keys(made.docx.parts).filter((one) => one.endsWith('.xml')))
      expect(partText(made.docx.parts, name)).not.toMatch(/\{\{|\}\}|en-US/);
  });

  it('gives the same bytes each time', async () => {
    const bytes = new Uint8Array(await readFile(resolve('test/fixtures/word/council-letter.docx')));
    const [one, other] = [await filled(bytes), await filled(bytes)];
    expect(Buffer.from(one.bytes).equals(Buffer.from(other.bytes))).toBe(true);
  });
});

describe('a template in the way of Word', () => {
  const proofed = paragraph(
    'Heading1',
    run('{'),
    '<w:proofErr w:type="spellStart"/>',
    run('{ti', '<w:b/>'),
    '<w:proofErr w:type="spellEnd"/>',
    '<w:bookmarkStart w:id="0" w:name="_GoBack"/><w:bookmarkEnd w:id="0"/>',
    run('tle}', '<w:b/><w:sz w:val="40"/>'),
    run('}'),
  );

  it('is filled over spelling marks, bookmarks and single braces, in the look of its first letter', async () => {
    expect(textsOf(await filled({ body: proofed }))[0]).toBe(SAMPLE_MODEL.title);
  });

  it('becomes a document, forgets where its template lay, and gets every style that it lacks', async () => {
    const { docx } = await filled({ body: `${proofed}${paragraph(null, run('{{part:teams}}'))}`, isTemplate: true });
    expect(partText(docx.parts, '[Content_Types].xml')).not.toContain('template.main');
    const core = partText(docx.parts, 'docProps/core.xml');
    for (const told of ['Quality of Education', 'SEND quality lead', 'en-GB']) expect(core).toContain(told);
    for (const name of Object.keys(docx.parts).filter((one) => /\.(xml|rels)$/.test(one)))
      expect(partText(docx.parts, name)).not.toMatch(/attachedTemplate|Council\.dotx/);
    const styles = partText(docx.parts, 'word/styles.xml');
    for (const { attributes } of below(docx.document, 'w:pStyle'))
      expect(styles.split(`w:styleId="${attributes['w:val']}"`)).toHaveLength(2);
  });

  it('is filled in the ids of its own language', async () => {
    const body = `${paragraph('berschrift1', run('{{title}}'))}${paragraph(null, run('{{part:method}}'))}`;
    const { docx } = await filled({ body, styles: FOREIGN_STYLES });
    expect(docx.paragraphs.slice(0, 2).map(({ style }) => style)).toEqual(['berschrift1', 'berschrift2']);
    const styles = partText(docx.parts, 'word/styles.xml');
    for (const [, id] of styles.matchAll(/<w:basedOn w:val="([^"]*)"/g)) expect(styles).toContain(`w:styleId="${id}"`);
  });

  it('has its contents list made anew by Word, and says so', async () => {
    const contents =
      '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> TOC \\o "1-2" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>Old</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>';
    const made = await filled({ body: `${proofed}${contents}` });
    expect(made.notes).toEqual([expect.stringMatching(/contents list.*asks before/)]);
    expect(partText(made.docx.parts, 'word/document.xml').match(/w:dirty="true"/g)).toHaveLength(1);
    expect((await filled({ body: proofed })).notes).toEqual([]);
  });

  it('is as wide as the section in which each table stands', async () => {
    const wide =
      '<w:p><w:pPr><w:sectPr><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:top="1000" w:right="1000" w:bottom="1000" w:left="1000" w:header="500" w:footer="500" w:gutter="0"/></w:sectPr></w:pPr></w:p>';
    const body = `${paragraph(null, run('{{table:heat}}'))}${wide}${paragraph(null, run('{{table:teams}}'))}`;
    const { docx } = await filled({ body });
    const widths = below(docx.document, 'w:tblW').map(({ attributes }) => Number(attributes['w:w']));
    expect(widths).toEqual([14838, 9026]);
  });
});

describe('a template in the way of pandoc', () => {
  it('is filled at every placeholder that a report has', async () => {
    const all = placeholdersOf(SAMPLE_MODEL);
    const shown = all.filter(({ key }) => !key.startsWith('part:'));
    const body = shown.map(({ key }) => paragraph('BodyText', run(`{{${key}}}`))).join('');
    const made = await filled({ body });
    const texts = textsOf(made);
    for (const one of shown) if (one.kind === 'text') expect(texts).toContain(one.text);
    expect(made.docx.tables).toHaveLength(tablesOf(SAMPLE_MODEL).length);
    const parts = await filled({
      body: SAMPLE_MODEL.parts.map(({ id }) => paragraph('FirstParagraph', run(`{{ part:${id} }}`))).join(''),
    });
    expect(parts.docx.tables).toHaveLength(tablesOf(SAMPLE_MODEL).length);
  });
});

describe('a filled template before the gates', () => {
  const leaksOf = ({ bytes }: Awaited<ReturnType<typeof filled>>) =>
    checkDisclosure({ kind: 'docx', bytes }, { model: SAMPLE_MODEL, privateWords: ['Robin Example'] });

  it('gives nothing away: neither what is put in nor the council’s address and the number of the paper', async () => {
    expect(
      leaksOf(await filled(new Uint8Array(await readFile(resolve('test/fixtures/word/council-letter.docx'))))),
    ).toEqual([]);
    const fields = placeholdersOf(SAMPLE_MODEL).filter(({ kind }) => kind === 'text');
    const made = await filled({
      header: paragraph(null, run('Council House, 12 High Street, Northmoor NM1 2AB. Telephone 01234 567890')),
      body:
        paragraph(null, run('Agenda item 7, 12 March 2027')) +
        fields.map(({ key }) => paragraph(null, run(`{{${key}}}`))).join(''),
    });
    expect(leaksOf(made)).toEqual([]);
  });

  it('is found out where the template tells numbers of another report', async () => {
    const made = await filled({
      body: paragraph(null, run('{{title}}')) + paragraph(null, run('Met in 3 of 50 plans.')),
    });
    expect(leaksOf(made).map(({ rule }) => rule)).toEqual(['number-not-in-report']);
  });

  it('has nothing left of what a document store and Word keep about the template', async () => {
    const office = 'http://schemas.openxmlformats.org/officeDocument/2006';
    const parts = {
      'customXml/item1.xml': '<p:properties xmlns:p="x"><by>Robin Example</by><id>0x010100D5</id></p:properties>',
      'customXml/itemProps1.xml': `<ds:datastoreItem xmlns:ds="${office}/customXml" ds:itemID="{1}"/>`,
      'customXml/_rels/item1.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/relationships/customXmlProps" Target="itemProps1.xml"/></Relationships>`,
      'docMetadata/LabelInfo.xml': '<clbl:labelList xmlns:clbl="x"><clbl:label id="{317}"/></clbl:labelList>',
      'docProps/app.xml': `<Properties xmlns="${office}/extended-properties"><Template>Paper v3.dotx</Template><Manager>Robin Example</Manager></Properties>`,
      'docProps/thumbnail.jpeg': 'a picture of its first page',
    };
    const template = unzipSync(
      makeTemplate({
        body: paragraph(null, run('{{title}}')),
        more: parts,
        types:
          '<Default Extension="jpeg" ContentType="image/jpeg"/><Override PartName="/customXml/itemProps1.xml" ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/><Override PartName="/docProps/app.xml" ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml"/>',
        relations: `<Relationship Id="rId9" Type="${office}/relationships/customXml" Target="../customXml/item1.xml"/>`,
      }),
    );
    template['_rels/.rels'] = strToU8(
      strFromU8(template['_rels/.rels'] ?? new Uint8Array()).replace(
        '</Relationships>',
        `<Relationship Id="rId8" Type="${office}/relationships/extended-properties" Target="docProps/app.xml"/><Relationship Id="rId9" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/thumbnail" Target="docProps/thumbnail.jpeg"/><Relationship Id="rId10" Type="http://schemas.microsoft.com/office/2020/02/relationships/classificationlabels" Target="/docMetadata/LabelInfo.xml"/></Relationships>`,
      ),
    );
    const made = await filled(zipSync(template));
    expect(Object.keys(made.docx.parts).filter((name) => name in parts)).toEqual([]);
    expect(leaksOf(made)).toEqual([]);
    const structure = (await checkDocument(made.bytes)).filter(({ gate }) => gate === 'structure');
    expect(structure).toEqual([]);
  });
});

it('keeps what its content controls say, though the properties that they are tied to are left behind', async () => {
  const bound = (property: string, binding: string, words: string) =>
    `<w:sdt><w:sdtPr><w:alias w:val="${property}"/>${binding}<w:text/></w:sdtPr><w:sdtContent>${paragraph(null, run(words))}</w:sdtContent></w:sdt>`;
  const toCompany = '<w:dataBinding w:xpath="/ns0:Properties[1]/ns0:Company[1]" w:storeItemID="{6668398D}"/>';
  const toStore = '<w15:dataBinding xmlns:w15="x" w:xpath="/a" w:storeItemID="{1}"></w15:dataBinding>';
  const made = await filled({
    body: bound('Title', toCompany, '{{title}}') + bound('Subject', toStore, 'For the SEND Board'),
    header: bound('Company', toCompany, 'Northmoor Council'),
  });
  for (const name of ['word/document.xml', 'word/header1.xml']) {
    const xml = partText(made.docx.parts, name);
    expect(xml).toContain('<w:sdtPr><w:alias');
    expect(xml).not.toContain('dataBinding');
  }
  expect(textsOf(made)).toEqual(expect.arrayContaining([SAMPLE_MODEL.title, 'For the SEND Board']));
  expect(partText(made.docx.parts, 'word/header1.xml')).toContain('Northmoor Council');
});

describe('a template that cannot be filled is refused', () => {
  it('for an unknown placeholder, naming it and the nearest known one', async () => {
    expect(await refusal(paragraph(null, run('{{tilte}}')))).toMatch(/^\{\{tilte\}\}.*Did you mean \{\{title\}\}\?/);
    expect(await refusal(paragraph(null, run('{{table:heatt}}')))).toContain('Did you mean {{table:heat}}?');
    expect(await refusal('', { header: paragraph(null, run('{{classificaton}}')) })).toContain('{{classification}}');
  });

  it('for many or endless placeholders in a sentence that can be read', async () => {
    const many = await refusal(paragraph(null, run(Array.from({ length: 400 }, (_, at) => `{{x${at}}}`).join(' '))));
    expect(many).toMatch(/\{\{x4\}\}.*395 more are like that/);
    expect(many).not.toContain('{{x5}}');
    const endless = await refusal(paragraph(null, run(`{{${'long '.repeat(200_000)}}}`)));
    expect(endless.length).toBeLessThan(300);
  });

  it('for a part that this report leaves out', async () => {
    const parts = openWordFile(makeTemplate({ body: paragraph(null, run('{{part:teams}}')) }));
    if (!parts.ok) throw new Error(parts.error.message);
    const without = { ...SAMPLE_MODEL, parts: SAMPLE_MODEL.parts.filter(({ id }) => id !== 'teams') };
    const made = await fillTemplate(parts.value, without);
    expect(made.ok ? '' : made.error.message).toMatch(/leaves that part out/);
  });

  it('for a placeholder that is not ended, and for none at all', async () => {
    expect(await refusal(`${paragraph(null, run('{{title'))}${paragraph(null, run('}}'))}`)).toMatch(
      /“\{\{title”.*not ended/,
    );
    expect(await refusal(paragraph(null, run('A letter.')))).toMatch(/no placeholder/);
  });

  it('for a table or part in a table, in a header, among other words, or twice', async () => {
    const cell = `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="9000"/></w:tblGrid><w:tr><w:tc><w:tcPr/>${paragraph(null, run('{{table:heat}}'))}</w:tc></w:tr></w:tbl><w:p/>`;
    expect(await refusal(cell)).toMatch(/\{\{table:heat\}\} stands in a table/);
    const title = paragraph(null, run('{{title}}'));
    expect(await refusal(title, { footer: paragraph(null, run('{{part:summary}}')) })).toMatch(
      /header, footer or note/,
    );
    expect(await refusal(paragraph(null, run('See {{chart:sections}}')))).toMatch(/shares its paragraph/);
    const twice = paragraph(null, run('{{table:heat}}'));
    expect(await refusal(twice + twice)).toMatch(/stands twice/);
  });

  it('for a placeholder in the alt text of a picture', async () => {
    const drawing =
      '<w:p><w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><wp:extent cx="1" cy="1"/><wp:docPr id="9" name="x" descr="{{title}}"/></wp:inline></w:drawing></w:r></w:p>';
    expect(await refusal(`${paragraph(null, run('{{period}}'))}${drawing}`)).toMatch(/cannot be filled/);
  });
});

it('puts words in that look like a placeholder without filling them again', async () => {
  const titled = async (title: string) =>
    textsOf(await filled({ body: paragraph(null, run('{{title}}')) }, { ...SAMPLE_MODEL, title }))[0];
  expect(await titled('About {{period}} and {{nothing}}')).toBe('About { {period}} and { {nothing}}');
  expect(await titled('About {{{period}}}')).toBe('About { { {period}}}');
  expect(await titled('About {\u202E{period}}')).toBe('About { {period}}');
});
