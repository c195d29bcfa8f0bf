import { SECTION_IDS } from '#shared/domain/plan/section-id';

/** Objects 1, 2, 3 … of a PDF as written, with a right cross-reference table; object 1 is the catalog. */
export function rawPdf(objects: readonly string[]): Uint8Array {
  let text = '%PDF-1.7\n';
  const offsets: number[] = [];
  objects.forEach((body, index) => {
    offsets.push(text.length);
    text += `${index + 1} 0 obj\n${body}\nendobj\n`;
  });
  const start = text.length;
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return new TextEncoder().encode(text);
}

const stream = (content: string): string => `<< /Length ${content.length} >>\nstream\n${content}\nendstream`;

const FONT = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>';

/** Drawing operators for one line of text per section, headings bigger than what follows them. */
const planContent = (): string =>
  SECTION_IDS.map((id, index) => {
    const y = 800 - index * 60;
    return `BT /F1 16 Tf 60 ${y} Td (Section ${id}: invented) Tj ET\nBT /F1 11 Tf 60 ${y - 20} Td (What an invented section ${id} of this plan says, in words enough to be a paragraph.) Tj ET`;
  }).join('\n');

/** A one-page plan with all sections, plus whatever a case hangs on its catalog and page. Free object numbers start at 6. */
export function planPdf({ catalog = '', page = '', more = [] as readonly string[] } = {}): Uint8Array {
  return rawPdf([
    `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`,
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 4 0 R >> >> /Contents 5 0 R ${page} >>`,
    FONT,
    stream(planContent()),
    ...more,
  ]);
}

/** A PDF of so many pages, each with a word on it. */
export function manyPages(count: number): Uint8Array {
  const first = 5;
  return rawPdf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${Array.from({ length: count }, (_, i) => `${first + i} 0 R`).join(' ')}] /Count ${count} >>`,
    FONT,
    stream('BT /F1 12 Tf 60 780 Td (An invented page of a plan.) Tj ET'),
    ...Array.from(
      { length: count },
      () =>
        '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents 4 0 R >>',
    ),
  ]);
}
