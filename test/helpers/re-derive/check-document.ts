import type { Problems } from './check-cells';
import { checkHeat, checkTeams, checkTrendChart, checkTrendTable, checkVoice } from './check-results';
import type { ChoiceJson, ResultsJson } from './json';
import type { DocumentChart, DocumentTable, ReadDocument } from './read-document';
import { type Truth, truthOf } from './truth';

/**
 * Every number of a finished report held against the results file it was made of; empty where all is right. Shares no code with
 * the program: what it does not know to be true is a problem.
 */
export function problemsOfDocument(document: ReadDocument, file: ResultsJson, choice: ChoiceJson): Problems {
  const truth = truthOf(file, choice);
  const tables = document.items.filter((item) => item.kind === 'table');
  const charts = document.items.filter((item) => item.kind === 'chart');
  return [
    ...tables.flatMap((table) => tableProblems(table, truth)),
    ...charts.flatMap((chart) => chartProblems(chart, tables, truth)),
  ];
}

const bare = (caption: string): string => caption.replace(/^(?:Table|Figure) \d+: /, '');

function tableProblems(table: DocumentTable, truth: Truth): Problems {
  const title = bare(table.caption);
  if (title === 'Criteria met by section and criterion') return checkHeat(table, truth);
  if (title === 'Criteria met and local audit grades by team') return checkTeams(table, truth);
  if (/^Section A, .+: criteria met$/.test(title)) return checkVoice(table, truth);
  if (/^Criteria met, .+, by (week|fortnight|month|term)$/.test(title)) return checkTrendTable(table, truth);
  return [`${table.caption}: is a table that nobody expects`];
}

function chartProblems(chart: DocumentChart, tables: readonly DocumentTable[], truth: Truth): Problems {
  const title = bare(chart.caption);
  if (/^Criteria met, .+, by (week|fortnight|month|term)$/.test(title))
    return checkTrendChart(
      chart,
      tables.find(({ caption }) => bare(caption) === title),
      truth,
    );
  return [`${chart.caption}: is a chart that nobody expects`];
}
