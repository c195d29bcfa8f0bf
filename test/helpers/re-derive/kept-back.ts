import type { Problems } from './check-cells';
import type { DocumentItem, DocumentTable } from './read-document';

const COUNTS = new Set(['Met', 'Audited', 'Audits', 'Plans', 'Of', 'Below that']);
const PERCENTS = new Set(['Percent met', 'Criteria met', 'Figure', 'Share of audits']);
/** Of an indicator or an action: a count or a percent. */
const EITHER = new Set(['Latest', 'At the start', 'Now']);

type Sort = 'counts' | 'percents' | 'either';

/** What a column holds; null for words, ranges and the like, which the note does not count. */
function sortOf({ header }: DocumentTable, at: number): Sort | null {
  const heading = header[at] ?? '';
  // The column of good grades is called by the words of the rubric's two best bands.
  if (COUNTS.has(heading) || header[at + 1] === 'Below that') return 'counts';
  if (PERCENTS.has(heading) || heading.startsWith('Percent ')) return 'percents';
  return EITHER.has(heading) ? 'either' : null;
}

/** What the note on small numbers says of how much is kept back, counted off the tables as they stand. */
export function keptBackProblems(items: readonly DocumentItem[], threshold: number): Problems {
  const texts = items.flatMap((item) => (item.kind === 'text' ? [item.text] : []));
  const note = texts.find((text) => /^(Small numbers are not shown|Nothing is hidden)/.test(text));
  if (note === undefined) return [];
  const few = `1 to ${threshold - 1}`;
  const kept = ['hidden', few, `all but ${few}`];
  const sorts = items.flatMap((item) =>
    item.kind === 'table'
      ? item.rows.flatMap((row) => row.flatMap((cell, at) => (kept.includes(cell) ? [sortOf(item, at)] : [])))
      : [],
  );
  const many = (sort: Sort) => sorts.filter((one) => one === sort).length;
  const [counts, percents, either] = [many('counts'), many('percents'), many('either')];
  const of = (form: RegExp) => Number(form.exec(note)?.[1] ?? 0);
  const [saidCounts, saidPercents] = [of(/(\d+) counts? (?:is|are) withheld/), of(/(\d+) percents? (?:is|are) hidden/)];
  const isRight =
    saidCounts >= counts && saidPercents >= percents && saidCounts + saidPercents === counts + percents + either;
  return isRight ? [] : [`“${note}” where ${counts} counts, ${percents} percents and ${either} others are`];
}
