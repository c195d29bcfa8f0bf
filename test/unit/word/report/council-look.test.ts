import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { checkDocument } from '#shared/gates/check-document';
import { buildReport } from '#shared/word/report/build-report';
import { councilLook } from '#shared/word/report/council-look';
import { partText, readDocx } from '../../../helpers/read-docx';
import { FOREIGN_STYLES, PANDOC_STYLES } from '../../../helpers/word/make-template';
import { SAMPLE_MODEL } from '../../../helpers/word/sample-model';

/** Enough of it to need every style. */
const MODEL = {
  ...SAMPLE_MODEL,
  parts: SAMPLE_MODEL.parts.filter(({ id }) => ['cover', 'summary', 'indicators', 'examples', 'glossary'].includes(id)),
};

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const lookOf = (styles: string, more: Readonly<Record<string, string>> = {}) =>
  councilLook(
    new Map(
      Object.entries({ 'word/styles.xml': `<w:styles ${W}>${styles}</w:styles>`, ...more }).map(([name, text]) => [
        name,
        strToU8(text),
      ]),
    ),
  );

async function built(styles: string, more: Readonly<Record<string, string>> = {}) {
  const look = lookOf(styles, more);
  if (!look.ok) throw new Error(look.error.message);
  const bytes = await buildReport(MODEL, { look: look.value.look });
  const { parts, paragraphs } = readDocx(bytes);
  return { bytes, parts, paragraphs, styles: partText(parts, 'word/styles.xml'), notes: look.value.notes };
}

const WORD_LIKE = `<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri"/><w:sz w:val="22"/><w:lang w:val="en-US" w:eastAsia="en-US"/></w:rPr></w:rPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:pPr><w:jc w:val="both"/></w:pPr></w:style><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="7"/></w:numPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:caps/><w:sz w:val="40"/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="Caption"><w:name w:val="caption"/><w:rPr><w:i/><w:iCs/><w:color w:val="44546A"/><w:sz w:val="18"/><w:szCs w:val="18"/></w:rPr></w:style>`;

describe('a council’s own style', () => {
  it('is taken over with what it lacks beside it, once each, and passes the gates', async () => {
    const { bytes, styles } = await built(PANDOC_STYLES);
    for (const id of ['Heading1', 'Heading2', 'Heading3', 'Caption', 'TOC2', 'TableText', 'Notice', 'Normal'])
      expect(styles.split(`w:styleId="${id}"`)).toHaveLength(2);
    expect(await checkDocument(bytes)).toEqual([]);
  });

  it('is made readable for everybody, and the person is told what was changed', async () => {
    const { bytes, styles, notes } = await built(WORD_LIKE);
    expect(notes).toEqual([
      'So that everybody can read the report, this was changed in your council’s styles: text of less than 12 point is set in 12 point, text is set to the left, capitals are set as written and italics are set upright.',
    ]);
    expect(styles).toContain('44546A');
    expect(await checkDocument(bytes)).toEqual([]);
    expect((await built(PANDOC_STYLES)).notes).toEqual([]);
  });

  it.each([
    ['as pandoc writes it', PANDOC_STYLES],
    ['as Word writes it', WORD_LIKE],
    ['in another language', FOREIGN_STYLES],
    ['with empty defaults', '<w:docDefaults/>'],
    ['with no defaults of runs', '<w:docDefaults><w:rPrDefault/></w:docDefaults>'],
    ['with nothing in it', ''],
  ])('%s is British English and brings no list that the report does not have', async (_, styles) => {
    const made = await built(styles);
    expect(made.styles).toMatch(/<w:rPrDefault>.*?<w:lang w:val="en-GB"/s);
    expect(made.styles).not.toMatch(/en-US|w:numPr/);
  });

  it('is known by the names of its styles where their ids are in another language', async () => {
    const { bytes, paragraphs, styles } = await built(FOREIGN_STYLES);
    expect(paragraphs[0]?.style).toBe('Heading1');
    expect(styles).not.toMatch(/berschrift|"Standard"/);
    expect(await checkDocument(bytes)).toEqual([]);
  });

  it('has every style once where the one before it says nothing and is closed at once', () => {
    const bare = '<w:style w:type="character" w:styleId="Bare"/>';
    const own = '<w:style w:type="paragraph" w:styleId="TableText"><w:name w:val="Table Text"/></w:style>';
    const look = lookOf(`${WORD_LIKE}${bare}${own}`);
    if (!look.ok) throw new Error(look.error.message);
    const added = look.value.look.styles.paragraphStyles?.map(({ id }) => id);
    expect(added).toContain('Notice');
    expect(added).not.toContain('TableText');
  });

  it('is taken over without its theme where that cannot be read', async () => {
    const { parts } = await built(PANDOC_STYLES, { 'word/theme/theme1.xml': '<nothing/>' });
    expect(partText(parts, 'word/theme/theme1.xml')).toContain('a:theme');
  });

  it('is refused with a sentence where its styles are not written as Word writes them', () => {
    for (const parts of [new Map(), new Map([['word/styles.xml', strToU8('<ns0:styles xmlns:ns0="urn:x"/>')]])]) {
      const look = councilLook(parts);
      expect(look.ok ? '' : look.error.message).toMatch(/written in a way this app cannot take over/);
    }
  });
});
