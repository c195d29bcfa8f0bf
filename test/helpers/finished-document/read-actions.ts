import type { DocumentTable } from '../re-derive/read-document';
import type { Known } from './known';

type Keys = readonly [part: string, rest: string, base: string];

/** What an action measures, where the document names it: `F2 Specific and quantified, percent met`. */
function idOf(measure: string): string | undefined {
  if (measure === 'All criteria, percent met') return 'all';
  return /^(?:Section )?([A-Z]\d?[0-9a-z]?[a-z]?) .+, percent met$/.exec(measure)?.[1];
}

const nowKeys = (id: string): Keys => [`met|${id}|period`, `notMet|${id}|period`, `audited|${id}|period`];
const thenKeys = (id: string, name: string): Keys => [
  `met|${id}|then ${name}`,
  `notMet|${id}|then ${name}`,
  `audited|${id}|then ${name}`,
];

/**
 * The figures that actions began with, and those of now, which are the report's own: in the table by number, and in the sentences
 * before it, `F2 Specific and quantified: met in 12 of 40 plans (30%) when the action began (…), 24 of 40 (60%) since (…)`.
 */
export function readActions(known: Known, texts: readonly string[], tables: readonly DocumentTable[]): void {
  for (const { rows } of tables)
    for (const [action = '', measure = '', , start = '', now = ''] of rows) {
      const id = idOf(measure);
      if (id === undefined) continue;
      const then = thenKeys(id, action);
      readPercent(known, then, start);
      readPercent(known, nowKeys(id), now);
      // Of now the tables say themselves what is kept back.
      if (start === 'hidden' || / or (?:more|less)$/.test(start)) known.kept.add(then[0]);
    }
  for (const text of texts) {
    const [, id, ...figures] = SAID.exec(text) ?? [];
    if (id === undefined) continue;
    const [part = '', base = '', percent = '', when = '', later = '', all = '', since = ''] = figures;
    readFigure(known, thenKeys(id, when), [part, base, percent]);
    readFigure(known, nowKeys(id), [later, all, since]);
  }
}

const SAID =
  /^([A-Z]\d?[0-9a-z]?[a-z]?) .+: met in ([\d,]+) of ([\d,]+) plans \((\d+%)\) when the action began \((.+)\), ([\d,]+) of ([\d,]+) \((\d+%)\) since /;

function readPercent(known: Known, keys: Keys, words: string): void {
  known.share(...keys);
  known.percent(keys, words);
}

function readFigure(known: Known, keys: Keys, [part, base, percent]: readonly [string, string, string]): void {
  known.share(...keys);
  known.count(keys[0], part);
  known.count(keys[2], base);
  known.percent(keys, percent);
}
