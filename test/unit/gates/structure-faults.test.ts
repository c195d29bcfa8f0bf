import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { checkDocument } from '#shared/gates/check-document';
import { CONTENT_FAULTS } from '../../helpers/gates/content-faults';
import { PACKAGE_FAULTS } from '../../helpers/gates/package-faults';
import { good, inDocument, RELATIONSHIPS } from '../../helpers/gates/plant';
import { type DocumentParts, swap, zipParts } from '../../helpers/word/good-document';

const structureOf = async (bytes: Uint8Array) =>
  (await checkDocument(bytes)).filter(({ gate }) => gate === 'structure');

describe('the structural gate', () => {
  it('has nothing to say of a document without a fault', async () => {
    expect(await checkDocument(zipParts(good))).toEqual([]);
  });

  it.each([...CONTENT_FAULTS, ...PACKAGE_FAULTS])('catches %s', async (_what, parts, rule, place) => {
    const found = (await structureOf(zipParts(parts))).filter((one) => one.rule === rule);
    expect(found, JSON.stringify(await checkDocument(zipParts(parts)))).not.toEqual([]);
    expect(found.map(({ where }) => where).join('; ')).toContain(place);
    for (const { sentence } of found) expect(sentence).toMatch(/^\p{Lu}.*[^:]\.$/su);
  });

  it('catches a part that is in the file twice', async () => {
    const twice = zipSync({ ...zipInput(good), 'word/STYLES.xml': strToU8(String(good['word/styles.xml'])) });
    expect((await structureOf(twice)).map(({ rule }) => rule)).toContain('part-twice');
  });

  it('says of what is no document that it is none', async () => {
    for (const bytes of [new Uint8Array(), strToU8('not a zip'), zipSync({ 'a.txt': strToU8('a') })])
      expect((await checkDocument(bytes)).map(({ rule }) => rule)).toContain('not-a-document');
    expect(await checkDocument(zipParts(good).slice(0, 3000))).toMatchObject([{ rule: 'not-a-document' }]);
  });

  it('tells a fault that is all over the document a few times and counts the rest', async () => {
    const many = inDocument(
      '<w:sectPr>',
      `${'<w:p><w:pPr><w:pStyle w:val="Gone"/></w:pPr><w:r><w:t>Words</w:t></w:r></w:p>'.repeat(100)}<w:sectPr>`,
    );
    const found = (await structureOf(zipParts(many))).filter(({ rule }) => rule === 'unknown-style');
    expect(found).toHaveLength(13);
    expect(found.at(-1)?.sentence).toBe('The same fault is found in 88 more places.');
  });

  it('lets a link to the web pass', async () => {
    const linked = swap(
      inDocument(
        '<w:sectPr>',
        '<w:p><w:hyperlink r:id="rIdWeb"><w:r><w:t>Code of practice</w:t></w:r></w:hyperlink></w:p><w:sectPr>',
      ),
      RELATIONSHIPS,
      '</Relationships>',
      '<Relationship Id="rIdWeb" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="https://www.gov.uk/" TargetMode="External"/></Relationships>',
    );
    expect(await checkDocument(zipParts(linked))).toEqual([]);
  });
});

const zipInput = (parts: DocumentParts) =>
  Object.fromEntries(
    Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part]),
  );
