import type { IParagraphStyleOptions, IStylesOptions } from 'docx';
import { REPORT_STYLES } from '../document-styles';
import { COLOUR, FONT, SIZE } from '../look';

const spaced = (before: number, after: number) => ({ before, after, line: 264, lineRule: 'auto' as const });

/** Half points: between a part and the body. */
const HEADING_3 = 26;

/** Not a heading by level, as Word's own is not: the contents do not list themselves. */
export const CONTENTS_TITLE = 'TOCHeading';

/** Styles of the report's own, by id. A council's style may bring them; what it lacks is added. */
const OWN_STYLES: readonly IParagraphStyleOptions[] = [
  ...(REPORT_STYLES.paragraphStyles ?? []),
  // Not Normal itself, which some councils set without any space below.
  { id: 'ReportText', name: 'Report Text', basedOn: 'Normal', paragraph: { spacing: spaced(0, 140) } },
  {
    id: CONTENTS_TITLE,
    name: 'TOC Heading',
    basedOn: 'Normal',
    next: 'Normal',
    run: { font: FONT, size: SIZE.heading2, bold: true, color: COLOUR.accent },
    paragraph: { keepNext: true, spacing: spaced(360, 120) },
  },
  // Parts are headings of level 2, and the only ones listed.
  { id: 'TOC2', name: 'toc 2', basedOn: 'Normal', next: 'Normal', paragraph: { spacing: spaced(0, 60) } },
  {
    id: 'SmallNote',
    name: 'Table Note',
    basedOn: 'Normal',
    run: { color: COLOUR.quiet },
    paragraph: { spacing: spaced(120, 200) },
  },
  {
    id: 'Chart',
    name: 'Chart',
    basedOn: 'Normal',
    paragraph: { keepLines: true, spacing: spaced(0, 200) },
  },
];

/** The look of a report where the council gives none of its own. */
export const OWN_LOOK: IStylesOptions = {
  ...REPORT_STYLES,
  default: {
    ...REPORT_STYLES.default,
    heading3: {
      run: { font: FONT, size: HEADING_3, bold: true, color: COLOUR.text },
      paragraph: { outlineLevel: 2, keepNext: true, spacing: spaced(240, 100) },
    },
  },
  paragraphStyles: OWN_STYLES,
};
