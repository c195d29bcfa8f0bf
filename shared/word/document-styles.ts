import type { INumberingOptions, IStylesOptions } from 'docx';
import { COLOUR, FONT, SIZE } from './look';

export const BULLETS = 'report-bullets';

/** Line spacing always as a multiple: exact spacing would clip the chart to one line. */
const spaced = (before: number, after: number) => ({ before, after, line: 276, lineRule: 'auto' as const });

const NOTES = { run: { size: SIZE.body } } as const;

/** Styles of the report. Headings carry outline levels, so that they are headings for a screen reader and in a tagged PDF. */
export const REPORT_STYLES: IStylesOptions = {
  default: {
    document: {
      run: { font: FONT, size: SIZE.body, color: COLOUR.text, language: { value: 'en-GB' } },
      paragraph: { spacing: spaced(0, 140) },
    },
    heading1: {
      run: { font: FONT, size: SIZE.heading1, bold: true, color: COLOUR.accent },
      paragraph: { outlineLevel: 0, keepNext: true, spacing: { ...spaced(0, 240), line: 252 } },
    },
    heading2: {
      run: { font: FONT, size: SIZE.heading2, bold: true, color: COLOUR.accent },
      paragraph: { outlineLevel: 1, keepNext: true, spacing: spaced(360, 140) },
    },
    // Not used here, but someone who adds a footnote should not get small print.
    footnoteText: NOTES,
    footnoteTextChar: NOTES,
    endnoteText: NOTES,
    endnoteTextChar: NOTES,
    caption: {
      run: { font: FONT, size: SIZE.body, bold: true, color: COLOUR.text },
      paragraph: { keepNext: true, spacing: spaced(240, 100) },
    },
  },
  paragraphStyles: [
    {
      id: 'Fact',
      name: 'Fact',
      basedOn: 'Normal',
      paragraph: { spacing: spaced(0, 60), indent: { left: 2400, hanging: 2400 } },
    },
    {
      id: 'Notice',
      name: 'Notice',
      basedOn: 'Normal',
      run: { bold: true },
      paragraph: {
        spacing: spaced(300, 240),
        indent: { left: 200 },
        shading: { type: 'clear', fill: COLOUR.noticeFill, color: 'auto' },
        border: {
          left: { style: 'single', size: 36, color: COLOUR.noticeLine, space: 8 },
          top: { style: 'single', size: 4, color: COLOUR.noticeFill, space: 6 },
          bottom: { style: 'single', size: 4, color: COLOUR.noticeFill, space: 6 },
        },
      },
    },
    {
      id: 'TableText',
      name: 'Table Text',
      basedOn: 'Normal',
      paragraph: { spacing: { ...spaced(10, 10), line: 245 } },
    },
    {
      id: 'Small',
      name: 'Footer Text',
      basedOn: 'Normal',
      run: { color: COLOUR.quiet },
      paragraph: { spacing: spaced(0, 0) },
    },
  ],
};

export const REPORT_NUMBERING: INumberingOptions = {
  config: [
    {
      reference: BULLETS,
      levels: [
        {
          level: 0,
          format: 'bullet',
          text: '•',
          alignment: 'left',
          style: { paragraph: { indent: { left: 400, hanging: 300 } } },
        },
      ],
    },
  ],
};
