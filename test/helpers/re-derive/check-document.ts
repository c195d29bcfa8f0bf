import { agreementRules } from './agreement-rules';
import { boardRules } from './board-rules';
import { periodName } from './calendar';
import { checkActions, checkIndicatorChart, checkIndicatorData, checkIndicators, checkRisks } from './check-board';
import type { Problems } from './check-cells';
import { checkHeat, checkTeams, checkVoice, measureNamed } from './check-results';
import { checkTrendChart, checkTrendTable } from './check-trend';
import { weeksWords } from './chosen';
import { reasonProblems } from './hidden-reasons';
import { keptBackProblems } from './kept-back';
import { methodRules } from './method-rules';
import type { DocumentChart, DocumentItem, DocumentTable, DocumentText, ReadDocument } from './read-document';
import { problemsOfText, type Rule } from './rules';
import { summaryRules } from './summary-rules';
import { trendRules } from './trend-rules';
import type { Truth } from './truth';
import { wordsRules } from './words-rules';

/**
 * Every number of a finished report held against the results file it was made of; empty where all is right. Shares no code with
 * the program: what it does not know to be true is a problem.
 */
export function problemsOfDocument(document: ReadDocument, truth: Truth): Problems {
  const tables = document.items.filter((item) => item.kind === 'table');
  const charts = document.items.filter((item) => item.kind === 'chart');
  return [
    ...tables.flatMap((table) => tableProblems(table, truth)),
    ...charts.flatMap((chart) => chartProblems(chart, tables, truth)),
    ...textProblems(document, tables, truth),
    ...edgeProblems(document, truth),
    ...keptBackProblems(document.items, truth.chosen.threshold),
    ...reasonProblems(document, truth),
  ];
}

const bare = (caption: string): string => caption.replace(/^(?:Table|Figure) \d+: /, '');

function tableProblems(table: DocumentTable, truth: Truth): Problems {
  const title = bare(table.caption);
  const wordy = /\d/.test(table.altText.replaceAll(title, '')) ? [`${table.caption}: a number in its alt text`] : [];
  return [...wordy, ...cellProblems(table, title, truth)];
}

function cellProblems(table: DocumentTable, title: string, truth: Truth): Problems {
  if (title === 'Criteria met by section and criterion') return checkHeat(table, truth);
  if (title === 'Criteria met and local audit grades by team') return checkTeams(table, truth);
  if (title === 'Improvement actions') return checkActions(table, truth);
  if (title === 'Risk register') return checkRisks(table, truth);
  if (title === 'Indicators: latest month against start and target') return checkIndicators(table, truth);
  if (/: figures by month$/.test(title)) return checkIndicatorData(table, truth);
  if (/^Section A, .+: criteria met$/.test(title)) return checkVoice(table, truth);
  if (TREND.test(title)) return checkTrendTable(table, truth);
  return [`${table.caption}: is a table that nobody expects`];
}

const TREND = /^Criteria met, .+, by (week|fortnight|month|term)$/;

function chartProblems(chart: DocumentChart, tables: readonly DocumentTable[], truth: Truth): Problems {
  const title = bare(chart.caption);
  const table = tables.find(({ caption }) => bare(caption) === title);
  if (!TREND.test(title)) return checkIndicatorChart(chart, tables);
  return [...checkTrendChart(chart, table, truth), ...altProblems(chart, truth)];
}

/** The words of a chart for those who do not see it: its days and its sentence, and no figure. */
function altProblems({ altText, caption }: DocumentChart, truth: Truth): Problems {
  const { kind } = truth.comparison.days;
  const id = measureNamed(bare(caption).replace(/, by \w+$/, ''), truth.chosen);
  const points = id === null ? [] : truth.series(id).points;
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) return [`${caption}: is a chart of nothing`];
  const name = (point: typeof first) => {
    const words = periodName(kind, point, point === first);
    return kind === 'month' ? words : `${words.slice(0, 1).toLowerCase()}${words.slice(1)}`;
  };
  const form = { run: 'Run chart', xmr: 'XmR chart', p: 'P-chart' }[id === null ? 'run' : truth.series(id).chart];
  const start = `${bare(caption)} ${form} of the percent of criteria met by ${kind}, from ${name(first)} to ${name(last)}. `;
  const end = ' The data table of this chart holds its figures.';
  if (!altText.startsWith(start) || !altText.endsWith(end)) return [`${caption}: its alt text is “${altText}”`];
  return problemsOfText(altText.slice(start.length, -end.length), trendRules(truth, id));
}

