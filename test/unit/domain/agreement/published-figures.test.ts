import { describe, expect, it } from 'vitest';
import {
  addSums,
  addUnit,
  type Coefficients,
  coefficientsOf,
  noSums,
  type Sums,
} from '#shared/domain/agreement/agreement-sums';
import { type Distance, ordinalDistance } from '#shared/domain/agreement/alpha';
import { agreementWithin } from '#shared/domain/agreement/gwet';
import { type Cluster, jackknifeErrors } from '#shared/domain/agreement/jackknife';
import { quadraticWeights, type Weights } from '#shared/domain/agreement/weights';
import {
  identityWeights,
  intervalDistance,
  linearWeights,
  nominalDistance,
  ordinalWeights,
} from '../../../helpers/agreement/other-scales';

// Where the figures stand:
// - Krippendorff's data and alphas: tests and docstring of the Python package krippendorff, after Krippendorff 2011 and Wikipedia
//   (github.com/pln-fing-udelar/fast-krippendorff, tests/test_krippendorff.py).
// - irrCAC for R: its overview vignette. irrCAC for Python: its documentation and reference tests.
// - Cohen 1968: vignette "Weighted Kappa: Cohen's 1968 Illustration" of the R package DMAR (table 1, cell for cell), and the
//   examples of cohen.kappa in the R package psych, which print what Cohen reports.
// - SAS and the R package irr: their output as statsmodels holds itself against it (statsmodels/stats/tests/test_inter_rater.py).

type Marks = readonly (number | null)[];
interface Units {
  readonly ratings: number;
  /** Ratings of each unit from 0 by marker, and how often the unit occurs. */
  readonly units: readonly { readonly places: Marks; readonly times: number }[];
}

const byMarker = (ratings: number, lowest: number, rows: readonly Marks[]): Units => ({
  ratings,
  units: (rows[0] ?? []).map((_, unit) => ({
    places: rows.map((row) => (typeof row[unit] === 'number' ? row[unit] - lowest : null)),
    times: 1,
  })),
});
const byPairs = (table: readonly (readonly number[])[]): Units => ({
  ratings: table.length,
  units: table.flatMap((row, i) => row.map((times, j) => ({ places: [i, j], times }))),
});

/** Gwet 2014, p. 120 (cac.raw4raters); Krippendorff 2011, section C, has the same values with the last by observer B. */
const FOUR = byMarker(5, 1, [
  [1, 2, 3, 3, 2, 1, 4, 1, 2, null, null, null],
  [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, null, null],
  [null, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, 3],
  [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, null],
]);
/** Gwet 2014, p. 125 (raw_5observers). */
const FIVE = byMarker(4, 0, [
  [1, 1, 2, null, 0, 0, 1, 1, 2, 2, null, 0, 1, 3, 1],
  [1, 1, 3, 0, 0, 0, 0, null, 2, 1, 1, 0, 2, 3, 1],
  [2, 0, 3, 0, 0, 0, 2, 2, 2, 1, 0, 0, 2, 2, 1],
  [null, 1, 3, null, null, null, null, 0, null, 1, 0, 0, 2, 2, null],
  [2, null, null, 0, 0, 0, 1, null, 2, null, null, null, null, 3, 1],
]);
/** 100 pregnancies by two abstractors: Gwet 2014 (cont3x3abstractors). */
const ABSTRACTORS = byPairs([
  [13, 0, 0],
  [0, 20, 7],
  [0, 4, 56],
]);
/** 223 patients by two methods of diagnosis (cont4x4diagnosis). */
const DIAGNOSES = byPairs([
  [40, 6, 4, 15],
  [4, 25, 1, 5],
  [4, 2, 21, 9],
  [17, 13, 12, 45],
]);
/** 200 cases, judge B by row and judge A by column: Cohen 1968, table 1. */
const JUDGES = byPairs([
  [88, 14, 18],
  [10, 40, 10],
  [2, 6, 12],
]);
/** 19 cases by two raters: SAS. */
const NINETEEN = byPairs([
  [0, 4, 1],
  [0, 8, 0],
  [0, 1, 5],
]);
/** Second and third rater of the data set anxiety of irr, whose rating 5 neither gives. */
const ANXIETY = byMarker(5, 0, [
  [2, 4, 3, 4, 1, 3, 1, 3, 2, 2, 1, 2, 2, 2, 1, 1, 0, 2, 2, 3],
  [1, 0, 3, 3, 2, 1, 0, 4, 0, 0, 0, 1, 2, 2, 0, 0, 2, 2, 1, 1],
]);
/** Three coders of 15 units, many of which are missing: Wikipedia, "Krippendorff's alpha". */
const CODERS = byMarker(4, 1, [
  [null, null, null, null, null, 3, 4, 1, 2, 1, 1, 3, 3, null, 3],
  [1, null, 2, 1, 3, 3, 4, 3, null, null, null, null, null, null, null],
  [null, null, 2, 1, 3, 4, 4, null, 2, 1, 1, 3, 3, null, 4],
]);

