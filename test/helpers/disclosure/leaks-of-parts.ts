import { DOCUMENT, inPart, inWorkbook, last, newPart, type PlantedLeak, paragraph, run } from './plant';

const svg = (inside: string): string => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 90 30">${inside}</svg>`;

/** In properties and other parts, and private words anywhere. */
export const LEAKS_OF_PARTS: readonly PlantedLeak[] = [
  [
    'a number in the properties',
    inPart('docProps/core.xml', '</dc:description>', ' Of 317.</dc:description>'),
    'property',
    '317',
  ],
  [
    'a number in the keywords',
    inPart('docProps/core.xml', 'SEND</cp:keywords>', 'SEND, 317</cp:keywords>'),
    'property',
    '317',
  ],
  [
    'a property of its own',
    inPart(
      'docProps/custom.xml',
      /\/>$/,
      '><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="n"><vt:lpwstr>317</vt:lpwstr></property></Properties>',
    ),
    'property',
    '317',
  ],
  ['a number in custom XML', newPart('customXml/item1.xml', '<figures><n>317</n></figures>'), 'property', '317'],
  ['a number in an attribute of custom XML', newPart('customXml/item1.xml', '<figures n="317"/>'), 'property', '317'],
  ['a loose embedded file', newPart('word/embeddings/figures.xlsx', 'PK'), 'part-not-needed'],
  ['a file of another kind', newPart('word/figures.json', '{"n":317}'), 'part-not-needed', '317'],
  ['a part that cannot be read', newPart('word/extra.xml', '<a><b></a>'), 'part-unreadable'],
  ['a reference of a plan', last(paragraph(run('See P-1042.'))), 'private-words', '1042'],
  ['a name split over runs', last(paragraph(run('Written by Priya No') + run('wak.'))), 'private-words', 'Nowak'],
  ['a name in other letters and spaces', last(paragraph(run('PRIYA  nowak'))), 'private-words', 'nowak'],
  [
    'a name as the creator',
    inPart('docProps/core.xml', /<dc:creator>[^<]*/, '<dc:creator>Sam Lee'),
    'private-words',
    'Lee',
  ],
  ['a code of a writer in alt text', inPart(DOCUMENT, /descr="/, 'descr="W7: '), 'private-words', 'W7'],
  [
    'a name in the name of a bookmark',
    last(paragraph('<w:bookmarkStart w:id="991" w:name="Sam Lee"/><w:bookmarkEnd w:id="991"/>')),
    'private-words',
    'Lee',
  ],
  [
    'a name in the workbook',
    inWorkbook(inPart('xl/sharedStrings.xml', '</sst>', '<si><t>Sam Lee</t></si></sst>')),
    'private-words',
    'Lee',
  ],
  ['a name kept in a picture', newPart('word/media/image9.png', '\x89PNG tEXtAuthor Sam Lee'), 'private-words', 'Lee'],
  ['a name of a part', newPart('word/media/Sam-Lee.png', 'x'), 'private-words', 'Lee'],
  [
    'a number in a drawing of lines',
    newPart('word/media/image9.svg', svg('<text>Only 3<tspan>17</tspan> were met</text>')),
    'alt-text',
    '317',
  ],
  [
    'a small number as the title of a drawing of lines',
    newPart('word/media/image9.svg', svg('<title>three children</title>')),
    'alt-text',
  ],
  [
    'a name in a drawing of lines',
    newPart('word/media/image9.svg', svg('<desc>Sam Lee</desc>')),
    'private-words',
    'Lee',
  ],
  ['a script in a drawing of lines', newPart('word/media/image9.svg', svg('<script>x()</script>')), 'script'],
  [
    'a drawing of lines that fetches another',
    newPart('word/media/image9.svg', svg('<image href="https://council.example/x.png"/>')),
    'picture-from-outside',
  ],
  [
    'a drawing of lines with rules of its own',
    newPart('word/media/image9.svg', `<!DOCTYPE svg [<!ENTITY n "317">]>${svg('<text>&n;</text>')}`),
    'part-unreadable',
    '317',
  ],
  [
    'a name in a drawing of Windows, in letters of two bytes',
    newPart('word/media/image9.emf', `\x01${[...'By Sam Lee'].map((letter) => `${letter}\0`).join('')}`),
    'private-words',
    'Lee',
  ],
];
