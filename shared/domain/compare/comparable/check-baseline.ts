import { counted } from '../../sample/count-words';
import type { ComparableFacts, PeriodFacts } from './facts';
import type { Found } from './refusal';

/**
 * A baseline that a person picked and that is the worst stretch of its length in the whole series, with better periods
 * before it: what is picked for being bad is mostly followed by something better with nothing changed (regression to the
 * mean; Galton 1886, Barnett and others 2005). Nothing is said of a stretch with nothing before it: the first is not picked
 * for being bad, and after any true improvement it is the worst. Periods with too few plans do not count.
 */
export function checkBaseline({ view, measure, few, picked, series }: ComparableFacts): Found {
  if (picked === null || measure.better === null) return {};
  const points = series.filter(({ tally }) => tally.n >= few && tally.x > 0);
  const inside = points.filter(({ from, to }) => to >= (picked.from ?? '') && from <= (picked.to ?? '9999-12-31'));
  const [first] = inside;
  if (first === undefined) return {};
  const start = points.indexOf(first);
  const stretches = points
    .slice(0, points.length - inside.length + 1)
    .map((_, at) => figureOf(points.slice(at, at + inside.length)));
  const own = figureOf(inside);
  const worse = (a: number, b: number) => (measure.better === 'higher' ? a < b : a > b);
  const isWorst = !stretches.some((figure) => worse(figure, own));
  if (start === 0 || stretches.length < 3 || !isWorst || !worse(own, figureOf(points.slice(0, start)))) return {};
  const last = inside.at(-1) ?? first;
  const name = inside.length === 1 ? first.label : `${first.label} to ${last.label}`;
  const [which, rise] = measure.better === 'higher' ? ['lowest', 'rise'] : ['highest', 'fall'];
  const among =
    inside.length === 1
      ? `the ${which} of ${counted(points.length, 'period')}`
      : `the ${which} stretch of ${inside.length} periods among ${stretches.length}`;
  return {
    refusals: [
      {
        code: 'baseline',
        severity: 'caution',
        title: `The baseline was a bad time: ${name} is ${among}.`,
        sentence: `What is picked because it was bad is mostly followed by something better with nothing changed (regression to the mean), so part of a ${rise} would have come anyway.`,
        waysOn: [
          {
            kind: 'change',
            label: 'Take the first 12 points as the baseline',
            change: {
              baseline: { kind: 'first', points: 12 },
              spans: 'baseline-and-since',
              ...(view.range.from === undefined ? {} : { range: { ...view.range, from: undefined } }),
            },
          },
        ],
      },
    ],
  };
}

const figureOf = (points: readonly PeriodFacts[]): number => {
  const [y, x] = points.reduce(([y, x], { tally }) => [y + tally.y, x + tally.x], [0, 0]);
  return y / x;
};
