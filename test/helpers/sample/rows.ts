import type { RegisterRow } from '#shared/domain/register/register';

/** `P-0042`. */
export const refOf = (at: number): string => `P-${String(at).padStart(4, '0')}`;

/** Invented rows P-0001 to P-`count`, with the fields that `fields` gives for each number from 1. */
export const rowsOf = (count: number, fields: (at: number) => Omit<RegisterRow, 'ref'> = () => ({})): RegisterRow[] =>
  Array.from({ length: count }, (_, index) => ({ ref: refOf(index + 1), ...fields(index + 1) }));

export const refsOf = (rows: readonly { readonly ref: string }[]): string[] => rows.map(({ ref }) => ref);

/** Rows whose teams have these sizes: team A, B, C… */
export const teamsOf = (sizes: readonly number[]): RegisterRow[] => {
  const teams = sizes.flatMap((size, index) => Array.from({ length: size }, () => String.fromCharCode(65 + index)));
  return rowsOf(teams.length, (at) => ({ team: teams[at - 1] }));
};
