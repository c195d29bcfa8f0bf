import type { DocumentItem } from '../re-derive/read-document';
import type { Known } from './known';

const BEFORE = /Met: (\d+%).*? against (\d+%) before/;
const COUNTED = /(?:Met in|against) [\d,]+ of [\d,]+(?: criteria marked)? \((\d+%)/g;

/**
 * Above each chart stand the percents of its two stretches; below its data table the counts that they are of. Percents alone would be
 * told of counts that are kept back.
 */
export function readTrend(known: Known, items: readonly DocumentItem[]): void {
  const said: (readonly [title: string, percents: string])[] = [];
  const counted = new Set<string>();
  let [above, title] = ['', ''];
  for (const item of items) {
    if (item.kind === 'text') {
      above = percentsAbove(item.text) ?? above;
      counted.add(`${title}: ${percentsOfCounts(item.text)}`);
      continue;
    }
    title = item.caption.replace(/^(?:Table|Figure) \d+: /, '');
    if (item.kind === 'table') continue;
    if (above !== '') said.push([title, above]);
    above = '';
  }
  for (const [of, percents] of said)
    if (!counted.has(`${of}: ${percents}`)) known.unread.push(`percents of ${of} without their counts`);
}

function percentsAbove(text: string): string | undefined {
  const [, now, before] = BEFORE.exec(text) ?? [];
  return now === undefined ? undefined : `${now} ${before}`;
}

const percentsOfCounts = (text: string): string =>
  [...text.matchAll(COUNTED)]
    .slice(0, 2)
    .map(([, percent]) => percent)
    .join(' ');