/** Each text of the document against what may be said there. */
function textProblems({ items }: ReadDocument, tables: readonly DocumentTable[], truth: Truth): Problems {
  const rules = [
    ...summaryRules(truth),
    ...methodRules(truth),
    ...agreementRules(truth),
    ...boardRules(truth, tables),
    ...wordsRules(truth.chosen.choice),
  ];
  const problems: Problems = [];
  const numbers = { Table: 0, Figure: 0 };
  for (const [at, item] of items.entries())
    if (item.kind === 'text')
      problems.push(
        ...(item.style === 'Caption'
          ? captionProblems(item, items[at + 1], numbers)
          : oneText(item, [...rules, ...near(items, at, truth).flatMap((id) => trendRules(truth, id))])),
      );
  return problems;
}

/** The measures that a text can be about: of its heading, and of the charts and tables before and after it. */
function near(items: ReadDocument['items'], at: number, { chosen }: Truth): (string | null)[] {
  const idOf = (item: ReadDocument['items'][number]) =>
    measureNamed(item.kind === 'text' ? item.text : bare(item.caption).replace(/, by \w+$/, ''), chosen);
  const before = items.slice(0, at).findLast((item) => idOf(item) !== null);
  const after = items.slice(at + 1).find((item) => idOf(item) !== null);
  const ids = [before, after].flatMap((item) => (item === undefined ? [] : [idOf(item)]));
  return ids.length === 0 ? [null] : ids;
}

function oneText({ style, text }: DocumentText, rules: readonly Rule[]): Problems {
  // Page numbers are held against LibreOffice's elsewhere; a title has no number of its own.
  if (style.startsWith('TOC')) return /\d/.test(text.replace(/\t\d+$/, '')) ? [`Contents: ${text}`] : [];
  return problemsOfText(text, rules);
}

/** Captions are numbered in the order of the document, and call what follows them by its name. */
function captionProblems(
  { text }: DocumentText,
  next: DocumentItem | undefined,
  numbers: Record<'Table' | 'Figure', number>,
): Problems {
  if (next === undefined || next.kind === 'text' || next.caption !== text)
    return [`${text}: is the caption of nothing`];
  const [, kind, number] = /^(Table|Figure) (\d+): /.exec(text) ?? [];
  if (kind !== 'Table' && kind !== 'Figure') return [`${text}: is no caption`];
  numbers[kind] += 1;
  return Number(number) === numbers[kind] ? [] : [`${text}: is number ${numbers[kind]}`];
}

function edgeProblems({ edges, properties }: ReadDocument, { chosen }: Truth): Problems {
  const notice = new RegExp(`Counts of 1 to ${chosen.threshold - 1} are not told\\.`, 'g');
  const frozen = chosen.file.generatedAt.slice(0, 10);
  const known = properties.map((text) =>
    text
      .replace(notice, '')
      .replaceAll(`${frozen}T00:00:00Z`, '')
      .replace(new RegExp(`${chosen.from}( to ${chosen.to})?`), '')
      .replace(weeksWords(chosen.period), ''),
  );
  return [
    ...edges.filter((text) => /\d/.test(text.replace(notice, '').replace(/Page\s+\d*\s*of \d*/, ''))),
    // Word counts revisions from 1.
    ...known.filter((text) => /\d/.test(text) && text !== '1'),
  ].map((text) => `At the edge or in the properties: ${text}`);
}
