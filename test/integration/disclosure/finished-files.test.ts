import { strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { attacked } from '../../helpers/finished-document/attacked';
import { Known } from '../../helpers/finished-document/known';
import { readChanges } from '../../helpers/finished-document/read-changes';
import { differences } from '../../helpers/finished-files/differences';
import { type FinishedFiles, finishedFiles } from '../../helpers/finished-files/make-files';
import {
  inLongFile,
  inPage,
  inSheet,
  keptPlaces,
  withLines,
  withPage,
  withPart,
} from '../../helpers/finished-files/plant-in-files';
import { knownOfFiles, readFiles } from '../../helpers/finished-files/read-files';
import { dataSets, KINDS } from '../../helpers/re-derive/data-sets';

// Laying pages out to number the contents is five sixths of the time, and no figure: it has tests of its own.
vi.mock('#shared/word/report/page-numbers', () => ({ pageNumbersOf: async () => undefined }));

const SEED = 23;

const filesOf = async (kind: string, runs: number, seed = SEED): Promise<readonly FinishedFiles[]> =>
  (await Promise.all(dataSets(kind, runs, seed).map(finishedFiles))).flat();

/** Reports of each kind; `EHC_FINISHED_RUNS=20` tries hundreds. */
const RUNS = Number(process.env.EHC_FINISHED_RUNS ?? 3);

/** Of Word, web page, long file with dictionary, and workbook: whoever holds them all knows more than whoever holds one. */
describe('what all files of a finished report say', { timeout: 60_000 * RUNS }, () => {
  it.each(KINDS)('is the same in each, and gives no small or hidden count away to a solver: %s', async (kind) => {
    for (const [at, files] of (await filesOf(kind, RUNS)).entries()) {
      const read = readFiles(files);
      expect([at, differences(read)]).toEqual([at, []]);
      const known = knownOfFiles(read, files.reading);
      expect([at, known.unread, known.untrue(files.reading.truth)]).toEqual([at, [], []]);
      expect([at, await attacked(known, files.reading)]).toEqual([at, []]);
    }
  });

  it('gives none away where a percent says that a hidden number of plans is ten at least', async () => {
    for (const files of await filesOf('one auditor', 2, 77))
      expect(await attacked(knownOfFiles(readFiles(files), files.reading), files.reading)).toEqual([]);
  });
});

/** Some counts that reports keep back. */
async function kept() {
  const kinds = ['tiny', 'moderated pairs', 'mixed ways of picking', 'many weeks'];
  const all = (await Promise.all(kinds.map((kind) => filesOf(kind, 1)))).flat();
  return all.flatMap((files) =>
    keptPlaces(files)
      .slice(0, 6)
      .map((one) => ({ files, ...one })),
  );
}

describe('a count told in one file alone', { timeout: 180_000 }, () => {
  it.each([
    ['the long file', inLongFile],
    ['the sheet of its table', inSheet],
    ['the web page', inPage],
  ] as const)('is seen to give itself or another away: in %s', async (_, plant) => {
    const found = { small: 0, totals: 0, caught: 0 };
    for (const { files, place, count } of await kept()) {
      const read = readFiles(plant(files, place, count));
      expect(differences(read)).not.toEqual([]);
      const settled = await attacked(knownOfFiles(read, files.reading), files.reading);
      const isCaught = settled === undefined || settled.length > 0;
      const isSmall = count < files.reading.threshold;
      // Of larger ones, which were hidden for others, not every one is needed.
      expect([place, isCaught || !isSmall]).toEqual([place, true]);
      found[isSmall ? 'small' : 'totals'] += 1;
      found.caught += Number(isCaught && !isSmall);
    }
    expect(found.small).toBeGreaterThan(5);
    expect(found.totals).toBeGreaterThan(1);
    expect(found.caught).toBeGreaterThan(0.8 * found.totals);
  });

  it('is worked out of a change and the percent before it', async () => {
    const known = new Known(5, () => false);
    known.count('met|F|baseline', '30');
    known.count('audited|F|baseline', '60');
    known.share('met|F|period', 'notMet|F|period', 'audited|F|period');
    known.count('met|F|period', 'hidden');
    known.count('audited|F|period', '64');
    const reading = { threshold: 5, truth: new Map([['met|F|period', 40]]), addsUp: true, gained: [] };
    expect(await attacked(known, reading)).toEqual([]);
    const table = {
      kind: 'table' as const,
      caption: '',
      altText: '',
      header: ['Section or criterion', 'Change', 'Its range'],
      rows: [['Section F: Special educational provision', '+13', '−5 to +29']],
    };
    // 40 of 64 are 62.5%, half of 60 are 50%.
    readChanges(known, table, { isOverVersions: false, prefix: '' });
    expect(await attacked(known, reading)).toEqual(['met|F|period']);
    expect(known.unread).toEqual(['a change of F beside no percent']);
  });
});

describe('percents above a chart that are not those of the counts below it', { timeout: 60_000 }, () => {
  it('are noticed', async () => {
    const [files] = await filesOf('many weeks', 1);
    if (files === undefined) throw new Error('There is no report.');
    const planted = withPage(files, /Met: \d+%( .*? against )\d+% before/, 'Met: 1%$12% before');
    expect(knownOfFiles(readFiles(planted), files.reading).unread).toEqual([
      expect.stringMatching(/^percents of Criteria met, all sections, by \w+ without their counts$/),
    ]);
  });
});

const BOOK = 'xl/workbook.xml';
const SHEET = 'xl/worksheets/sheet3.xml';

describe('a number where nobody looks', { timeout: 60_000 }, () => {
  let files: FinishedFiles;
  beforeAll(async () => {
    const [first] = await filesOf('many weeks', 1);
    if (first === undefined) throw new Error('There is no report.');
    files = first;
    expect(readFiles(files).elsewhere).toEqual([]);
  });

  it.each<readonly [string, (files: FinishedFiles) => FinishedFiles]>([
    ['an attribute for scripts', (files) => withPage(files, '<td class="right">', '<td class="right" data-n="3">')],
    ['a title that shows when pointed at', (files) => withPage(files, '<td class="right">', '<td title="3">')],
    ['the description of a cell', (files) => withPage(files, '<td class="right">', '<td aria-label="3 of 4">')],
    ['a class', (files) => withPage(files, '<td class="right">', '<td class="n3">')],
    ['a comment of the page', (files) => withPage(files, '<main', '<!-- 3 --><main')],
    ['words of the style', (files) => withPage(files, '</style>', 'td::after{content:"3"}</style>')],
    ['the key of a row', (files) => withLines(files, (line) => ({ ...line, row: `${line.row}=3` }))],
    [
      'a sheet that is not shown',
      (files) => withPart(files, BOOK, (xml) => xml.replace('name="About"', 'name="Hidden"')),
    ],
    [
      'a name of the workbook',
      (files) =>
        withPart(files, BOOK, (xml) =>
          xml.replace('</workbook>', '<definedNames><definedName name="n">3</definedName></definedNames></workbook>'),
        ),
    ],
    ['comments of the workbook', (files) => withPart(files, 'xl/comments1.xml', () => '<comments><t>3</t></comments>')],
    [
      'a text of no cell',
      (files) => withPart(files, 'xl/sharedStrings.xml', (xml) => xml.replace('</sst>', '<si><t>3</t></si></sst>')),
    ],
    ['a formula', (files) => withPart(files, SHEET, (xml) => xml.replace('<v>', '<f>3</f><v>'))],
    [
      'a header that is printed',
      (files) =>
        withPart(files, SHEET, (xml) =>
          xml.replace('</worksheet>', '<headerFooter><oddHeader>3</oddHeader></headerFooter></worksheet>'),
        ),
    ],
    [
      'a property',
      (files) => withPart(files, 'docProps/core.xml', (xml) => xml.replace('</dc:title>', ', 3</dc:title>')),
    ],
  ])('is found: %s', (_, plant) => {
    expect(readFiles(plant(files)).elsewhere).not.toEqual([]);
  });

  it('is found: a third file of the zip, and a point that is drawn where it is, not where its percent is', () => {
    const figures = zipSync({ ...unzipSync(files.figures), 'raw.csv': strToU8('3') });
    expect(() => readFiles({ ...files, figures })).toThrow('other files');
    const drawn = /(<path class="line-value" d="M[\d.]+ )(\d+)((?:\.\d)?L[\d.]+ [\d.]+)/.exec(files.page);
    const moved = files.page
      .replace(drawn?.[0] ?? '', `${drawn?.[1]}${Number(drawn?.[2]) - 1}${drawn?.[3]}`)
      .replaceAll(/<circle class="point"[^>]*>/g, '');
    expect(differences(readFiles({ ...files, page: moved })).join()).toContain('chart of the page');
  });
});
