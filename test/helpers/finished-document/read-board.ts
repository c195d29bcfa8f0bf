import type { DocumentItem } from '../re-derive/read-document';
import type { Known } from './known';

/** Data tables of indicators: what a percent is of and the percent, by month; then the chart's points. */
export function readIndicators(known: Known, items: readonly DocumentItem[]): void {
  for (const item of items) {
    if (item.kind !== 'table') continue;
    const name = /^Table \d+: (.+): figures by month$/.exec(item.caption)?.[1];
    if (name !== undefined) readMonths(known, name, item.rows);
  }
}

function readMonths(known: Known, name: string, rows: readonly (readonly string[])[]): void {
  for (const [month, base = '', figure = ''] of rows) {
    if (base === 'not given') continue;
    const keys = ['part', 'rest', 'base'].map((what) => `indicator ${name}|${what}|${month}`) as [
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
