import type { IParagraphStyleOptions, IStylesOptions } from 'docx';
import { REPORT_STYLES } from './document-styles';
import { COLOUR, FONT, PAGE, SIZE } from './look';

/** Margins of the sheet and the width between them, in twentieths of a point: the sheet should be a page or two. */
export const SHEET_SIDE = 1000;
export const SHEET_EDGES = { top: 1020, bottom: 960, header: 450, footer: 420 } as const;
export const SHEET_WIDTH = PAGE.short - 2 * SHEET_SIDE;

/** Lines as close as 12 point still reads well. */
const close = (before: number, after: number) => ({ before, after, line: 244, lineRule: 'auto' as const });

const heading = (size: number, level: number, before: number, after: number) => ({
  run: { font: FONT, size, bold: true, color: COLOUR.accent },
  paragraph: { outlineLevel: level, keepNext: true, keepLines: true, spacing: close(before, after) },
});

/** Styles of the report that are set closer here. The table alone is in 11 point. */
const CLOSER: Readonly<Record<string, Partial<IParagraphStyleOptions>>> = {
  Fact: { paragraph: { spacing: close(0, 20), indent: { left: 1700, hanging: 1700 } } },
  TableText: { run: { size: 22 }, paragraph: { spacing: { ...close(10, 10), line: 240 } } },
};

/** The report's styles, set closer, with a third level of headings and a style for quoted words. */
export const FEEDBACK_STYLES: IStylesOptions = {
  ...REPORT_STYLES,
  default: {
    ...REPORT_STYLES.default,
    document: { ...REPORT_STYLES.default?.document, paragraph: { spacing: close(0, 60) } },
    heading1: heading(36, 0, 0, 80),
    heading2: heading(28, 1, 180, 60),
    heading3: heading(SIZE.body, 2, 120, 30),
  },
  paragraphStyles: [
    ...(REPORT_STYLES.paragraphStyles ?? []).map((style) => ({ ...style, ...CLOSER[style.id] })),
    {
      id: 'PlanWords',
      name: 'Plan Words',
      basedOn: 'Normal',
      paragraph: {
        spacing: close(0, 60),
        indent: { left: 200 },
        border: { left: { style: 'single', size: 18, color: COLOUR.line, space: 8 } },
      },
    },
  ],
};
