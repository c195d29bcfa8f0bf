import { AlignmentType, Footer, Header, HeadingLevel, type IStylesOptions, PageNumber, Paragraph, TextRun } from 'docx';

export const PORTRAIT_WIDTH = 9638;
const MARGIN = 1134;

export const portrait = {
  page: { size: { width: 11906, height: 16838 }, margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN } },
};

/** Default styles of a council document: one sans serif face, British English, headings in one colour. */
export const councilStyles = (font: string, accent: string): IStylesOptions => ({
  default: {
    document: { run: { font, size: 22, language: { value: 'en-GB' } } },
    heading1: {
      run: { font, size: 30, bold: true, color: accent },
      paragraph: { spacing: { before: 360, after: 140 }, outlineLevel: 0, keepNext: true },
    },
    heading2: {
      run: { font, size: 25, bold: true, color: '303030' },
      paragraph: { spacing: { before: 220, after: 90 }, outlineLevel: 1, keepNext: true },
    },
    heading3: {
      run: { font, size: 22, bold: true, color: accent },
      paragraph: { spacing: { before: 160, after: 60 }, outlineLevel: 2, keepNext: true },
    },
  },
});

export const styledHeading = (text: string, level: 1 | 2 | 3, pageBreakBefore = false): Paragraph =>
  new Paragraph({ heading: HeadingLevel[`HEADING_${level}`], pageBreakBefore, children: [new TextRun(text)] });

const furniture = { size: 16, color: '595959' } as const;

export const header = (text: string): Header =>
  new Header({ children: [new Paragraph({ children: [new TextRun({ text, ...furniture })] })] });

export const footer = (text: string): Footer =>
  new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.LEFT,
        children: [new TextRun({ ...furniture, children: [text, PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES] })],
      }),
    ],
  });
