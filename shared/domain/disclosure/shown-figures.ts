import type { RawFigures, Share, ShownFigures } from '../report/figures/figures';
import { shareCell, shareCellWithInterval } from '../report/intervals';
import type { CountCell, PercentCell, Threshold } from '../report/model/cells';
import { SMALLEST_BASE } from '../report/model/cells';
import { type Problem, type Protection, sumOf } from './problem';

/** The counts of a report as a problem: what is left of a share's base is a count too, even where no table tells it. */
export function problemOfFigures(raw: RawFigures): Problem {
  const { counts, sums, shares, bounds = [], ofFewPlans, hiddenFirst, hiddenLast, least } = withoutUntold(raw);
  const cells = [...counts].map(([key, count]) => ({
    key,
    count,
    least: least?.get(key) ?? 0,
    ...(ofFewPlans?.has(key) ? { sensitive: true as const } : {}),
    ...(hiddenLast?.has(key) ? { height: HIDDEN_LAST } : {}),
    ...(hiddenFirst?.has(key) ? { height: 0 } : {}),
  }));
  const equations = sums.map(({ total, parts }) => sumOf(total, parts));
  const isSum = new Set(sums.flatMap(({ total, parts }) => parts.map((part) => `${part}\n${total}`)));
  const rests = new Map<string, { readonly key: string; readonly count: number; readonly latent: true }>();
  for (const { part, base } of shares) {
    const key = `rest|${part}|${base}`;
    if (isSum.has(`${part}\n${base}`) || rests.has(key)) continue;
    rests.set(key, { key, count: (counts.get(base) ?? 0) - (counts.get(part) ?? 0), latent: true });
    equations.push(sumOf(base, [part, key]));
  }
  const lefts = bounds.map(({ parts, total }) => {
    const key = `left|${parts.join('|')}|${total}`;
    equations.push(sumOf(total, [...parts, key]));
    const count = parts.reduce((left, part) => left - (counts.get(part) ?? 0), counts.get(total) ?? 0);
    return { key, count, latent: true as const, harmless: true as const };
  });
  const figures = shares
    .filter(({ tooFew }) => tooFew !== true)
    .map(({ key, part, base }) => ({ kind: 'percent' as const, id: key, part, base }));
  return { cells: [...cells, ...rests.values(), ...lefts], equations, figures };
}

/** Above a section, which is the sum of its criteria and so at 1. */
const HIDDEN_LAST = 2;

/** What is not told at all bounds nothing: an outsider who has no sum cannot take anything from it. */
function withoutUntold({ counts, sums, shares, bounds = [], untold = new Set(), ...rest }: RawFigures): RawFigures {
  const isTold = (key: string) => !untold.has(key);
  return {
    ...rest,
    counts: new Map([...counts].filter(([key]) => isTold(key))),
    sums: sums.filter(({ total, parts }) => isTold(total) && parts.every(isTold)),
    shares: shares.filter(({ part, base }) => isTold(part) && isTold(base)),
    bounds: bounds.filter(({ total, parts }) => isTold(total) && parts.every(isTold)),
  };
}

/** The raw counts seen through what may be told of them: the whole of what a report is written from. */
export function shownFigures(raw: RawFigures, protection: Protection, threshold: Threshold): ShownFigures {
  const restIsFew = restsThatAreFew(raw, protection);
  const cellOf = (key: string): CountCell => {
    const value = raw.counts.get(key);
    if (value !== undefined && raw.untold?.has(key)) return value === 0 ? { kind: 'count', value } : { kind: 'hidden' };
    const state = protection.states.get(key);
    if (value === undefined || state === undefined) throw new RangeError(`There is no count with the key ${key}.`);
    if (state === 'count') return { kind: 'count', value };
    if (state === 'few') return { kind: 'few' };
    return { kind: restIsFew.has(key) ? 'most' : 'hidden' };
  };
  const shares = new Map(raw.shares.map((share) => [share.key, share]));
  const percentOf = (key: string): PercentCell => {
    const share = shares.get(key);
    if (share === undefined) throw new RangeError(`There is no share with the key ${key}.`);
    const [part, base] = [cellOf(share.part), cellOf(share.base)];
    if (base.kind !== 'count') return { kind: 'percent-hidden' };
    if (base.value === 0) return { kind: 'none' };
    if (share.tooFew) return { kind: 'percent-hidden' };
    if (protection.figures.has(key) && part.kind === 'count')
      return shareWithItsInterval(share, part.value, base.value);
    return boundOf(part, base.value, threshold);
  };
  const withheld = [...raw.counts.keys()].filter((key) => cellOf(key).kind !== 'count').length;
  return { count: cellOf, percent: percentOf, withheld };
}

/** With the interval that the share brings, else Wilson's. */
function shareWithItsInterval({ interval }: Share, part: number, base: number): PercentCell {
  if (interval === undefined) return shareCellWithInterval(part, base);
  const cell = shareCell(part, base);
  return interval === null || cell.kind === 'none' ? cell : { ...cell, interval };
}

/** What `few` and `most` of a shown base say of the percent anyway, rounded outwards. */
function boundOf(part: CountCell, base: number, threshold: Threshold): PercentCell {
  const small = (100 * (threshold - 1)) / base;
  if (base < SMALLEST_BASE) return { kind: 'percent-hidden' };
  if (part.kind === 'few') return { kind: 'at-most', value: Math.min(100, Math.ceil(small)) };
  if (part.kind === 'most') return { kind: 'at-least', value: Math.max(0, Math.floor(100 - small)) };
  return { kind: 'percent-hidden' };
}

/** Keys of parts whose base is shown and of which all that is left of it is one count told as `few`. */
function restsThatAreFew({ counts, sums, shares }: RawFigures, { states }: Protection): ReadonlySet<string> {
  const bases = new Map<string, Set<string>>();
  for (const { part, base } of shares) bases.set(part, (bases.get(part) ?? new Set()).add(base));
  const found = new Set<string>();
  for (const { total, parts } of sums) {
    if (states.get(total) !== 'count') continue;
    const there = parts.filter((key) => counts.get(key) !== 0);
    for (const key of there.length === 2 ? there : []) {
      const other = there.find((one) => one !== key) ?? '';
      if (bases.get(key)?.has(total) && states.get(key) === 'hidden' && states.get(other) === 'few') found.add(key);
    }
  }
  return found;
}