function clustersOf({ ratings, units }: Units, weights: Weights): { clusters: Cluster[]; total: Sums } {
  const shape = { ratings, weights };
  const total = noSums(shape);
  const clusters = units.map(({ places, times }) => {
    const sums = noSums(shape);
    addUnit(sums, shape, places);
    addSums(total, sums, times);
    return { sums, times };
  });
  return { clusters, total };
}
const found = (units: Units, weights: Weights, distance?: Distance): Coefficients =>
  coefficientsOf(clustersOf(units, weights).total, { ratings: units.ratings, weights }, distance);
function errors(units: Units, weights: Weights): Coefficients {
  const { clusters, total } = clustersOf(units, weights);
  return jackknifeErrors(total, clusters, { ratings: units.ratings, weights });
}
/** Two ways to a standard error, by formula for many units and by leaving one out, come close to each other, and no more. */
const expectNear = (error: number | null, published: number, share: number): void => {
  expect(Math.abs((error ?? 0) / published - 1)).toBeLessThan(share);
};

describe('the Python package krippendorff, after Krippendorff 2011, "Computing Krippendorff\'s Alpha-Reliability"', () => {
  it.each([
    ['nominal', nominalDistance, 0.743],
    ['ordinal', ordinalDistance, 0.815],
  ] as const)('%s alpha of 4 observers and 12 units', (_, distance, published) => {
    expect(found(FOUR, identityWeights(5), distance).alpha).toBeCloseTo(published, 3);
  });
  it.each([
    ['nominal', nominalDistance, 0.691358],
    ['interval', intervalDistance, 0.810845],
  ] as const)('%s alpha of 3 coders and 15 units', (_, distance, published) => {
    expect(found(CODERS, identityWeights(4), distance).alpha).toBeCloseTo(published, 6);
  });
});

describe('the R package irrCAC 1.0 (Gwet), overview vignette', () => {
  it('alpha of cac.raw4raters 0.74342, of the abstractors 0.7972585', () => {
    expect(found(FOUR, identityWeights(5), nominalDistance).alpha).toBeCloseTo(0.74342, 5);
    expect(found(ABSTRACTORS, identityWeights(3), nominalDistance).alpha).toBeCloseTo(0.7972585, 7);
  });
  it('kappa of the abstractors 0.7964094, standard error 0.05891', () => {
    expect(found(ABSTRACTORS, identityWeights(3)).kappa).toBeCloseTo(0.7964094, 7);
    expectNear(errors(ABSTRACTORS, identityWeights(3)).kappa, 0.05891072, 0.02);
  });
  it('AC1 of the abstractors 0.8493305, standard error 0.04322', () => {
    expect(found(ABSTRACTORS, identityWeights(3)).ac2).toBeCloseTo(0.8493305, 7);
    expectNear(errors(ABSTRACTORS, identityWeights(3)).ac2, 0.04321747, 0.02);
  });
  it('AC1 of cac.raw4raters 0.77544', () => {
    expect(found(FOUR, identityWeights(5)).ac2).toBeCloseTo(0.77544, 5);
  });
  it.each([
    ['cac.raw4raters', FOUR, 0.8181818],
    ['the abstractors', ABSTRACTORS, 0.89],
  ] as const)('percent agreement of %s', (_, { ratings, units }, published) => {
    let [n, sum] = [0, 0];
    for (const { places, times } of units) {
      const counts = Array.from({ length: ratings }, (_, k) => places.filter((place) => place === k).length);
      const within = agreementWithin(counts, identityWeights(ratings));
      n += within === null ? 0 : times;
      sum += times * (within ?? 0);
    }
    expect(sum / n).toBeCloseTo(published, 7);
  });
});

