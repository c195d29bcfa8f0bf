import type { DocumentChart, DocumentItem, DocumentTable } from '../re-derive/read-document';
import { type Days, daysIn, daysOfRow } from './days';
import type { Known } from './known';
import type { SectionRows } from './read-tables';
import { tieVersions, type Versions } from './read-versions';

/** What all charts of audits of a document have in common. */
export interface SeriesPlace {
  readonly period: Days;
  readonly baseline: Days | null;
  /** Before the days of a stretch in its key: `common:` where other versions of the rubric are in the charts. */
  readonly prefix: string;
  readonly sections: readonly SectionRows[];
  /** Whether each plan is audited once, so that stretches add up. */
  readonly addsUp: boolean;
  /** Criteria of the tables that not every version of the charts has. */
  readonly gained: Versions['gained'];
}

interface Point {
  readonly days: Days;
  readonly stretch: string;
}

const TITLE =
  /^(?:Table|Figure) \d+: Criteria met, (all sections|Section ([A-Z]\d?) .+|.+), by (?:week|fortnight|month|term)$/;

/** What a chart or its data table measures, by its caption; null for what is no series of audits. */
function measureOf(caption: string): string | null {
  const [, title, section] = TITLE.exec(caption) ?? [];
  if (title === undefined) return null;
  return section ?? (title === 'all sections' ? 'all' : 'X');
}

/** Data tables of charts with what is said below them, and the charts themselves: their caches and their workbooks. */
export function readSeries(known: Known, items: readonly DocumentItem[], place: SeriesPlace): void {
  const points = readDataTables(known, items, place);
  for (const item of items) {
    const id = item.kind === 'chart' ? measureOf(item.caption) : null;
    if (item.kind === 'chart' && id !== null) readChart(known, id, item, points.get(id) ?? []);
  }
  for (const { stretch } of points.get('all') ?? []) tieToAll(known, stretch, points);
  if (place.addsUp && place.sections.length > 0) for (const [id, own] of points) tieToTables(known, id, own, place);
}

/** The points within the period of the tables make what the tables say of it. */
function tieToTables(known: Known, id: string, points: readonly Point[], place: SeriesPlace): void {
  const { period, baseline, prefix } = place;
  readTiles(known, id, `${prefix}period`, period, points);
  if (prefix === '') return;
  tieVersions(known, id, 'period', place);
  if (baseline !== null) tieVersions(known, id, 'baseline', place);
}

/** The points of each measure, by its id. */
function readDataTables(known: Known, items: readonly DocumentItem[], place: SeriesPlace) {
  const points = new Map<string, readonly Point[]>();
  let id: string | null = null;
  for (const item of items) {
    if (item.kind === 'table') id = item.header[1] === 'Plans' ? measureOf(item.caption) : null;
    if (id === null || item.kind === 'chart') continue;
    if (item.kind === 'table') points.set(id, readTable(known, id, item, place));
    else readNote(known, id, item.text, points.get(id) ?? [], place);
  }
  return points;
}

/** In each stretch the sections that have charts are no more than all. */
function tieToAll(known: Known, stretch: string, points: ReadonlyMap<string, readonly Point[]>): void {
  const charted = [...points].flatMap(([of, own]) =>
    of !== 'all' && own.some((one) => one.stretch === stretch) ? [of] : [],
  );
  for (const what of ['met', 'notMet'])
    known.noMore(
      charted.map((of) => `${what}|${of}|${stretch}`),
      [`${what}|all|${stretch}`],
    );
  for (const of of charted) known.noMore([`plans|${of}|${stretch}`], [`plans|all|${stretch}`]);
}

const keysOf = (id: string, stretch: string) =>
  [`met|${id}|${stretch}`, `notMet|${id}|${stretch}`, `audited|${id}|${stretch}`] as const;

function stretchOf({ from, to }: Days, { period, baseline, prefix }: SeriesPlace): string {
  if (from === period.from && to === period.to) return `${prefix}period`;
  if (from === baseline?.from && to === baseline.to) return `${prefix}baseline`;
  return `${prefix}${from}..${to}`;
}

/** So many answers as there are plans at least, and no more than the criteria allow. */
function tieToPlans(known: Known, id: string, stretch: string, { sections, prefix }: SeriesPlace): void {
  const [met, notMet, audited] = keysOf(id, stretch);
  const plans = `plans|${id}|${stretch}`;
  known.share(met, notMet, audited);
  known.noMore([plans], [audited]);
  const own = id === 'all' ? sections : sections.filter((one) => one.id === id);
  const criteria = own.reduce((sum, one) => sum + one.criteria.length, 0);
  // Versions may have other criteria; what they have in common is no more than either has.
  if (criteria > 0 && (prefix === '' || criteria > 1)) known.noMore([audited], [plans], criteria);
}

