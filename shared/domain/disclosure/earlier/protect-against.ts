import { groupBy } from '../../../lib/group-by';
import type { RawFigures, ShownFigures } from '../../report/figures/figures';
import { SMALLEST_BASE, type Threshold } from '../../report/model/cells';
import { anyCount, attack } from '../attack';
import type { CellState, Problem, Protection } from '../problem';
import { protect } from '../protect';
import { problemOfFigures, shownFigures } from '../shown-figures';
import { fitEarlier } from './fit-earlier';
import { withoutSettled } from './settled';
import { countedHere, type Stretches } from './stretches';
import { type Difference, type EarlierExport, type EarlierOptions, withEarlier } from './with-earlier';

export interface AgainstOptions {
  readonly threshold: Threshold;
  readonly audience: EarlierExport['audience'];
  readonly rubric: { readonly id: string; readonly version: number };
  /** The days of `period` and `baseline`. */
  readonly spans: Stretches['spans'];
  readonly earlier: readonly EarlierExport[];
}

export interface ProtectedAgainst {
  readonly shown: ShownFigures;
  /** Where hiding would take the report's own totals, or cannot help: another period must be chosen. The report must not leave. */
  readonly refusals: readonly Difference[];
  /** Totals for days that an earlier export told otherwise: it must be taken back before this one leaves. */
  readonly corrections: readonly Difference[];
  /** Ids of exports whose figures do not fit the data of today: what they hid could not be looked at. */
  readonly unfitted: readonly string[];
  /** How many counts are hidden because of earlier exports and would be told without them, and the ids of these. */
  readonly hiddenBeside: { readonly counts: number; readonly sources: readonly string[] };
  /** There was more to be looked at than was allowed: some of the refusals may be of what would not be given away. */
  readonly isCut: boolean;
}

/** Counts without which a report says nothing: how many audits and plans it is about. */
const MUST_TELL = /^(?:plans|audits)\|all\|period$/;

/**
 * What a report may tell when its readers hold earlier ones beside it, and when they hold none. What subtracting would give away is
 * hidden, as any other small count; where that would cost the report its own totals it is refused.
 */
export function protectAgainst(raw: RawFigures, options: AgainstOptions): ProtectedAgainst {
  const { threshold } = options;
  const alone = problemOfFigures(raw);
  const { earlier: held, alike } = onceEach(readBefore(options));
  const here = { threshold, spans: options.spans, lasting: raw.lasting };
  const beside = weigh(alone, { ...here, earlier: held });
  // Who reads this report alone does not know what others told, so that telling it again can give away more than is hidden here.
  const byItself = held.length === 0 ? beside : weigh(alone, { ...here, earlier: [] });
  const refusals = [...beside.refusals, ...(byItself === beside ? [] : byItself.refusals)];
  const withAlike = (one: Difference): Difference => ({ ...one, sources: one.sources.flatMap(alike) });
  return {
    shown: shownFigures(raw, bothHide(beside.protection, byItself.protection), threshold),
    refusals: onePerStretch(refusals).map(withAlike),
    unfitted: beside.unfitted.flatMap(alike),
    corrections: beside.corrections.filter(({ cells }) => cells.some((key) => MUST_TELL.test(key))).map(withAlike),
    hiddenBeside: {
      counts: hiddenMore(alone, beside.protection, byItself.protection),
      sources: held.flatMap(({ id }) => alike(id)),
    },
    isCut: beside.protection.isCut === true || byItself.protection.isCut === true,
  };
}

interface Weighed {
  readonly protection: Protection;
  readonly refusals: readonly Difference[];
  readonly corrections: readonly Difference[];
  readonly unfitted: readonly string[];
}

/** What may be told to those who hold these earlier exports, and why the report must not leave. */
function weigh(alone: Problem, against: EarlierOptions): Weighed {
  const { threshold } = against;
  const {
    problem: whole,
    differences,
    corrections,
    unfitted,
  } = fitEarlier(withEarlier(alone, against), alone, against);
  const { problem, standsFor } = withoutSettled(whole);
  const settings = { threshold, percentBase: SMALLEST_BASE };
  const protection = protect(problem, settings);
  const isHidden = (key: string) => MUST_TELL.test(key) && protection.states.get(key) !== 'count';
  const lost = new Set(alone.cells.map(({ key }) => key).filter(isHidden));
  if (lost.size > 0) {
    // What is too small by itself is hidden and no reason to refuse.
    const { states } = protect(alone, settings);
    for (const key of lost) if (states.get(key) !== 'count') lost.delete(key);
  }
  const open = new Set(givenAwayNow(problem, protection.givenAway));
  const small = new Set(problem.cells.filter(({ count }) => count > 0 && count < threshold).map(({ key }) => key));
  const told = [...differences].filter(([key, { sources, cells }]) => {
    const here = standsFor(key) ?? '';
    return open.has(here) || (sources.length > 0 && small.has(here) && cells.some((cell) => lost.has(cell)));
  });
  const standing = new Set([...differences.keys()].map((key) => standsFor(key) ?? ''));
  const own = against.earlier.length === 0 ? [] : ownGivenAway(alone, open, standing, against);
  const differing = [...told.map(([, difference]) => difference), ...own];
  const refusals = differing.length > 0 ? differing : [...lost].map((key) => lostTotal(key, against));
  return { protection, refusals, corrections, unfitted };
}

