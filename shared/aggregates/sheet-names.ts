import type { Table } from '#shared/domain/report/model/blocks';

/** The longest name of a sheet that Excel takes. */
const LONGEST = 31;

/** Names for the tables' sheets: short, telling, none twice, and without the letters that Excel refuses. */
export function tableSheetNames(tables: readonly Pick<Table, 'title'>[], taken: readonly string[]): string[] {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  return tables.map(({ title }, at) => {
    const plain = title
      .replace(/[[\]:*?/\\']|[\p{Cc}\p{Cs}]/gu, ' ')
      .replace(/\s+/g, ' ')
      .trim();
    const whole = `${at + 1} ${plain}`.trim();
    let name = cut(whole, LONGEST);
    for (let count = 2; used.has(name.toLowerCase()); count += 1) name = `${cut(whole, LONGEST - 4)} ${count}`;
    used.add(name.toLowerCase());
    return name;
  });
}

/** Cut after a whole word where there is one. */
function cut(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const short = text.slice(0, longest);
  const end = short.lastIndexOf(' ');
  return (end > longest / 2 ? short.slice(0, end) : short).trim();
}
