import type { DashboardMonth, DashboardRow, Standing } from '#shared/domain/board/dashboard-model';
import { valueWords } from '#shared/domain/board/dashboard-words';
import { shortMonth } from '#shared/domain/board/month';

/** How a row stands, in as few words as a column has room for. */
export const STANDING_WORDS: Readonly<Record<Standing, string>> = {
  met: 'Target met',
  'not-met': 'Not met',
  unclear: 'Cannot tell',
  'no-target': 'No target',
  'too-few': 'Too few',
  'no-figure': 'No figure',
};

/** Below the latest figure: `Oct 2026, 14 plans`; of the month that is not over, which there is one of, `Nov so far, 14 plans`. */
export function latestNote({ month, unfinished, plans, part, base }: DashboardMonth): string {
  const when = unfinished ? `${shortMonth(month).slice(0, 3)} so far` : shortMonth(month);
  if (plans !== undefined) return `${when}, ${plans} ${plans === 1 ? 'plan' : 'plans'}`;
  return part === undefined || base === undefined ? when : `${when}, ${part} of ${base}`;
}

/** The number of one month in its cell; `–` where there is none. */
export const cellWords = ({ value, target }: DashboardMonth, { unit }: Pick<DashboardRow, 'unit'>): string =>
  value === null ? '–' : valueWords(value, unit, target ?? undefined);

/** One month in words, for whoever points at its cell. */
export function monthNote(one: DashboardMonth, row: Pick<DashboardRow, 'unit'>): string {
  if (one.value === null) return `${shortMonth(one.month)}: no figure`;
  const target = one.target === null ? '' : `, target ${valueWords(one.target, row.unit)}`;
  const few = one.few ? ', too few plans to judge' : '';
  return `${latestNote(one)}: ${cellWords(one, row)}${target}${few}`;
}

/** How many rows stand how, for the line over the table: `3 met, 4 not met, 1 cannot be told`. */
export function standingsWords(rows: readonly Pick<DashboardRow, 'standing'>[]): string {
  const count = (standing: Standing) => rows.filter((row) => row.standing === standing).length;
  const aimed = count('met') + count('not-met') + count('unclear');
  if (aimed === 0) return 'No target is set yet that a figure can be held against.';
  const [met, not, unclear] = [count('met'), count('not-met'), count('unclear')];
  const parts = [
    `${met} met`,
    `${not} not met`,
    ...(unclear === 0 ? [] : [`${unclear} cannot be told from the sample`]),
  ];
  return `Of ${aimed} ${aimed === 1 ? 'target' : 'targets'}: ${parts.join(', ')}.`;
}