/** The report's own counts that no stretch of days stands for: the same days of an earlier report fix them. */
const ownGivenAway = (
  { cells }: Problem,
  open: ReadonlySet<string>,
  standing: ReadonlySet<string>,
  against: EarlierOptions,
): readonly Difference[] =>
  cells
    .filter(({ key }) => open.has(key) && !standing.has(key) && countedHere(key, against) !== null)
    .map(({ key }) => lostTotal(key, against));

const hiddenMore = ({ cells }: Problem, beside: Protection, byItself: Protection): number =>
  cells.filter(
    ({ key, latent }) => !latent && beside.states.get(key) !== 'count' && byItself.states.get(key) === 'count',
  ).length;

/** Hides what either hides. The numbers by which each was proved still fit: they move nothing that is shown. */
function bothHide(one: Protection, other: Protection): Protection {
  const states = new Map([...one.states].map(([key, state]) => [key, stricter(state, other.states.get(key))] as const));
  return { ...one, states, figures: new Set([...one.figures].filter((id) => other.figures.has(id))) };
}

const STRICTNESS: readonly CellState[] = ['latent', 'count', 'few', 'hidden'];

/** Of `few` and `hidden` the latter, which says least. */
const stricter = (one: CellState, other: CellState = 'latent'): CellState =>
  STRICTNESS.indexOf(other) > STRICTNESS.indexOf(one) ? other : one;

/** Work allowed for telling what was given away before. What is not proved in it counts as given away by this report. */
const STEPS = 300;

/** Without what earlier exports gave away among themselves: this report cannot take that back. */
function givenAwayNow({ cells, equations }: Problem, givenAway: readonly string[]): readonly string[] {
  if (givenAway.length === 0) return [];
  const before = cells.map(({ key, known }) => ({ ...anyCount(key), ...known }));
  const told = new Set(
    attack(
      { cells: before, equations },
      { steps: STEPS, only: new Set(givenAway), fits: cells.map(({ count }) => count) },
    ).known,
  );
  return givenAway.filter((key) => !told.has(key));
}

/** The same days of the same line are said once. */
function onePerStretch(differences: readonly Difference[]): readonly Difference[] {
  const first = new Map<string, Difference>();
  for (const one of differences) {
    const key = `${one.line}|${one.from}|${one.to}`;
    if (!first.has(key)) first.set(key, one);
  }
  return [...first.values()];
}

/** A count that would have to be hidden for what other lines give away together. */
function lostTotal(key: string, { earlier, ...stretches }: EarlierOptions): Difference {
  const days = countedHere(key, stretches);
  const { line = key, from = '', to = '' } = days ?? {};
  return { line, from, to, sources: earlier.map(({ id }) => id), cells: [key], isCorrection: false };
}

/** Exports that readers of this one may hold: the public and the Board read what was made for them, the council reads all. */
const readBefore = ({ audience, rubric, earlier }: AgainstOptions): readonly EarlierExport[] =>
  earlier.filter(
    (one) =>
      (audience === 'internal' || one.audience !== 'internal') &&
      (one.rubric === undefined || (one.rubric.id === rubric.id && one.rubric.version === rubric.version)),
  );

/** The same report saved in several forms tells the same: it is looked at once. `alike`: all exports that one stands for. */
function onceEach(exports: readonly EarlierExport[]) {
  const same = groupBy(exports, ({ threshold, cells }) => JSON.stringify([threshold, Object.entries(cells).sort()]));
  const firsts = new Map([...same.values()].map((group) => [group[0]?.id ?? '', group]));
  return {
    earlier: exports.filter(({ id }) => firsts.has(id)),
    alike: (id: string): readonly string[] => firsts.get(id)?.map((one) => one.id) ?? [id],
  };
}
