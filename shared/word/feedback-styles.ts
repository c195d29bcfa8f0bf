import type { IParagraphStyleOptions, IStylesOptions } from 'docx';
import { REPORT_STYLES } from './document-styles';
import { SHEET_LOOKS, type SheetKind, type SheetLook } from './feedback-looks';
import { COLOUR, FONT } from './look';

/** Ids of the styles that the kinds of paragraph are set in. */
export const SHEET_STYLE_IDS: Readonly<Record<SheetKind, string>> = {
  title: 'Heading1',
  part: 'Heading2',
  entry: 'Heading3',
  body: 'Normal',
  quote: 'PlanWords',
  rating: 'Ratings',
};

const LEVELS: Readonly<Partial<Record<SheetKind, number>>> = { title: 0, part: 1, entry: 2 };

const spacing = ({ before, after }: Pick<SheetLook, 'before' | 'after'>) =>
  ({ before, after, line: 240, lineRule: 'auto' }) as const;

function heading(kind: 'title' | 'part' | 'entry') {
  const look = SHEET_LOOKS[kind];
  return {
    run: { font: FONT, size: look.size, bold: look.bold, color: COLOUR.accent },
    paragraph: {
      outlineLevel: LEVELS[kind] ?? 0,
      keepNext: look.keepNext,
      keepLines: true,
      spacing: spacing(look),
    },
  };
}

/** The edge lines at the top and foot of a page; all other styles of the report have no use here. */
const SMALL: Partial<IParagraphStyleOptions> = { paragraph: { spacing: spacing({ before: 0, after: 0 }) } };

/** The report's styles, set closer, with a third level of headings, quoted words and the list of ratings. */
export const FEEDBACK_STYLES: IStylesOptions = {
  ...REPORT_STYLES,
  default: {
    ...REPORT_STYLES.default,
    document: { ...REPORT_STYLES.default?.document, paragraph: { spacing: spacing(SHEET_LOOKS.body) } },
    heading1: heading('title'),
    heading2: heading('part'),
    heading3: heading('entry'),
  },
  paragraphStyles: [
    ...(REPORT_STYLES.paragraphStyles ?? [])
      .filter(({ id }) => id === 'Small')
      .map((style) => ({ ...style, ...SMALL })),
    {
      id: 'PlanWords',
      name: 'Plan Words',
      basedOn: 'Normal',
      paragraph: {
        spacing: spacing(SHEET_LOOKS.quote),
        indent: { left: SHEET_LOOKS.quote.left },
        border: { left: { style: 'single', size: 18, color: COLOUR.line, space: 6 } },
      },
    },
    {
      id: 'Ratings',
      name: 'Ratings',
      basedOn: 'Normal',
      paragraph: {
        spacing: spacing(SHEET_LOOKS.rating),
        indent: { left: SHEET_LOOKS.rating.left, hanging: SHEET_LOOKS.rating.left },
      },
    },
  ],
};
