import type { SampleBoard } from '#shared/domain/board/sample-board';
import { draftOfUsual, USUAL_INDICATORS } from '#shared/domain/board/usual-indicators';
import { Chance } from './chance';

/** Of its own, so that the plans and marks stay as they are. */
const SEED = 2026;

/** Months with figures: more than a year, up to the last whole one. */
const MONTHS = 14;

/** The month in which plan writers were trained: the week in which Section F got better lies in it. */
const TRAINED = 3;

type Values = SampleBoard['indicators'][number]['values'];

interface Course {
  readonly key: string;
  readonly values: (chance: Chance) => Values;
  readonly targets: SampleBoard['indicators'][number]['targets'];
}

const months = Array.from({ length: MONTHS }, (_, at) => MONTHS - at);

/** Counts of things of which each is in time with some probability, which may change by month. */
const shares =
  (base: readonly [from: number, to: number], rate: (monthsAgo: number) => number) =>
  (chance: Chance): Values =>
    months.map((monthsAgo) => {
      const size = base[0] + chance.below(base[1] - base[0] + 1);
      const part = Array.from({ length: size }, () => chance.happens(100 * rate(monthsAgo))).filter(Boolean).length;
      return { monthsAgo, part, base: size };
    });

const counts =
  (from: number, to: number) =>
  (chance: Chance): Values =>
    months.map((monthsAgo) => ({ monthsAgo, value: from + chance.below(to - from + 1) }));

/** What is true of each: timeliness creeps up, reviews and health stay where they are, training leaps in its month. */
const COURSES: readonly Course[] = [
  {
    key: 'within-20-weeks',
    values: shares([34, 48], (ago) => 0.53 - 0.012 * ago),
    targets: [
      { monthsAgo: 14, value: 50 },
      { monthsAgo: 2, value: 60 },
    ],
  },
  { key: 'reviews-in-12-months', values: shares([90, 130], () => 0.72), targets: [{ monthsAgo: 14, value: 85 }] },
  { key: 'suspensions', values: counts(5, 17), targets: [{ monthsAgo: 14, value: 8 }] },
  // Small numbers, as councils have them: a report must not give them away.
  { key: 'permanent-exclusions', values: counts(0, 3), targets: [{ monthsAgo: 14, value: 0 }] },
  { key: 'health-advice-in-6-weeks', values: shares([30, 44], () => 0.46), targets: [{ monthsAgo: 14, value: 80 }] },
  { key: 'care-advice-in-6-weeks', values: shares([28, 40], () => 0.74), targets: [{ monthsAgo: 14, value: 80 }] },
  {
    key: 'training-uptake',
    values: shares([26, 26], (ago) => (ago > TRAINED ? 0.35 : 0.88)),
    targets: [{ monthsAgo: 14, value: 90 }],
  },
];

/** The invented indicators with a figure a month; those of social care wait for the last one. */
export function inventIndicators(): SampleBoard['indicators'] {
  const chance = new Chance(SEED);
  return COURSES.map(({ key, values, targets }) => {
    const usual = USUAL_INDICATORS.find((one) => one.key === key);
    if (usual === undefined) throw new Error('An invented indicator is none of the usual ones.');
    const all = values(chance);
    const [first] = all;
    const start = first === undefined || !('base' in first) ? first : percentOf(first);
    const { target: _target, baseline: _baseline, ...indicator } = draftOfUsual(usual);
    return {
      ...indicator,
      id: `sample-indicator-${key}`,
      ...(start === undefined ? {} : { baseline: start }),
      targets,
      values: key.startsWith('care') ? all.filter(({ monthsAgo }) => monthsAgo > 1) : all,
    };
  });
}

/** A baseline is told with one place. */
const percentOf = ({ monthsAgo, part, base }: { monthsAgo: number; part: number; base: number }) => ({
  monthsAgo,
  value: Math.round((1000 * part) / base) / 10,
});
