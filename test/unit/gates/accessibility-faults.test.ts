import { describe, expect, it } from 'vitest';
import { checkDocument } from '#shared/gates/check-document';
import { OBJECT_FAULTS } from '../../helpers/gates/object-faults';
import { good, inDocument, STYLES, TABLE, withRun } from '../../helpers/gates/plant';
import { TEXT_FAULTS } from '../../helpers/gates/text-faults';
import { swap, zipParts } from '../../helpers/word/good-document';

describe('the accessibility gate', () => {
  it.each([...TEXT_FAULTS, ...OBJECT_FAULTS])('catches %s', async (_what, parts, rule, place) => {
    const all = (await checkDocument(zipParts(parts))).filter(({ gate }) => gate === 'accessibility');
    const found = all.filter((one) => one.rule === rule);
    expect(found, JSON.stringify(all)).not.toEqual([]);
    expect(found.map(({ where }) => where).join('; ')).toContain(place);
    for (const { sentence } of found) expect(sentence).toMatch(/^\p{Lu}.*[^:]\.$/su);
  });

  it.each([
    [
      'figures that stand at the right of a cell',
      inDocument(
        '<w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">60',
        '<w:pStyle w:val="TableText"/><w:jc w:val="right"/></w:pPr><w:r><w:t xml:space="preserve">60',
      ),
    ],
    [
      'an underlined link',
      inDocument(
        '<w:hyperlink w:anchor="_Toc11"><w:r>',
        '<w:hyperlink w:anchor="_Toc11"><w:r><w:rPr><w:u w:val="single"/></w:rPr>',
      ),
    ],
    [
      'a style of italics that is not used',
      swap(
        good,
        STYLES,
        '</w:styles>',
        '<w:style w:type="paragraph" w:styleId="Quote"><w:name w:val="Quote"/><w:rPr><w:i/></w:rPr></w:style></w:styles>',
      ),
    ],
    [
      'italics of a style that the run takes back',
      swap(
        withRun('<w:i w:val="0"/>'),
        STYLES,
        '<w:name w:val="Normal"/>',
        '<w:name w:val="Normal"/><w:rPr><w:i w:val="false"/></w:rPr>',
      ),
    ],
    ['short codes in capitals', inDocument('Section B is strongest.', 'EHC plans with SEMH or SLCN')],
    [
      'the paragraph that Word needs between two tables',
      inDocument(
        '</w:tbl>',
        `</w:tbl><w:p/>${TABLE.replace('Results by section', 'Again')}`.replace(
          '<w:p/>',
          '<w:p><w:pPr><w:pStyle w:val="Caption"/></w:pPr><w:r><w:t>Table 2: Again</w:t></w:r></w:p>',
        ),
      ),
    ],
    ['an alt text that counts the bars', inDocument(/descr="Bars[^"]*"/, 'descr="3 bars, in the order of the plan."')],
    ['a row that is shaded as a whole', inDocument(/w:fill="(E1EDF8|BFD9F0|F8C995)"/g, 'w:fill="FFFFFF"')],
  ])('lets pass %s', async (_what, parts) => {
    expect(await checkDocument(zipParts(parts))).toEqual([]);
  });
});
