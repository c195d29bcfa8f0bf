import type { PlanRow } from '../../db/plan-rows';
import { filterByFields } from './field-filters';
import { type Filter, filterRows, rowsOfWeek, type WeekView, weekWords } from './plan-filters';

const many = (count: number): string => count.toLocaleString('en-GB');

/** What the list shows, as its heading. Without any plan it is about the plans to come. */
export function listTitle(week: string, all: number): string {
  if (week === 'this-week' || all === 0) return 'This week';
  return week === 'all-weeks' ? 'All weeks' : weekWords(week);
}

/** How many of the plans the list is about: `Week 48, 2026. 17 of 18 plans loaded on this computer.` */
export function listSummary(week: string, thisWeek: string, rows: readonly PlanRow[], all: number): string {
  const waiting = rows.filter(({ state }) => state === 'waiting').length;
  const ofWeek = rows.length - waiting;
  if (all === 0 && waiting === 0) return 'Load the plans drawn for this week and mark them beside their text.';
  const plans = all < 2 ? `${all === 0 ? 'No' : '1'} plan` : `${many(all)} plans`;
  const count = ofWeek === all ? plans : `${many(ofWeek)} of ${plans}`;
  const wait = waiting === 0 ? '' : ` ${many(waiting)} ${waiting === 1 ? 'waits' : 'wait'} for a file.`;
  return `${week === 'this-week' ? `${weekWords(thisWeek)}. ` : ''}${count} loaded on this computer.${wait}`;
}

interface ListScope {
  readonly view: WeekView;
  readonly filter: Filter;
  readonly week: string;
  readonly thisWeek: string;
  readonly personId: string;
}

/** Where a plan went that its new details took off the list; null while the list still shows it. */
export function whereItWent(plan: PlanRow, { view, filter, week, thisWeek, personId }: ListScope): string | null {
  const inWeek = rowsOfWeek([plan], week, thisWeek);
  if (inWeek.length === 0)
    return `${plan.ref} is now in week ${Number(plan.week.slice(6))} of ${plan.week.slice(0, 4)}. Choose that week above the list to see it.`;
  if (filterRows(filterByFields(inWeek, view.fields), filter, view.search, personId).length > 0) return null;
  return `${plan.ref} is saved. The search and the filter leave it out of the list now.`;
}
