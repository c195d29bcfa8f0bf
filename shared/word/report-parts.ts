import type { FileChild } from 'docx';
import { gradeNote, reportFacts } from '#shared/domain/report/report-facts';
import type { ReportModel } from '#shared/domain/report/report-model';
import { TITLES } from '#shared/domain/report/report-titles';
import { body, bullet, caption, fact, note, notice, part, title } from './paragraphs';
import { criterionTable, gradeTable, headlineTable, sectionTable } from './report-tables';
import { sectionChart } from './section-chart';

/** First page: what this is, for whom, over what time, and what it found. */
export function openingPart(model: ReportModel): FileChild[] {
  const { words } = model;
  return [
    title(model.title),
    ...reportFacts(model).map(([label, text]) => fact(label, text)),
    ...(model.notice === null ? [] : [notice(model.notice)]),
    part(TITLES.summary),
    ...model.findings.map((text) => bullet(text)),
    ...(words.decision === undefined ? [] : [part(TITLES.decision), body(words.decision)]),
    part(TITLES.headline),
    caption(`Table 1: ${TITLES.headline}`),
    headlineTable(model),
    part(TITLES.grades),
    caption(`Table 2: ${TITLES.grades}`),
    gradeTable(model),
    note(gradeNote(model)),
  ];
}

/** Table and chart by section. The table comes first: it can begin on what is left of a page, which the chart cannot. */
export const sectionPart = (model: ReportModel): FileChild[] => [
  part(TITLES.sections),
  caption(`Table 3: ${TITLES.sections}`),
  sectionTable(model),
  caption(`Figure 1: ${model.chart.title}`),
  sectionChart(model.chart),
];

/** Every criterion; wide and long, so it stands at the end, on pages of its own turned sideways. */
export const criterionPart = (model: ReportModel): FileChild[] => [
  part(TITLES.criteria),
  caption(`Table 4: ${TITLES.criteria}`),
  criterionTable(model),
];

/** How it was done and what it cannot say. */
export const methodPart = (model: ReportModel): FileChild[] => [
  part(TITLES.method),
  ...model.method.map((text) => bullet(text)),
  part(TITLES.limits),
  ...model.limits.map((text) => bullet(text)),
];
