import type { PlanRow } from '../../db/plan-rows';
import { filterRows, rowsOfWeek, type WeekView, weekWords } from './plan-filters';

const many = (count: number): string => count.toLocaleString('en-GB');

/** What the list shows, as its heading. Without any plan it is about the plans to come. */
export function listTitle(week: string, all: number): string {
  if (week === 'this-week' || all === 0) return 'This week';
  return week === 'all-weeks' ? 'All weeks' : weekWords(week);
}

/** How many of the plans the list is about: `Week 48, 2026. 17 of 18 plans loaded on this computer.` */
export function listSummary(week: string, thisWeek: string, ofWeek: number, all: number): string {
  if (all === 0) return 'Load the plans drawn for this week and mark them beside their text.';
  const plans = all === 1 ? '1 plan' : `${many(all)} plans`;
  const count = ofWeek === all ? plans : `${many(ofWeek)} of ${plans}`;
  return `${week === 'this-week' ? `${weekWords(thisWeek)}. ` : ''}${count} loaded on this computer.`;
}

interface ListScope {
  readonly view: WeekView;
  readonly week: string;
  readonly thisWeek: string;
  readonly personId: string;
}

/** Where a plan went that its new details took off the list; null while the list still shows it. */
export function whereItWent(plan: PlanRow, { view, week, thisWeek, personId }: ListScope): string | null {
  const inWeek = rowsOfWeek([plan], week, thisWeek);
  if (inWeek.length === 0)
    return `${plan.ref} is now in week ${Number(plan.week.slice(6))} of ${plan.week.slice(0, 4)}. Choose that week above the list to see it.`;
  if (filterRows(inWeek, view.filter, view.search, personId).length > 0) return null;
  return `${plan.ref} is saved. The search and the filter leave it out of the list now.`;
}
