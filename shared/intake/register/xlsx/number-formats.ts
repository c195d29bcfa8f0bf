import { attributeOf } from '../scan-xml';
import type { WorkbookParts } from './workbook-parts';

/** How a cell's number is to be read: as a day, as digits of which some lead with zeros, or as a percent. */
export interface NumberFormat {
  readonly isDay: boolean;
  /** Digits shown at least, for a format of zeros alone such as `00000`; 0 for any other. */
  readonly zeros: number;
  /** Shown a hundredfold with a percent sign. */
  readonly isPercent?: true;
}

const PLAIN: NumberFormat = { isDay: false, zeros: 0 };
const PERCENT: NumberFormat = { ...PLAIN, isPercent: true };
/** Built-in formats with a day in them (ECMA-376 Part 1, 18.8.30), and the East Asian ones that others write. */
const isBuiltInDay = (id: number): boolean =>
  (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);

/** `0%` and `0.00%` are 9 and 10. */
function builtIn(id: number): NumberFormat {
  if (id === 9 || id === 10) return PERCENT;
  return isBuiltInDay(id) ? { isDay: true, zeros: 0 } : PLAIN;
}

/** What a format's code says: letters of a day outside of quotation marks and brackets; hours and seconds alone are none. */
export function readFormatCode(code: string): NumberFormat {
  const [positive = ''] = code
    .replace(/"[^"]*"/g, '')
    .replace(/\\./g, '')
    .replace(/_./g, '')
    .replace(/\[[^\]]*\]/g, '')
    .split(';');
  if (/general/i.test(positive)) return PLAIN;
  if (/^0{2,}$/.test(positive.trim())) return { isDay: false, zeros: positive.trim().length };
  if (positive.includes('%')) return PERCENT;
  const isDay = /[yd]/i.test(positive) || (/m/i.test(positive) && !/[hs]/i.test(positive));
  return isDay ? { isDay, zeros: 0 } : PLAIN;
}

/** The formats of a workbook's cells, by the index that a cell carries; none where it has no styles. */
export function readNumberFormats(parts: WorkbookParts, stylesPart: string | undefined): readonly NumberFormat[] {
  const custom = new Map<number, NumberFormat>();
  const cells: NumberFormat[] = [];
  let inCellFormats = false;
  if (stylesPart === undefined) return cells;
  parts.scan(stylesPart, {
    open: (name, attributes) => {
      if (name === 'numFmt')
        custom.set(
          Number(attributeOf(attributes, 'numFmtId')),
          readFormatCode(attributeOf(attributes, 'formatCode') ?? ''),
        );
      if (name === 'cellXfs') inCellFormats = true;
      if (name !== 'xf' || !inCellFormats) return;
      const id = Number(attributeOf(attributes, 'numFmtId') ?? 0);
      cells.push(custom.get(id) ?? builtIn(id));
    },
    close: (name) => {
      if (name === 'cellXfs') inCellFormats = false;
    },
  });
  return cells;
}
