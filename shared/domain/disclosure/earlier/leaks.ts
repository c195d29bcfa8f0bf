import { longDate } from '../../../lib/dates';
import { daysBetween } from '../../../lib/days';
import { groupBy } from '../../../lib/group-by';
import { rangeWords } from '../../compare/periods/day-words';
import { listed } from '../../report/plain-text';
import { lineWords, TABLES, type TableName, tableOf } from './line-words';
import type { ProtectedAgainst } from './protect-against';
import type { Difference, EarlierExport } from './with-earlier';

/**
 * `together`: an earlier report and this one. `alone`: this one by itself. `correction`: an earlier one told another number for the
 * same days.
 */
export type LeakKind = 'together' | 'alone' | 'correction';

/** Small counts of one kind that a report must not leave with, beside the same earlier ones. */
export interface EarlierLeak {
  readonly kind: LeakKind;
  /** Which earlier report, how many small numbers, of which days. */
  readonly sentence: string;
  /** What helps. */
  readonly toDo: string;
  /** By table of the report: each line once, with the shortest stretch of days that is given away of it. */
  readonly tables: readonly { readonly name: TableName; readonly lines: readonly string[] }[];
  /** Ids of the earlier exports that would have to be taken back or never have gone out; none where that does not help. */
  readonly takeBack: readonly string[];
}

/** What is to be known of a report beside earlier ones though it may leave. */
export interface EarlierNote {
  /** `hidden`: it hides more because of them. `unchecked`: what one of them hid cannot be looked at. */
  readonly kind: 'hidden' | 'unchecked';
  readonly sentence: string;
  readonly toDo: string;
  readonly takeBack: readonly string[];
}

type Found = Pick<ProtectedAgainst, 'refusals' | 'corrections' | 'isCut'>;

/** Why a report must not leave, in groups: what it gives away with the same earlier reports, then what has to be corrected. */
export function leaksOf(
  { refusals, corrections, isCut }: Found,
  earlier: readonly EarlierExport[],
  threshold: number,
): readonly EarlierLeak[] {
  const groups = groupBy([...refusals, ...corrections], (one) => `${kindOf(one)}|${one.sources.toSorted().join()}`);
  return [...groups.values()].map((group): EarlierLeak => {
    const lines = shortestOfEach(group);
    const kind = kindOf(group[0]);
    const takeBack = group[0]?.sources ?? [];
    const said = { which: whichReports(takeBack, earlier), many: lines.length, few: `1 to ${threshold - 1}` };
    return {
      kind,
      sentence: `${SENTENCES[kind](said)}${daysOf(lines)}.${isCut ? CUT : ''}`,
      toDo: toDoOf(kind, threshold, takeBack.length),
      tables: tablesOf(lines),
      takeBack,
    };
  });
}

/** What a report hides because of earlier ones, and which of them fit the data of today no more. */
export const notesOf = (
  { hiddenBeside, unfitted }: Pick<ProtectedAgainst, 'hiddenBeside' | 'unfitted'>,
  earlier: readonly EarlierExport[],
): readonly EarlierNote[] => [
  ...(hiddenBeside.counts === 0 ? [] : [hiddenNote(hiddenBeside, earlier)]),
  ...(unfitted.length === 0 ? [] : [uncheckedNote(unfitted, earlier)]),
];

function hiddenNote(
  { counts, sources }: ProtectedAgainst['hiddenBeside'],
  earlier: readonly EarlierExport[],
): EarlierNote {
  const [which, ones] = [whichReports(sources, earlier), sources.length === 1 ? 'the earlier one' : 'earlier ones'];
  return {
    kind: 'hidden',
    sentence: `${which} could be laid beside this one. So that no small number can be worked out, ${counts === 1 ? '1 count is' : `${counts} counts are`} hidden here that this report would tell by itself.`,
    toDo: `A period that begins and ends as ${ones} did, or takes in more weeks, hides fewer. If nobody has ${ones} any longer, say so below.`,
    takeBack: sources,
  };
}

