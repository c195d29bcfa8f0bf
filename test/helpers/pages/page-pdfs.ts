import { deflateSync } from 'node:zlib';
import { rawPdf } from '../hostile/raw-pdf';
import { makePdf } from '../intake/make-pdf';

/** The line that stands on a page of `longPlan` and on no other. */
export const lineOfPage = (page: number): string => `Sentence ${page * 7919} stands on page ${page} alone.`;

/** A plan of so many pages, each full of text with one line of its own. */
export const longPlan = (pages: number): Promise<Uint8Array> =>
  makePdf((pdf) => {
    for (let page = 1; page <= pages; page += 1) {
      if (page > 1) pdf.addPage();
      if (page === 1) pdf.fontSize(16).text('Section A: Views, interests and aspirations').fontSize(11);
      if (page === Math.ceil(pages / 2)) pdf.fontSize(16).text('Section F: Special educational provision').fontSize(11);
      pdf.text(lineOfPage(page)).moveDown();
      for (let line = 0; line < 30; line += 1)
        pdf.text('An invented line of an invented plan, as long as lines of a plan usually are.');
    }
  });

/** Text in the body of each page, so that none passes for a scan and no line for a header. */
const words = (page: number): string =>
  `BT /F1 12 Tf 60 ${240 - 10 * page} Td (Sentence ${page * 7919} of an invented plan stands on this page.) Tj ET`;

const hex = (bytes: Uint8Array): string => `${Buffer.from(bytes).toString('hex')}>`;

const streamOf = (dictionary: string, bytes: Uint8Array): string => {
  const text = hex(bytes);
  return `<< ${dictionary} /Length ${text.length} >>\nstream\n${text}\nendstream`;
};

interface OnePage {
  readonly content: string;
  readonly box?: string;
  readonly resources?: string;
  readonly more?: readonly string[];
}

/** Pages with a line of words each, and whatever a case draws on them. `$` in its resources is its first object of its own. */
function drawnPdf(pages: readonly OnePage[]): Uint8Array {
  const first = 4;
  const extra = first + 2 * pages.length;
  let free = extra;
  const bodies = pages.flatMap(({ content, box = '0 0 595 842', resources = '', more = [] }, index) => {
    const own = resources.replaceAll('$', String(free));
    free += more.length;
    const drawn = `${content}\n${words(index + 1)}`;
    return [
      `<< /Type /Page /Parent 2 0 R /MediaBox [${box}] /Resources << /Font << /F1 3 0 R >> ${own} >> /Contents ${first + 2 * index + 1} 0 R >>`,
      streamOf('/Filter [/ASCIIHexDecode /FlateDecode]', deflateSync(Buffer.from(drawn))),
    ];
  });
  return rawPdf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${pages.map((_, index) => `${first + 2 * index} 0 R`).join(' ')}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ...bodies,
    ...pages.flatMap(({ more = [] }) => more),
  ]);
}

const PICTURE = 'q 400 0 0 400 60 300 cm /Im Do Q';

/** One picture on a page, of the bytes and the filter given. */
const picturePage = (dictionary: string, filter: string, bytes: Uint8Array): OnePage => ({
  content: PICTURE,
  resources: '/XObject << /Im $ 0 R >>',
  more: [streamOf(`/Type /XObject /Subtype /Image ${dictionary} /Filter [/ASCIIHexDecode /${filter}]`, bytes)],
});

/** Rows of one bit each: in CCITT group 4, "as in the row above", which is white; told to be black by its dictionary. */
const faxPage = (): OnePage =>
  picturePage(
    '/Width 64 /Height 64 /BitsPerComponent 1 /ColorSpace /DeviceGray /DecodeParms [null << /K -1 /Columns 64 /Rows 64 /BlackIs1 true >>]',
    'CCITTFaxDecode',
    new Uint8Array(8).fill(0xff),
  );

const brokenPage = (filter: string): OnePage =>
  picturePage(
    '/Width 64 /Height 64 /BitsPerComponent 8 /ColorSpace /DeviceGray',
    filter,
    new Uint8Array(256).map((_, index) => (index * 73) % 251),
  );

/** A page that is as large as a football pitch, and one of a hair's width. */
const HUGE: OnePage = { content: '0 0 1 rg 0 0 200000 200000 re f', box: '0 0 200000 200000' };
const HAIR: OnePage = { content: '', box: '0 0 0.001 842' };

/** See-through groups one in the other, each of which takes a canvas and a copy: little to read and long to draw. */
const slowPage = (): OnePage => ({
  content: '/Gs gs /Fm Do '.repeat(30_000),
  resources: '/ExtGState << /Gs << /ca 0.5 /BM /Multiply >> >> /XObject << /Fm $ 0 R >>',
  more: [
    streamOf(
      '/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Group << /S /Transparency /I true /K true >> /Filter [/ASCIIHexDecode]',
      Buffer.from('1 0 0 rg 0 0 595 842 re f 0 1 0 rg 10 10 500 800 re f'),
    ),
  ],
});

const PLAIN: OnePage = { content: '0 0.4 0.8 rg 100 100 200 200 re f' };

/** Pages that go wrong when they are drawn, with a plain one first and last. */
export const FAULTY_PAGES = {
  fax: 2,
  jpx: 3,
  jbig2: 4,
  jpeg: 5,
  huge: 6,
  hair: 7,
  last: 8,
} as const;

export const faultyPdf = (): Uint8Array =>
  drawnPdf([
    PLAIN,
    faxPage(),
    brokenPage('JPXDecode'),
    brokenPage('JBIG2Decode'),
    brokenPage('DCTDecode'),
    HUGE,
    HAIR,
    PLAIN,
  ]);

/** A plain page, one that takes for ever to draw, a plain page. */
export const slowPdf = (): Uint8Array => drawnPdf([PLAIN, slowPage(), PLAIN]);
