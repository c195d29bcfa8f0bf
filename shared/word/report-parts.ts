import type { FileChild } from 'docx';
import { countText } from '#shared/domain/report/cell';
import { byNumber, counted, dayText } from '#shared/domain/report/plain-text';
import type { ReportModel } from '#shared/domain/report/report-model';
import { body, bullet, caption, fact, note, notice, part, title } from './paragraphs';
import { criterionTable, GRADES_TITLE, gradeTable, headlineTable, sectionTable } from './report-tables';
import { sectionChart } from './section-chart';

/** First page: what this is, for whom, over what time, and what it found. */
export function openingPart(model: ReportModel): FileChild[] {
  const { words, period, rubric } = model;
  const boardDate = words.boardDate === undefined ? [] : [dayText(words.boardDate)];
  const board = [...(words.board === undefined ? [] : [words.board]), ...boardDate].join(', ');
  const facts: [string, string | undefined][] = [
    ['Council', words.council],
    ['For', board === '' ? undefined : board],
    ['Prepared by', words.preparedBy],
    ['Classification', words.classification],
    ['Period', `${dayText(period.firstDay)} to ${dayText(period.lastDay)}`],
    period.from === period.to ? ['Week', period.from] : ['Weeks', `${period.from} to ${period.to}`],
    ['Rubric', `${rubric.title}, version ${rubric.version}`],
    ['Data frozen on', dayText(model.frozenOn)],
  ];
  return [
    title(model.title),
    ...facts.flatMap(([label, text]) => (text === undefined ? [] : [fact(label, text)])),
    ...(model.notice === null ? [] : [notice(model.notice)]),
    part('Summary'),
    ...model.findings.map(bullet),
    ...(words.decision === undefined ? [] : [part('Decision asked for'), body(words.decision)]),
    part('Headline figures'),
    caption('Table 1: Headline figures'),
    headlineTable(model),
    part(GRADES_TITLE),
    caption(`Table 2: ${GRADES_TITLE}`),
    gradeTable(model),
    note(gradeNote(model)),
  ];
}

function gradeNote({ audits, incomplete }: ReportModel): string {
  const note = 'After the limiting rule. The last column shows what the scores alone would have given.';
  return incomplete.value === 0
    ? note
    : `${note} ${countText(incomplete)} of ${counted(audits, 'audit')} ${byNumber(incomplete, 'is', 'are')} incomplete and not in this table.`;
}

/** Table and chart by section. The table comes first: it can begin on what is left of a page, which the chart cannot. */
export const sectionPart = (model: ReportModel): FileChild[] => [
  part('Results by section'),
  caption('Table 3: Results by section'),
  sectionTable(model),
  caption(`Figure 1: ${model.chart.title}`),
  sectionChart(model.chart),
];

/** Every criterion; wide and long, so it stands at the end, on pages of its own turned sideways. */
export const criterionPart = (model: ReportModel): FileChild[] => [
  part('Results by criterion'),
  caption('Table 4: Results by criterion'),
  criterionTable(model),
];

/** How it was done and what it cannot say. */
export const methodPart = (model: ReportModel): FileChild[] => [
  part('Method'),
  ...model.method.map(bullet),
  part('Limits'),
  ...model.limits.map(bullet),
];
