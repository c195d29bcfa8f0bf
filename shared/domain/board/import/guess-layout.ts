import { foldHeading } from '../../register/fold-value';
import { cellText, columnName, type Sheet, type SheetRow } from '../../register/sheet';
import { type ColumnUse, type FiguresLayout, LONGEST_NAME, MOST_FIGURE_COLUMNS } from './figures-file';
import { readAmount } from './read-amount';
import { orderOfMonths, readMonth } from './read-month';

/** Headings stand at the top, below titles and what the report was run with. */
const ROWS_SEARCHED = 40;
/** Rows looked at to tell what a column holds. */
const ROWS_LOOKED_AT = 50;

type Named = 'indicator' | 'month' | 'value' | 'part' | 'base';

const HEADINGS: readonly (readonly [Named, RegExp])[] = [
  ['indicator', /^(performance |key )?(indicators?|measures?|kpis?|pis?)( name| title| description)?$|^name$/],
  ['month', /^(reporting |calendar )?(months?|periods?|dates?)( ending| end| of| name)?$|^month year$/],
  ['part', /^(part|numerator|met|number met|num|in time|number in time|within|number within)$/],
  ['base', /^(base|denominator|total|out of|of|cohort|all|den|number of all)$/],
  ['value', /^(values?|figures?|actuals?|results?|outturn|performance|percent|percentage|count|number|score)$/],
];

/** Words beside the figures that are none of them. */
const NOT_FIGURES =
  /^(units?|area|service|directorate|owner|lead|source|notes?|comments?|targets?|baseline|better|polarity|rag|status|trend|direction of travel|ytd|year to date|average|mean|id|ref|reference|no|number)$/;

const namedUse = (heading: string): Named | null =>
  HEADINGS.find(([, pattern]) => pattern.test(foldHeading(heading)))?.[0] ?? null;

/**
 * Where the headings of a table of figures stand and what its columns are, in three layouts: one figure a row (indicator,
 * month, value or part and base), one indicator a row with a column for each month, or one month a row with a column for
 * each indicator. `headerRow`: the row that a person has pointed at. Null where no row is like headings of such a table.
 */
export function guessLayout(sheet: Sheet, headerRow?: number): FiguresLayout | null {
  const rows = sheet.rows.slice(0, ROWS_SEARCHED);
  const candidates = headerRow === undefined ? rows : sheet.rows.filter(({ at }) => at === headerRow);
  const judged = candidates.map((row) => judge(sheet, row));
  const best = judged.reduce<Judged | null>((top, next) => (top === null || next.score > top.score ? next : top), null);
  if (best === null || (headerRow === undefined && best.score <= 0)) return null;
  return { headerRow: best.row.at, columns: best.columns.slice(0, MOST_FIGURE_COLUMNS) };
}

interface Judged {
  readonly row: SheetRow;
  readonly columns: FiguresLayout['columns'];
  readonly score: number;
}

function judge(sheet: Sheet, row: SheetRow): Judged {
  const below = sheet.rows.filter(({ at }) => at > row.at).slice(0, ROWS_LOOKED_AT);
  const order = orderOfMonths(row.cells);
  const indexes = Array.from({ length: sheet.columns }, (_, index) => index);
  const heads = indexes.map((index): Head => {
    const cell = row.cells[index];
    const month = readMonth(cell, sheet.from1904, order);
    const heading = month === null ? cellText(cell) : '';
    return { index, heading, month, named: month === null ? namedUse(heading) : null };
  });
  const uses = usesOf(sheet, heads, below);
  const columns = indexes.map((index) => ({
    index,
    heading: (cellText(row.cells[index]) || `Column ${columnName(index)}`).slice(0, LONGEST_NAME),
    use: uses[index] ?? IGNORED,
  }));
  return { row, columns, score: below.length === 0 ? 0 : scoreOf(uses) };
}

interface Head {
  readonly index: number;
  readonly heading: string;
  readonly month: string | null;
  readonly named: Named | null;
}

const IGNORED: ColumnUse = { kind: 'ignored' };

function usesOf(sheet: Sheet, heads: readonly Head[], below: readonly SheetRow[]): ColumnUse[] {
  const months = heads.filter(({ month }) => month !== null);
  const firstOf = (named: Named) => heads.find((head) => head.named === named)?.index;
  const indicator = firstOf('indicator') ?? (months.length > 1 ? firstWords(heads, below) : undefined);
  if (months.length > 0 && indicator !== undefined && firstOf('month') === undefined)
    return heads.map(({ index, month }): ColumnUse => {
      if (index === indicator) return { kind: 'indicator' };
      return month === null ? IGNORED : { kind: 'of-month', month };
    });
  const month = firstOf('month') ?? monthColumn(sheet, heads, below);
  if (month === undefined) return heads.map(() => IGNORED);
  const isLong =
    firstOf('indicator') !== undefined || ['value', 'part', 'base'].some((one) => firstOf(one as Named) !== undefined);
  return heads.map(({ index, heading, named }): ColumnUse => {
    if (index === month) return { kind: 'month' };
    if (isLong) return named !== null && named !== 'month' && index === firstOf(named) ? { kind: named } : IGNORED;
    return heading !== '' && !NOT_FIGURES.test(foldHeading(heading)) && hasFigures(below, index)
      ? { kind: 'of-indicator' }
      : IGNORED;
  });
}

/** The first column with words below its heading and no figures: it names the indicators. */
const firstWords = (heads: readonly Head[], below: readonly SheetRow[]): number | undefined =>
  heads.find(({ index, month }) => month === null && mostly(below, index, (text) => /\p{L}{2}/u.test(text)))?.index;

/** The first column whose cells are months. */
const monthColumn = (sheet: Sheet, heads: readonly Head[], below: readonly SheetRow[]): number | undefined =>
  heads.find(({ index }) => {
    const filled = below.filter(({ cells }) => cellText(cells[index]) !== '');
    return filled.length > 0 && filled.every(({ cells }) => readMonth(cells[index], sheet.from1904) !== null);
  })?.index;

const hasFigures = (below: readonly SheetRow[], index: number): boolean =>
  below.some(({ cells }) => ['number', 'share', 'hidden'].includes(readAmount(cells[index]).kind));

function mostly(below: readonly SheetRow[], index: number, is: (text: string) => boolean): boolean {
  const texts = below.map(({ cells }) => cellText(cells[index])).filter((text) => text !== '');
  return texts.length > 0 && texts.filter(is).length * 2 > texts.length;
}

/** Higher is surer; 0 where it makes no table of figures. */
function scoreOf(uses: readonly ColumnUse[]): number {
  const count = (kind: ColumnUse['kind']) => uses.filter((use) => use.kind === kind).length;
  const figures = count('of-month') + count('of-indicator') + 2 * count('value') + count('part') + count('base');
  const frame = count('indicator') + count('month');
  return figures === 0 || frame === 0 ? 0 : figures + 3 * frame;
}