function uncheckedNote(unfitted: readonly string[], earlier: readonly EarlierExport[]): EarlierNote {
  const isOne = unfitted.length === 1;
  return {
    kind: 'unchecked',
    sentence: `${whichReports(unfitted, earlier)} could not be matched with the audits as they are now: audits came, went or were changed since, or more reports hang together than can be looked through in time. The numbers told there are looked at; what was hidden there cannot be held against this report.`,
    toDo: `Before you send this report, lay the earlier ${isOne ? 'one' : 'ones'} beside it and look at the same rows. Or say below that nobody has ${isOne ? 'it' : 'them'} any longer.`,
    takeBack: unfitted,
  };
}

/** `The report saved on 1 June 2026`. */
export function whichReports(ids: readonly string[], earlier: readonly EarlierExport[]): string {
  const saved = new Set(earlier.filter(({ id }) => ids.includes(id)).map(({ at }) => longDate(at)));
  return saved.size <= 1 ? `The report saved on ${[...saved].join()}` : `The reports saved on ${listed([...saved])}`;
}

const kindOf = (one: Difference | undefined): LeakKind => {
  if (one?.isCorrection) return 'correction';
  return one?.sources.length === 0 ? 'alone' : 'together';
};

interface Said {
  readonly which: string;
  readonly many: number;
  readonly few: string;
}

const numbersOf = ({ many, few }: Said): string =>
  many === 1 ? `a small number (${few})` : `${many} small numbers (${few} each)`;

const SENTENCES: Readonly<Record<LeakKind, (said: Said) => string>> = {
  together: (said) => `${said.which} and this one together give away ${numbersOf(said)}`,
  alone: (said) => `The stretches of days that this report tells of give away ${numbersOf(said)}`,
  correction: ({ which, few }) =>
    `${which} told other totals for the same days, and the two together tell of ${few} audits that came or went since`,
};

const CUT =
  ' There was more to look at than there is time for: some of it may be safe, and none of it was taken for safe.';

function toDoOf(kind: LeakKind, threshold: number, sources: number): string {
  if (kind === 'alone') return 'Choose a period that begins and ends with whole stretches, such as months.';
  const earlier = sources === 1 ? 'the earlier report' : 'the earlier reports';
  if (kind === 'correction')
    return `Take ${earlier} back from all who have it, then say below that this one replaces it.`;
  const hideMore = threshold < 10 ? ' Hiding counts below 10, in Setup, can help too.' : '';
  return `Choose a period that begins and ends as ${earlier} did, or one that takes in more weeks.${hideMore} If nobody has ${earlier} any longer, say so below.`;
}

/** Each line once, with the shortest stretch: longer ones tell of no others. */
function shortestOfEach(group: readonly Difference[]): readonly Difference[] {
  const shortest = new Map<string, Difference>();
  const length = ({ from, to }: Difference) => daysBetween(from, to);
  for (const one of group) {
    const known = shortest.get(one.line);
    if (known === undefined || length(one) < length(known)) shortest.set(one.line, one);
  }
  return [...shortest.values()];
}

const stretchOf = ({ from, to }: Difference): string => (from === '' ? '' : rangeWords({ from, to }));

/** Said once where all lines are of the same days. */
function daysOf(lines: readonly Difference[]): string {
  const stretches = new Set(lines.map(stretchOf).filter((words) => words !== ''));
  return stretches.size === 1 ? ` of ${[...stretches].join()}` : '';
}

function tablesOf(lines: readonly Difference[]): EarlierLeak['tables'] {
  const isOneStretch = daysOf(lines) !== '';
  const byTable = groupBy(lines, ({ line }) => tableOf(line));
  return TABLES.flatMap((name) => {
    const own = byTable.get(name) ?? [];
    const said = own.map((one) => (isOneStretch ? lineWords(one.line) : `${lineWords(one.line)}, ${stretchOf(one)}`));
    return said.length === 0 ? [] : [{ name, lines: [...new Set(said)] }];
  });
}
