import type { Block } from '../../model/blocks';
import { SMALLEST_BASE } from '../../model/cells';
import { chartsOf, tablesOf } from '../../model/report-model';
import type { LatePartBuilder } from '../part-context';
import { PART_TITLES } from '../part-titles';

/** What is not shown and why, in plain words, and how much of it there is. */
export const suppressionPart: LatePartBuilder = ({ head, shown }, { parts }) => {
  // The data tables are among the parts by now, in one of their own or under their charts.
  const kinds = tablesOf({ parts }).flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.map(({ kind }) => kind)));
  const counts = kinds.filter((kind) => kind === 'few' || kind === 'most' || kind === 'hidden').length;
  const percents = kinds.filter((kind) => kind === 'percent-hidden').length;
  const few = `1 to ${head.threshold - 1}`;
  const rules = [
    `A count of ${few} is shown as “${few}”. A 0 is shown.`,
    `Where all but ${few} were counted, the count is shown as “all but ${few}” and its percent as a bound.`,
    'A larger count is shown as “hidden” where it would give a small one away, by taking rows, columns or tables from each other.',
    `A percent of fewer than ${SMALLEST_BASE}, or of a hidden count, is not shown, nor is its range or rating word. Percents are whole.`,
  ];
  const isNothing = shown.withheld === 0 && counts + percents === 0;
  const blocks: Block[] = [
    sentence(
      'suppression.result',
      isNothing
        ? 'Nothing is hidden in this report: no count in it is small enough to point to a child.'
        : `Small numbers are not shown, because they could point to a child. ${withheldWords(counts, percents)}`,
    ),
    { kind: 'bullets', items: rules.map((text, at) => ({ id: `suppression.rule.${at + 1}`, text })) },
    ...(chartsOf({ parts }).length === 0
      ? []
      : [
          sentence(
            'suppression.charts',
            'Charts show whole percents alone. A point that may not be told is left out of its line.',
          ),
        ]),
    sentence(
      'suppression.words',
      'No plan, writer or auditor is named, and no figure is split by writer or auditor. Words that a person wrote are in this report only where they were ticked after a look for names.',
    ),
  ];
  return { id: 'suppression', title: PART_TITLES.suppression, landscape: false, blocks };
};

const sentence = (id: string, text: string): Block => ({ kind: 'sentence', id, text });

function withheldWords(counts: number, percents: number): string {
  const words = [
    ...(counts === 0 ? [] : [`${counts} ${counts === 1 ? 'count is' : 'counts are'} withheld`]),
    ...(percents === 0 ? [] : [`${percents} ${percents === 1 ? 'percent is' : 'percents are'} hidden`]),
  ];
  if (words.length === 0) return 'Sentences that would tell one leave it out.';
  return `In the tables of this report, ${words.join(' and ')}.`;
}
