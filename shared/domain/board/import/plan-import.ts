import { foldWords } from '#shared/lib/fold-words';
import { groupBy } from '#shared/lib/group-by';
import { withMonthlyValues } from '../change-indicator';
import { figureOf, type Indicator, isSameFigure, type MonthlyValue } from '../indicator';
import { type Month, monthWords } from '../month';
import type { ReadFigure } from './figures-file';
import { areShares, mayBeShares, toMonthlyValue } from './to-monthly-value';

/** What becomes of one figure of the file. `same`: it is kept already. */
export type ImportLineKind = 'added' | 'changed' | 'same' | 'refused' | 'left-out';

export interface ImportLine {
  readonly row: number;
  readonly column: string;
  /** The indicator as the file names it. */
  readonly name: string;
  readonly indicatorId: string | null;
  readonly month: Month;
  readonly kind: ImportLineKind;
  readonly before: MonthlyValue | null;
  readonly after: MonthlyValue | null;
  /** Why it is refused, a sentence that names the row. */
  readonly why?: string;
}

/** What an import would do. Nothing is stored yet. */
export interface ImportPlan {
  /** In the order of the file. */
  readonly lines: readonly ImportLine[];
  readonly counts: Readonly<Record<ImportLineKind, number>>;
  /** Names in the file that no indicator has, with how many figures each: a person says which they are. */
  readonly unknown: readonly { readonly name: string; readonly figures: number }[];
  /** By indicator, the months that are added or changed. */
  readonly changes: ReadonlyMap<string, ReadonlyMap<Month, MonthlyValue>>;
  /** Whole sentences, such as that figures between 0 and 1 were read as shares. */
  readonly notes: readonly string[];
  /** Whether plain numbers of a percent could be meant as shares of 1: a person may say what they are. */
  readonly sharesInDoubt: boolean;
}

export interface ImportOptions {
  /** By the name in the file: the indicator that a person said it is, or null where its figures are to be left out. */
  readonly names: ReadonlyMap<string, string | null>;
  /** The month of today: later ones are yet to come. */
  readonly now: Month;
  /**
   * Whether plain numbers of the percents in doubt are shares of 1, such as 0.45; told from the figures unless a person says so.
   * It holds for no other indicator.
   */
  readonly shares?: boolean | undefined;
}

