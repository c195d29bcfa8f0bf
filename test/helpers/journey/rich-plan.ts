import { SECTION_IDS } from '#shared/domain/plan/section-id';
import { documentXml, tinyDocx } from '../hostile/tiny-docx';

const run = (text: string, look = ''): string =>
  `<w:r>${look === '' ? '' : `<w:rPr>${look}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (...runs: readonly string[]): string => `<w:p>${runs.join('')}</w:p>`;
const heading = (text: string): string => `<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr>${run(text)}</w:p>`;
const cell = (...texts: readonly string[]): string =>
  `<w:tc><w:tcPr/>${texts.map((text) => paragraph(run(text))).join('')}</w:tc>`;
const row = (...cells: readonly string[]): string => `<w:tr>${cells.join('')}</w:tr>`;

/** Words of the plan that tests look for, by what is hard about them. */
export const RICH = {
  accents: 'Zoe\u0308 and Siân meet the 👩🏽‍🏫 in the café',
  styled: 'Sam needs clear words, short steps and calm.',
  cellOne: 'Speech and language therapist',
  cellTwo: '45 minutes each week',
  end: 'The very last words of this plan end here.',
} as const;

const TABLE = `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="4000"/><w:gridCol w:w="4000"/></w:tblGrid>${row(
  cell('Who', 'and by whom'),
  cell('How often'),
)}${row(cell(RICH.cellOne), cell(RICH.cellTwo))}</w:tbl>`;

const SPECIAL: Readonly<Record<string, string>> = {
  A: paragraph(run(RICH.accents)),
  B: paragraph(
    run('Sam needs '),
    run('clear', '<w:b/>'),
    run(' words, '),
    run('short steps', '<w:i/>'),
    run(' and calm.'),
  ),
  F: TABLE,
  K: paragraph(run(RICH.end)),
};

/** A plan of twelve sections with words in a table, in parts that look different, and signs beyond ASCII. */
export const richPlan = (): Uint8Array =>
  tinyDocx({
    document: documentXml(
      SECTION_IDS.map(
        (id) =>
          heading(`Section ${id}: invented`) + (SPECIAL[id] ?? paragraph(run(`What an invented section ${id} says.`))),
      ).join(''),
    ),
  });
