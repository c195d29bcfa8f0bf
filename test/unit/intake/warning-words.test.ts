import { describe, expect, it } from 'vitest';
import { docxWarnings, noFindings } from '#shared/intake/docx/docx-findings';
import { pdfWarnings } from '#shared/intake/pdf/pdf-warnings';

const ofWord = (many: number) =>
  docxWarnings({
    ...noFindings(),
    comments: many,
    headersFooters: many,
    footnotes: many,
    images: many,
    embedded: many,
  });
const ofPdf = (many: number) =>
  pdfWarnings({
    scannedPages: [],
    wordless: false,
    picturePages: [],
    furnitureLines: many,
    notes: many,
    attachments: many,
    scripts: false,
    unsafeLinks: 0,
  });
const words = (warnings: readonly { readonly message: string }[]) => warnings.map(({ message }) => message);

describe('warnings of what is not shown', () => {
  it('speak of one thing in the singular', () => {
    for (const message of [...words(ofWord(1)), ...words(ofPdf(1))])
      expect(message).toMatch(/^1 .* (is|was) not [^;]*; (?!.*\b(them|they)\b).*\bit\b/);
  });

  it('speak of several in the plural', () => {
    for (const message of [...words(ofWord(2)), ...words(ofPdf(2))])
      expect(message).toMatch(/^2 .* (are|were) not .*\b(them|they)\b/);
  });
});