/** Holds the figures of a file against the indicators there are: what would be added, changed or refused, and why. */
export function planImport(
  figures: readonly ReadFigure[],
  indicators: readonly Indicator[],
  options: ImportOptions,
): ImportPlan {
  const byName = groupBy(indicators, ({ name }) => foldWords(name));
  const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  const found = new Map([...new Set(figures.map(({ name }) => name))].map((name) => [name, find(name)]));
  const notes: string[] = [];
  const lines = new Map<ReadFigure, ImportLine>();
  const byFileName = groupBy(figures, (figure) => figure.name);
  for (const [name, own] of byFileName) {
    const which = found.get(name);
    const indicator = which?.kind === 'found' ? which.indicator : null;
    // What a person said of those in doubt is not said of the others, which they were not asked about.
    const shares = indicator !== null && isInDoubt(own, which) && (options.shares ?? areShares(own, indicator));
    if (indicator !== null) notes.push(...notesOn(own, indicator, shares, options));
    for (const figure of own)
      lines.set(
        figure,
        indicator === null ? withoutIndicator(figure, which) : lineOf(figure, indicator, shares, options),
      );
  }
  const sharesInDoubt = [...byFileName].some(([name, own]) => isInDoubt(own, found.get(name)));
  const plan = asPlan(
    refuseClashes(figures.flatMap((figure) => lines.get(figure) ?? [])),
    byId,
    [...found].flatMap(([name, { kind }]) =>
      kind === 'unknown' ? [{ name, figures: figures.filter((figure) => figure.name === name).length }] : [],
    ),
    notes,
  );
  return { ...plan, sharesInDoubt };

  function find(name: string): Found {
    const said = options.names.get(name);
    if (said === null) return { kind: 'left-out' };
    const chosen = said === undefined ? undefined : byId.get(said);
    if (chosen !== undefined) return { kind: 'found', indicator: chosen };
    // A text that a spreadsheet might take for a formula has an apostrophe before it in our own files.
    const named = byName.get(foldWords(name)) ?? byName.get(foldWords(name.replace(/^'/, ''))) ?? [];
    const [only] = named;
    if (only === undefined) return { kind: 'unknown' };
    return named.length === 1 ? { kind: 'found', indicator: only } : { kind: 'several' };
  }
}

type Found =
  | { readonly kind: 'found'; readonly indicator: Indicator }
  | { readonly kind: 'unknown' | 'several' | 'left-out' };

const isPlain = ({ figure }: ReadFigure): boolean => 'value' in figure && !figure.percentSign;

/** How plain numbers of a percent were read, where that is not as they stand. */
function notesOn(own: readonly ReadFigure[], indicator: Indicator, shares: boolean, options: ImportOptions): string[] {
  // Who has said what they are need not be told.
  if (options.shares !== undefined) return [];
  if (shares) return own.some(isPlain) ? [sharesNote(indicator.name)] : [];
  return mayBeShares(own, indicator) ? [onesNote(indicator.name)] : [];
}

const isInDoubt = (own: readonly ReadFigure[], found: Found | undefined): boolean =>
  found?.kind === 'found' && (areShares(own, found.indicator) || mayBeShares(own, found.indicator));

const sharesNote = (name: string): string =>
  `The figures of “${name}” all lie between 0 and 1 and are read as shares: 0.45 is 45%.`;

const onesNote = (name: string): string =>
  `The figures of “${name}” are all 0 or 1 and are read as 0% and 1%. If 1 means all of them, say that plain numbers are shares.`;

const placeOf = ({ row, column }: Pick<ReadFigure, 'row' | 'column'>): string => `Row ${row}, column ${column}`;

function withoutIndicator(figure: ReadFigure, found: Found | undefined): ImportLine {
  const { row, column, name, month } = figure;
  const line = { row, column, name, indicatorId: null, month, before: null, after: null };
  if (found?.kind === 'left-out') return { ...line, kind: 'left-out' };
  const why =
    found?.kind === 'several'
      ? 'names an indicator of which there are two; give them different names first'
      : 'names no indicator that there is; say which it is, or add it first';
  return { ...line, kind: 'refused', why: `${placeOf(figure)}: ${why}.` };
}

function lineOf(figure: ReadFigure, indicator: Indicator, shares: boolean, { now }: ImportOptions): ImportLine {
  const { row, column, name, month } = figure;
  const before = indicator.values.find((one) => one.month === month) ?? null;
  const line = { row, column, name, indicatorId: indicator.id, month, before };
  if (month > now)
    return { ...line, after: null, kind: 'refused', why: `${placeOf(figure)}: ${monthWords(month)} is yet to come.` };
  const read = toMonthlyValue(figure, indicator, shares);
  if (!read.ok) return { ...line, after: null, kind: 'refused', why: `${placeOf(figure)}: ${read.why}.` };
  if (before === null) return { ...line, after: read.value, kind: 'added' };
  // Counts that are kept already say more than their own percent, rounded.
  if (isRounded(read.value, before)) return { ...line, after: before, kind: 'same' };
  return { ...line, after: read.value, kind: isSameFigure(before, read.value) ? 'same' : 'changed' };
}

/** Whether a percent without counts is what these counts make, at the places that it is told with. */
function isRounded(said: MonthlyValue, kept: MonthlyValue): boolean {
  if ('base' in said || !('base' in kept)) return false;
  const places = String(said.value).split('.')[1]?.length ?? 0;
  return Math.abs(figureOf(kept) - said.value) <= 0.5 / 10 ** places + 1e-9;
}

/** One month of an indicator twice: the first stands where all say the same, otherwise none does. */
function refuseClashes(lines: readonly ImportLine[]): readonly ImportLine[] {
  const told = lines.filter(({ after }) => after !== null);
  const clashes = new Map<ImportLine, ImportLine>();
  for (const [, [first, ...others]] of groupBy(told, ({ indicatorId, month }) => `${indicatorId} ${month}`)) {
    if (first === undefined || others.length === 0) continue;
    const all = [first, ...others];
    const agree = others.every(
      ({ after }) => after !== null && first.after !== null && isSameFigure(after, first.after),
    );
    const rows = [...new Set(all.map(({ row }) => row))].join(' and ');
    for (const line of agree ? others : all)
      clashes.set(
        line,
        agree
          ? { ...line, kind: 'same', before: line.after }
          : {
              ...line,
              kind: 'refused',
              after: null,
              why: `${placeOf(line)}: ${monthWords(line.month)} stands in the file more than once, with different figures (rows ${rows}).`,
            },
      );
  }
  return lines.map((line) => clashes.get(line) ?? line);
}

function asPlan(
  lines: readonly ImportLine[],
  indicators: ReadonlyMap<string, Indicator>,
  unknown: ImportPlan['unknown'],
  notes: readonly string[],
): Omit<ImportPlan, 'sharesInDoubt'> {
  const changes = new Map<string, Map<Month, MonthlyValue>>();
  for (const { kind, indicatorId, month, after } of lines) {
    if ((kind !== 'added' && kind !== 'changed') || indicatorId === null || after === null) continue;
    const months = changes.get(indicatorId) ?? new Map<Month, MonthlyValue>();
    changes.set(indicatorId, months.set(month, after));
  }
  // An indicator that cannot hold them all takes none: what is kept is never half of what the preview shows.
  const full = new Set([...changes].filter(([id, months]) => !holds(indicators.get(id), months)).map(([id]) => id));
  for (const id of full) changes.delete(id);
  const settled = lines.map((line) =>
    full.has(line.indicatorId ?? '') && line.kind !== 'same' ? tooMany(line) : line,
  );
  const count = (wanted: ImportLineKind) => settled.filter(({ kind }) => kind === wanted).length;
  return {
    lines: settled,
    counts: {
      added: count('added'),
      changed: count('changed'),
      same: count('same'),
      refused: count('refused'),
      'left-out': count('left-out'),
    },
    unknown,
    changes,
    notes,
  };
}

const holds = (indicator: Indicator | undefined, months: ReadonlyMap<Month, MonthlyValue>): boolean =>
  indicator !== undefined && withMonthlyValues(indicator, months).ok;

const tooMany = (line: ImportLine): ImportLine => ({
  ...line,
  kind: 'refused',
  after: null,
  why: line.why ?? `${placeOf(line)}: with these months the indicator would hold more than it can.`,
});