function readTable(known: Known, id: string, { rows }: DocumentTable, place: SeriesPlace): readonly Point[] {
  let before: Days | undefined;
  return rows.map(([name = '', plans = '', percent = '', interval = '']) => {
    const days = daysOfRow(name, before);
    before = days;
    const stretch = stretchOf(days, place);
    tieToPlans(known, id, stretch, place);
    const keys = keysOf(id, stretch);
    known.count(`plans|${id}|${stretch}`, plans);
    known.percent(keys, percent);
    known.interval(keys[0], keys[2], interval);
    if (percent === 'too few') known.within(`plans|${id}|${stretch}`, 0, 9);
    if (/\d%/.test(percent)) known.within(`plans|${id}|${stretch}`, 10);
    return { days, stretch };
  });
}

const SAID =
  /(?:Met in|against) ([\d,]+) of ([\d,]+)(?: criteria marked)? \((\d+%)[^)]*\) on ([\d,]+) plans? in the days from (\d+ [A-Z][^,:;]*? \d{4}(?: to \d+ [A-Z][a-z]+ \d{4})?)/g;

/** `Met in 461 of 786 criteria marked (59%, likely 54 to 64) on 114 plans in the days from …, against 293 of 811 (36%, 31 to 41) on …` */
function readNote(known: Known, id: string, text: string, points: readonly Point[], place: SeriesPlace): void {
  for (const [, met = '', audited = '', percent = '', plans = '', words = ''] of text.matchAll(SAID)) {
    const days = daysIn(words);
    if (days === null) throw new Error(`“${words}” names no days.`);
    const stretch = stretchOf(days, place);
    const keys = keysOf(id, stretch);
    tieToPlans(known, id, stretch, place);
    known.count(keys[0], met);
    known.count(keys[2], audited);
    known.count(`plans|${id}|${stretch}`, plans);
    known.percent(keys, percent);
    if (place.addsUp) readTiles(known, id, stretch, days, points);
  }
}

/** Points within a stretch make it, apart from those that begin before or end after it: of these a part is in it. */
function readTiles(known: Known, id: string, span: string, { from, to }: Days, points: readonly Point[]): void {
  const others = points.filter(({ stretch }) => stretch !== span);
  const inside = others.filter(({ days }) => days.from >= from && days.to <= to);
  const over = others.filter(({ days }) => days.from <= to && days.to >= from);
  const [first] = over;
  const last = over.at(-1);
  if (first === undefined || last === undefined || first.days.from > from || last.days.to < to) return;
  for (const what of ['met', 'notMet', 'plans', 'audited']) {
    const of = (some: readonly Point[]) => some.map(({ stretch }) => `${what}|${id}|${stretch}`);
    known.noMore(of(inside), [`${what}|${id}|${span}`]);
    known.noMore([`${what}|${id}|${span}`], of(over));
  }
}

const LINES = /^(?:Criteria met|After the break|After break \d+|Signal)$/;

/** Each point of a line, and the number of plans under it, in the cache and in the workbook. */
function readChart(known: Known, id: string, chart: DocumentChart, points: readonly Point[]): void {
  for (const { labels, series } of [chart, ...workbooksOf(chart)])
    for (const [at, { stretch }] of points.entries()) {
      const plans = /\bn\s([\d,]+)/.exec(labels[at] ?? '')?.[1];
      if (plans !== undefined) known.count(`plans|${id}|${stretch}`, plans);
      for (const { name, values } of series) if (LINES.test(name)) readPoint(known, keysOf(id, stretch), values[at]);
    }
}

function readPoint(known: Known, [part, , base]: ReturnType<typeof keysOf>, value: number | null | undefined): void {
  if (value !== null && value !== undefined) known.percentNear(part, base, value);
}

/** The sheets of the workbook as charts: a label in the first cell of each row, a series in each column. */
function workbooksOf({ workbook }: DocumentChart) {
  return workbook.map(([head = [], ...rows]) => ({
    labels: rows.map(([label]) => String(label ?? '')),
    series: head.slice(1).map((name, at) => ({
      name: String(name ?? ''),
      values: rows.map((row) => (typeof row[at + 1] === 'number' ? Number(row[at + 1]) : null)),
    })),
  }));
}