describe('the Python package irrCAC 0.4 (Fergadis), its documentation and reference tests', () => {
  it.each([
    ['quadratic', quadraticWeights(5), 0.914, 0.849],
    ['linear', linearWeights(5), 0.859, null],
    ['ordinal', ordinalWeights(5), 0.899, null],
  ] as const)('AC2 of raw_4raters with %s weights', (_, weights, ac2, alpha) => {
    expect(found(FOUR, weights).ac2).toBeCloseTo(ac2, 3);
    // Alpha with quadratic weights is interval alpha.
    if (alpha !== null) expect(found(FOUR, weights, intervalDistance).alpha).toBeCloseTo(alpha, 3);
  });
  it('AC1 0.497 and alpha 0.481 of raw_5observers', () => {
    const { ac2, alpha } = found(FIVE, identityWeights(4), nominalDistance);
    expect(ac2).toBeCloseTo(0.497, 3);
    expect(alpha).toBeCloseTo(0.481, 3);
  });
  it.each([
    ['quadratic', quadraticWeights(3), 0.892, 0.94],
    ['ordinal', ordinalWeights(3), 0.872, 0.925],
    ['linear', linearWeights(3), 0.843, 0.9],
  ] as const)('kappa and AC2 of the abstractors with %s weights', (_, weights, kappa, ac2) => {
    expect(found(ABSTRACTORS, weights).kappa).toBeCloseTo(kappa, 3);
    expect(found(ABSTRACTORS, weights).ac2).toBeCloseTo(ac2, 3);
  });
  it.each([
    ['identity', identityWeights(4), 0.432, 0.046, 0.456, 0.043],
    ['quadratic', quadraticWeights(4), 0.383, 0.066, 0.299, 0.075],
    ['ordinal', ordinalWeights(4), 0.39, 0.062, 0.324, 0.069],
    ['linear', linearWeights(4), 0.407, 0.053, 0.377, 0.056],
  ] as const)(
    'kappa and AC2 of the diagnoses with %s weights, and their standard errors',
    (_, weights, kappa, kappaError, ac2, ac2Error) => {
      expect(found(DIAGNOSES, weights).kappa).toBeCloseTo(kappa, 3);
      expect(found(DIAGNOSES, weights).ac2).toBeCloseTo(ac2, 3);
      expectNear(errors(DIAGNOSES, weights).kappa, kappaError, 0.03);
      expectNear(errors(DIAGNOSES, weights).ac2, ac2Error, 0.03);
    },
  );
});

describe('SAS, as statsmodels has its output', () => {
  it.each([
    ['no', identityWeights(3), 0.4842, 0.138],
    ['linear', linearWeights(3), 0.4701, 0.1457],
  ] as const)('kappa of 19 cases with %s weights and its ASE', (_, weights, kappa, error) => {
    expect(found(NINETEEN, weights).kappa).toBeCloseTo(kappa, 4);
    // So few cases tell the two ways to an error apart.
    expectNear(errors(NINETEEN, weights).kappa, error, 0.1);
  });
});

describe('the R package irr, kappa2 of anxiety, as statsmodels has its output', () => {
  it.each([
    ['no', identityWeights(5), -0.006289308],
    ['equal', linearWeights(5), 0.1459075],
    ['squared', quadraticWeights(5), 0.2520325],
  ] as const)('kappa with %s weights', (_, weights, kappa) => {
    expect(found(ANXIETY, weights).kappa).toBeCloseTo(kappa, 7);
  });
});

describe('Cohen 1968, table 1', () => {
  /** Weights of agreement from weights of disagreement of at most 6. */
  const agreeing = (disagreeing: readonly (readonly number[])[]): Weights =>
    disagreeing.map((row) => row.map((weight) => 1 - weight / 6));
  it('kappa 0.492 without weights, 0.348 with disagreements weighing 1, 3 and 6, 0.353 with others for each direction', () => {
    expect(found(JUDGES, identityWeights(3)).kappa).toBeCloseTo(0.492, 3);
    const both = agreeing([
      [0, 1, 3],
      [1, 0, 6],
      [3, 6, 0],
    ]);
    expect(found(JUDGES, both).kappa).toBeCloseTo(0.348, 3);
    const eachWay = agreeing([
      [0, 1, 4],
      [1, 0, 6],
      [2, 2, 0],
    ]);
    expect(found(JUDGES, eachWay).kappa).toBeCloseTo(0.353, 3);
  });
});
