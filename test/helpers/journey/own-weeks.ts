import { expect, type Page } from '@playwright/test';
import { fixClock } from '../fixed-clock';
import type { RunningApp } from '../launch-app';
import { loadPlans } from '../load-plans';
import type { DrawnWeek } from '../sample/draw-weeks';
import { makePlanFile } from '../sample/make-plan-file';
import { atWeekScreen } from '../set-up';
import { markByKeys, openPlanByKeys, submitByKeys, untilSaved } from './keyboard-work';
import { ONE, OTHER } from './marked-twice';
import { type TypedMarks, typedMarks, withMark } from './typed-marks';

/** Marked by two people, in the first and in the last week. */
export const TWICE = ['P-311', 'P-341'] as const;

interface OwnPlan {
  readonly ref: string;
  readonly marks: TypedMarks;
  readonly issuedOn?: string;
}

interface OwnWeek {
  readonly day: string;
  readonly plans: readonly OwnPlan[];
}

const WEAK = typedMarks('A 21211 B 22111 C 2n D 11 E 1111n11 F 1010100 G nn H1 11n H2 11 I 2 J n K 1 X 211111');
const GOOD = typedMarks('A 22222 B 22222 C 2n D 21 E 2221n22 F 2221212 G nn H1 21n H2 21 I 2 J n K 2 X 222122');

/**
 * A council's first four weeks of audits: three plans a week of one team, better in November than in October; the last plan
 * of each week has no issue date.
 */
export const OWN_WEEKS: readonly OwnWeek[] = [
  { day: '2026-10-07', plans: plansOf(1, WEAK) },
  { day: '2026-10-14', plans: plansOf(2, withMark(WEAK, 'F3', '2')) },
  { day: '2026-11-04', plans: plansOf(3, GOOD) },
  { day: '2026-11-11', plans: plansOf(4, withMark(GOOD, 'F4', '2')) },
];

function plansOf(week: number, marks: TypedMarks): readonly OwnPlan[] {
  return [
    { ref: `P-3${week}1`, marks, issuedOn: `2026-0${5 + week}-11` },
    { ref: `P-3${week}2`, marks: withMark(marks, 'E1', '0'), issuedOn: `2026-0${5 + week}-12` },
    { ref: `P-3${week}3`, marks: withMark(marks, 'A1', '3') },
  ];
}

export const OWN_DRAWS: readonly DrawnWeek[] = OWN_WEEKS.map(({ day, plans }, week) => ({
  id: `sample-${week + 1}`,
  title: `Dip sample ${week + 1}`,
  at: `${day}T09:00:00.000Z`,
  plans: plans.map(({ ref, issuedOn }) => ({
    ref,
    team: 'Moor and coast',
    ...(issuedOn === undefined ? {} : { issuedOn }),
    auditorIds: TWICE.some((one) => one === ref) ? [ONE.id, OTHER.id] : [ONE.id],
  })),
}));

/** Criteria met and criteria marked, of a section or of all, counted by hand. */
export function countedMet(
  all: readonly TypedMarks[],
  section = '',
): { readonly met: number; readonly marked: number } {
  const keys = all.flatMap((marks) => [...marks].flatMap(([id, key]) => (id.startsWith(section) ? [key] : [])));
  return {
    met: keys.filter((key) => key === '2' || key === '3').length,
    marked: keys.filter((key) => key !== 'n').length,
  };
}

/** Loads the files of all drawn plans on the first of the days and shows every week in the list. */
export async function loadOwnPlans(running: RunningApp): Promise<void> {
  const { window } = running;
  await fixClock(running, `${OWN_WEEKS[0]?.day}T09:30:00.000Z`);
  await window.reload();
  await atWeekScreen(window);
  const refs = OWN_WEEKS.flatMap(({ plans }) => plans.map(({ ref }) => ref));
  const files = await Promise.all(
    refs.map(async (ref) => ({ name: `${ref}.docx`, bytes: await makePlanFile([`Reference: ${ref}`]) })),
  );
  const lines = await loadPlans(window, files);
  expect(lines.map(({ message }) => message)).toEqual(refs.map((ref) => `Added as ${ref}, a plan of a sample.`));
  await window.getByRole('button', { name: 'Close this list' }).click();
  await window.getByRole('button', { name: / Week$/ }).click();
  await window.getByRole('option', { name: 'All weeks' }).click();
}

export async function markOwnPlan(window: Page, ref: string, marks: TypedMarks): Promise<void> {
  await openPlanByKeys(window, ref);
  await markByKeys(window, { marks });
  await untilSaved(window);
  await submitByKeys(window);
}

/** Marks the plans of every week on its own day and hands them in. */
export async function markOwnWeeks(running: RunningApp): Promise<void> {
  for (const { day, plans } of OWN_WEEKS) {
    await fixClock(running, `${day}T10:00:00.000Z`);
    for (const { ref, marks } of plans) await markOwnPlan(running.window, ref, marks);
  }
}
