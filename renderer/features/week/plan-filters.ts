import { fieldWords } from '#shared/domain/plan/field-words';
import type { PlanRow } from '../../db/plan-rows';
import type { FieldFilters } from './field-filters';
import type { PlanSort } from './plan-order';

export const FILTERS = ['mine', 'all', 'to-do', 'submitted'] as const;
export type Filter = (typeof FILTERS)[number];

export const FILTER_WORDS: Readonly<Record<Filter, string>> = {
  mine: 'Mine',
  all: 'All',
  'to-do': 'To do',
  submitted: 'Submitted',
};

export interface WeekView {
  /** Null until the person chooses: the plans that a sample gave them, where there are any to do, or all. */
  readonly filter: Filter | null;
  readonly search: string;
  /** `this-week`, `all-weeks`, or a week such as `2026-W47`; null until the person chooses. */
  readonly week: string | null;
  readonly sort: PlanSort;
  readonly fields: FieldFilters;
}

export const START_VIEW: WeekView = {
  filter: null,
  search: '',
  week: null,
  sort: { column: 'ref', descending: false },
  fields: {},
};

const isDone = (row: PlanRow): boolean => row.state === 'submitted' || row.state === 'agreed';

const BELONGS: Readonly<Record<Filter, (row: PlanRow, personId: string) => boolean>> = {
  mine: (row, personId) =>
    row.auditorId === personId || row.agreedBy === personId || row.allocatedTo?.includes(personId) === true,
  all: () => true,
  'to-do': (row) => !isDone(row),
  submitted: isDone,
};

/** What a search looks in besides the reference and the auditor, shown or not: words, no days and no writer codes. */
const SEARCHED = ['type', 'need', 'secondaryNeed', 'team', 'status', 'setting', 'phase'] as const;

/** The text a search looks in, in lower case. */
const searchText = (row: PlanRow): string =>
  [row.ref, ...SEARCHED.map((field) => fieldWords(field, row.fields)), row.auditorInitials].join(' ').toLowerCase();

const wordsOf = (search: string): string[] => search.toLowerCase().split(/\s+/).filter(Boolean);

/** The week that is shown: the person's choice, or this week where it holds plans, or all weeks. */
export function shownWeek(view: WeekView, rows: readonly PlanRow[], thisWeek: string): string {
  if (view.week !== null) return view.week;
  return rows.some((row) => row.week === thisWeek) ? 'this-week' : 'all-weeks';
}

/** The chip that is chosen: the person's choice; without one their own plans come first. */
export function shownFilter(view: WeekView, rows: readonly PlanRow[], personId: string): Filter {
  if (view.filter !== null) return view.filter;
  return rows.some((row) => row.allocatedTo?.includes(personId) === true && !isDone(row)) ? 'mine' : 'all';
}

export function rowsOfWeek(rows: readonly PlanRow[], week: string, thisWeek: string): readonly PlanRow[] {
  if (week === 'all-weeks') return rows;
  const wanted = week === 'this-week' ? thisWeek : week;
  return rows.filter((row) => row.week === wanted);
}

/** Rows of one chip that hold every word of the search. */
export function filterRows(
  rows: readonly PlanRow[],
  filter: Filter,
  search: string,
  personId: string,
): readonly PlanRow[] {
  const words = wordsOf(search);
  return rows.filter((row) => BELONGS[filter](row, personId) && words.every((word) => searchText(row).includes(word)));
}

/** How many rows each chip holds, whatever is searched for. */
export function countFilters(rows: readonly PlanRow[], personId: string): Readonly<Record<Filter, number>> {
  const counts = { mine: 0, all: 0, 'to-do': 0, submitted: 0 };
  for (const row of rows) for (const filter of FILTERS) if (BELONGS[filter](row, personId)) counts[filter] += 1;
  return counts;
}

/** The plan to go on with: whose audit by the person, or whose marks they settle, is unfinished and was touched last. */
export function planToContinue(rows: readonly PlanRow[], personId: string): PlanRow | null {
  const open = rows.filter(
    (row) => (row.state === 'marking' && row.auditorId === personId) || row.agreedBy === personId,
  );
  return open.reduce<PlanRow | null>(
    (newest, row) => (newest === null || row.updatedAt > newest.updatedAt ? row : newest),
    null,
  );
}

/** Weeks that hold plans, newest first. */
export const weeksOf = (rows: readonly PlanRow[]): readonly string[] =>
  [...new Set(rows.map((row) => row.week))].sort().reverse();

/** `2026-W47` as `Week 47, 2026`. */
export const weekWords = (week: string): string => `Week ${Number(week.slice(6))}, ${week.slice(0, 4)}`;
