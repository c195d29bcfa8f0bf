import type { Figure } from '../../compare/figure';
import type { Interval } from '../../statistics/wilson';
import { wholePercent } from '../intervals';
import { SMALLEST_BASE, type Threshold } from '../model/cells';
import type { Bound, CellKey, RawFigures, Share, Sum } from './figures';

/** Gathers the raw counts of a report. A key that is given twice must be the same count. */
export class FigureSheet implements RawFigures {
  readonly counts = new Map<CellKey, number>();
  readonly sums: Sum[] = [];
  readonly shares: Share[] = [];
  readonly bounds: Bound[] = [];
  readonly ofFewPlans = new Set<CellKey>();
  readonly least = new Map<CellKey, number>();
  readonly untold = new Set<CellKey>();
  readonly hiddenFirst = new Set<CellKey>();
  readonly hiddenLast = new Set<CellKey>();
  readonly #sharesThere = new Set<string>();

  /** @param threshold counts of fewer plans are small. */
  constructor(readonly threshold: Threshold) {}

  count(key: CellKey, value: number): void {
    const known = this.counts.get(key);
    if (known !== undefined && known !== value) throw new RangeError(`The count ${key} was counted in two ways.`);
    this.counts.set(key, value);
  }

  /** Of what percents are told of, wherever it is enough for them: its figures say that it is. */
  countBehindPercents(key: CellKey, value: number): void {
    this.count(key, value);
    if (value >= SMALLEST_BASE) this.least.set(key, SMALLEST_BASE);
  }

  /** Sums of no parts are none. */
  sum(total: CellKey, parts: readonly CellKey[]): void {
    if (parts.length > 0) this.sums.push({ total, parts });
  }

  /** The parts together are no more than the total. */
  bound(parts: readonly CellKey[], total: CellKey): void {
    this.bounds.push({ parts, total });
  }

  share(share: Share): void {
    if (this.#sharesThere.has(share.key)) return;
    this.#sharesThere.add(share.key);
    this.shares.push(share);
  }

  /** Nothing is told of how often criteria were met, of a section or all of them in one stretch. */
  tellNothing(of: string, stretch: string): void {
    for (const what of ['met', 'audited', 'notMet']) this.untold.add(`${what}|${of}|${stretch}`);
  }

  /** How often these were met in one stretch is what a reader wants to know: it is hidden only where nothing else can be. */
  hideLast(ids: readonly string[], stretch: string): void {
    for (const id of ids) for (const what of ['met', 'notMet']) this.hiddenLast.add(`${what}|${id}|${stretch}`);
  }

  /** Criteria met of criteria audited, of a criterion, section, team or point, with the interval of the figure. */
  met(of: string, stretch: string, { n, part, total, interval }: Figure): void {
    const [met, audited, notMet] = ['met', 'audited', 'notMet'].map((what) => `${what}|${of}|${stretch}`) as Triple;
    const isNew = !this.counts.has(met);
    this.count(met, part);
    this.count(audited, total);
    this.count(notMet, total - part);
    if (isNew) this.sum(audited, [met, notMet]);
    if (n < this.threshold) for (const key of [met, audited, notMet]) this.ofFewPlans.add(key);
    this.share({
      key: met,
      part: met,
      base: audited,
      interval: interval && whole(interval),
      ...(n < SMALLEST_BASE ? { tooFew: true as const } : {}),
    });
  }
}

type Triple = [met: string, audited: string, notMet: string];

const whole = ({ low, high }: Interval): Interval => ({ low: wholePercent(low), high: wholePercent(high) });
