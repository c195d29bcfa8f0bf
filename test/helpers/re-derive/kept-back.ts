import type { Problems } from './check-cells';
import type { DocumentItem } from './read-document';

const COUNTS = new Set(['Met', 'Audited', 'Audits', 'Plans', 'Of', 'Below that']);
const PERCENTS = new Set(['Percent met', 'Criteria met', 'Figure', 'Share of audits']);

/** What the note on small numbers says of how much is kept back, counted off the tables as they stand. */
export function keptBackProblems(items: readonly DocumentItem[], threshold: number): Problems {
  let [counts, percents, either] = [0, 0, 0];
  for (const item of items) {
    if (item.kind !== 'table') continue;
    const good = item.header.indexOf('Below that') - 1;
    for (const row of item.rows)
      for (const [at, cell] of row.entries()) {
        const heading = item.header[at] ?? '';
        const isKept =
          cell === 'hidden' || cell === `1 to ${threshold - 1}` || cell === `all but 1 to ${threshold - 1}`;
        if (!isKept) continue;
        if (COUNTS.has(heading) || (good >= 0 && at === good)) counts += 1;
        else if (PERCENTS.has(heading) || heading.startsWith('Percent ') || heading === 'Share of audits')
          percents += 1;
        // Of an indicator or an action: a count or a percent.
        else if (['Latest', 'At the start', 'Now'].includes(heading)) either += 1;
      }
  }
  const texts = items.flatMap((item) => (item.kind === 'text' ? [item.text] : []));
  const note = texts.find((text) => /^(Small numbers are not shown|Nothing is hidden)/.test(text));
  if (note === undefined) return [];
  const of = (form: RegExp) => Number(form.exec(note)?.[1] ?? 0);
  const [saidCounts, saidPercents] = [of(/(\d+) counts? (?:is|are) withheld/), of(/(\d+) percents? (?:is|are) hidden/)];
  const isRight =
    saidCounts >= counts && saidPercents >= percents && saidCounts + saidPercents === counts + percents + either;
  return isRight ? [] : [`“${note}” where ${counts} counts, ${percents} percents and ${either} others are`];
}
