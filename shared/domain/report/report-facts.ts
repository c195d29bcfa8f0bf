import { countText } from './cell';
import { byNumber, counted, dayText } from './plain-text';
import type { ReportModel } from './report-model';

/** What stands under a report's title, label and text: what a person wrote, then times and rubric. Nothing is left blank. */
export function reportFacts({ words, period, rubric, frozenOn }: ReportModel): [string, string][] {
  const boardDate = words.boardDate === undefined ? undefined : dayText(words.boardDate);
  const board = [words.board, boardDate].filter((text) => text !== undefined).join(', ');
  const facts: [string, string | undefined][] = [
    ['Council', words.council],
    ['For', board === '' ? undefined : board],
    ['Prepared by', words.preparedBy],
    ['Classification', words.classification],
    ['Period', `${dayText(period.firstDay)} to ${dayText(period.lastDay)}`],
    period.from === period.to ? ['Week', period.from] : ['Weeks', `${period.from} to ${period.to}`],
    ['Rubric', `${rubric.title}, version ${rubric.version}`],
    ['Data frozen on', dayText(frozenOn)],
  ];
  return facts.flatMap(([label, text]) => (text === undefined ? [] : [[label, text]]));
}

/** What has to be known to read the table of grades. */
export function gradeNote({ audits, incomplete, parts }: ReportModel): string {
  const note = 'After the limiting rule. The last column shows what the scores alone would have given.';
  return [
    note,
    ...(incomplete.value === 0
      ? []
      : [
          `${countText(incomplete)} of ${counted(audits, 'audit')} ${byNumber(incomplete, 'is', 'are')} incomplete and not in this table.`,
        ]),
    ...(parts === undefined
      ? []
      : [
          `${countText(parts)} of ${counted(audits, 'audit')} marked one discipline’s part and ${byNumber(parts, 'is', 'are')} not in this table.`,
        ]),
  ].join(' ');
}
