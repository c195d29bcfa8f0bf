import type { DocumentItem } from '../re-derive/read-document';
import type { Known } from './known';

/** Data tables of indicators: what a percent is of and the percent, by month; then the chart's points. */
export function readIndicators(known: Known, items: readonly DocumentItem[]): void {
  for (const item of items) {
    if (item.kind !== 'table') continue;
    // Two indicators may have one name, no two tables one number.
    const table = /^Table (\d+): .+: figures by month$/.exec(item.caption)?.[1];
    if (table !== undefined) readMonths(known, table, item.rows);
  }
}

function readMonths(known: Known, table: string, rows: readonly (readonly string[])[]): void {
  for (const [month, base = '', figure = ''] of rows) {
    if (base === 'not given') continue;
    const keys = ['part', 'rest', 'base'].map((what) => `indicator ${table}|${what}|${month}`) as [
      string,
      string,
      string,
    ];
    known.share(...keys);
    known.count(keys[2], base);
    known.percent(keys, figure);
    if (figure === 'hidden') known.kept.add(keys[0]);
  }
}
