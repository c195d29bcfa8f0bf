import type { Table } from '#shared/domain/report/model/blocks';

/** The longest name of a sheet that Excel takes. */
const LONGEST = 31;

type Named = Pick<Table, 'id' | 'title'>;

/**
 * Names for the tables' sheets that a reader knows them by: short, without the letters that Excel refuses, none twice. Those of the
 * report's own tables stay the same from report to report.
 */
export function tableSheetNames(tables: readonly Named[], taken: readonly string[]): string[] {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  return tables.map((table) => {
    const plain = plainName(table);
    let name = cutAtWord(plain, LONGEST);
    // Letters, since a number would be one that the report does not tell.
    for (let at = 1; used.has(name.toLowerCase()); at += 1) name = `${cutAtWord(plain, LONGEST - 3)} ${letters(at)}`;
    used.add(name.toLowerCase());
    return name;
  });
}

/** `b` for 1, `c` for 2, and so on; `aa` follows `z`. */
const letters = (at: number): string =>
  `${at < 26 ? '' : letters(Math.floor(at / 26) - 1)}${String.fromCharCode(97 + (at % 26))}`;

const OWN_NAMES: ReadonlyMap<string, string> = new Map([
  ['heat', 'Sections and criteria'],
  ['teams', 'Teams'],
  ['indicators', 'Indicators'],
  ['data.trend.all', 'Trend, all sections'],
]);

function plainName({ id, title }: Named): string {
  const section = /^data\.trend\.(.+)$/.exec(id)?.[1];
  // A title such as “Health advice: figures by month” goes on to say what its columns are.
  const name = OWN_NAMES.get(id) ?? (section === undefined ? title.split(':')[0] : `Trend, Section ${section}`);
  return allowed(name ?? '') || allowed(id) || 'Table';
}

const allowed = (name: string): string =>
  name
    .replace(/[[\]:*?/\\']|[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();

/** As many whole words as there is room for; of a single long word its beginning. */
function cutAtWord(name: string, longest: number): string {
  if (name.length <= longest) return name;
  const cut = name.slice(0, longest + 1).replace(/\s+\S*$/u, '');
  return (cut.length > longest ? name.slice(0, longest).replace(/[\uD800-\uDBFF]$/, '') : cut).trim();
}
