import { describe, expect, it } from 'vitest';
import {
  addCoincidences,
  alphaOf,
  type Distance,
  intervalDistance,
  nominalDistance,
  ordinalDistance,
} from '#shared/domain/agreement/alpha';
import { agreementWithin, gwetAgreement, type UnitKind } from '#shared/domain/agreement/gwet';
import { weightedKappa } from '#shared/domain/agreement/kappa';
import {
  identityWeights,
  linearWeights,
  ordinalWeights,
  quadraticWeights,
  type Weights,
} from '#shared/domain/agreement/weights';

/** Four observers and twelve units, some values missing: Krippendorff 2011, section C; Gwet 2014, p. 120 (cac.raw4raters). */
const FOUR = [
  [1, 2, 3, 3, 2, 1, 4, 1, 2, null, null, null],
  [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, null, 3],
  [null, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, null],
  [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, null],
];
/** Five observers of 15 units: Gwet 2014, p. 125 (raw_5observers). */
const FIVE_OBSERVERS = [
  [1, 1, 2, null, 0, 0, 1, 1, 2, 2, null, 0, 1, 3, 1],
  [1, 1, 3, 0, 0, 0, 0, null, 2, 1, 1, 0, 2, 3, 1],
  [2, 0, 3, 0, 0, 0, 2, 2, 2, 1, 0, 0, 2, 2, 1],
  [null, 1, 3, null, null, null, null, 0, null, 1, 0, 0, 2, 2, null],
  [2, null, null, 0, 0, 0, 1, null, 2, null, null, null, null, 3, 1],
];
const units = (byMarker: readonly (readonly (number | null)[])[], from: number, ratings: number): UnitKind[] =>
  (byMarker[0] ?? []).map((_, unit) => {
    const counts = new Array<number>(ratings).fill(0);
    for (const marks of byMarker) {
      const mark = marks[unit];
      if (mark !== null && mark !== undefined) counts[mark - from] = (counts[mark - from] ?? 0) + 1;
    }
    return { counts, times: 1 };
  });
const FOUR_UNITS = units(FOUR, 1, 5);
const FIVE_UNITS = units(FIVE_OBSERVERS, 0, 4);
/** 100 pregnancies by two abstractors: Gwet 2014 (cont3x3abstractors). */
const ABSTRACTORS = [
  [13, 0, 0],
  [0, 20, 7],
  [0, 4, 56],
];
/** 223 patients by two methods of diagnosis: irrCAC cont4x4diagnosis, columns as rows. */
const DIAGNOSIS = [
  [40, 6, 4, 15],
  [4, 25, 1, 5],
  [4, 2, 21, 9],
  [17, 13, 12, 45],
];
/** 91 couples, husband by row: Agresti 1990, as vcd::SexualFun. */
const COUPLES = [
  [7, 7, 2, 3],
  [2, 8, 3, 7],
  [1, 5, 4, 9],
  [2, 8, 9, 14],
];
/** For tables of pairs irrCAC divides the squares by n, for raw marks (and we always) by n - 1. */
const TABLE_OF = (n: number): number => Math.sqrt((n - 1) / n);
const pairsOf = (table: readonly (readonly number[])[]): UnitKind[] =>
  table.flatMap((row, i) =>
    row.map((times, j) => ({
      counts: row.map((_, k) => Number(k === i) + Number(k === j)),
      times,
    })),
  );
const alpha = (kinds: readonly UnitKind[], ratings: number, distance: Distance): number | null => {
  const coincidences = new Float64Array(ratings * ratings);
  for (const { counts, times } of kinds) addCoincidences(coincidences, counts, times);
  return alphaOf(coincidences, ratings, distance);
};

describe('Krippendorff 2011, "Computing Krippendorff\'s Alpha-Reliability", section C: 4 observers, 12 units', () => {
  it.each([
    ['nominal', nominalDistance, 0.743],
    ['ordinal', ordinalDistance, 0.815],
    ['interval', intervalDistance, 0.849],
  ] as const)('%s alpha', (_, distance, published) => {
    expect(alpha(FOUR_UNITS, 5, distance)).toBeCloseTo(published, 3);
  });
});

describe('the R package irrCAC 1.0 (Gwet), overview vignette', () => {
  it('alpha of cac.raw4raters, 0.74342', () => {
    expect(alpha(FOUR_UNITS, 5, nominalDistance)).toBeCloseTo(0.74342, 5);
  });
  it('alpha of the abstractors, 0.7972585', () => {
    expect(alpha(pairsOf(ABSTRACTORS), 3, nominalDistance)).toBeCloseTo(0.7972585, 7);
  });
  it('kappa of the abstractors, 0.7964094', () => {
    expect(weightedKappa(ABSTRACTORS, identityWeights(3)).value).toBeCloseTo(0.7964094, 7);
  });
  it('AC1 of the abstractors, 0.8493305 with standard error 0.04321747', () => {
    const { value, error } = gwetAgreement(pairsOf(ABSTRACTORS), identityWeights(3));
    expect(value).toBeCloseTo(0.8493305, 7);
    expect(error * TABLE_OF(100)).toBeCloseTo(0.04321747, 7);
  });
  it('AC1 of cac.raw4raters, 0.77544 with standard error 0.14295', () => {
    const { value, error } = gwetAgreement(FOUR_UNITS, identityWeights(5));
    expect(value).toBeCloseTo(0.77544, 5);
    expect(error).toBeCloseTo(0.14295, 5);
  });
  it('percent agreement of cac.raw4raters, 0.8181818, and of the abstractors, 0.89', () => {
    const meanWithin = (kinds: readonly UnitKind[], weights: Weights): number => {
      const rated = kinds.flatMap(({ counts, times }) => {
        const within = agreementWithin(counts, weights);
        return within === null ? [] : [{ within, times }];
      });
      const n = rated.reduce((total, { times }) => total + times, 0);
      return rated.reduce((total, { within, times }) => total + within * times, 0) / n;
    };
    expect(meanWithin(FOUR_UNITS, identityWeights(5))).toBeCloseTo(0.8181818, 7);
    expect(meanWithin(pairsOf(ABSTRACTORS), identityWeights(3))).toBeCloseTo(0.89, 7);
  });
});

describe('the Python package irrCAC 0.4 (Fergadis), its documentation and reference tests', () => {
  it.each([
    ['quadratic', quadraticWeights(5), 0.914, 0.10396, 5],
    ['ordinal', ordinalWeights(5), 0.899, 0.107, 3],
    ['linear', linearWeights(5), 0.859, 0.117, 3],
  ] as const)('AC2 of raw_4raters, %s weights', (_, weights, value, error, digits) => {
    const found = gwetAgreement(FOUR_UNITS, weights);
    expect(found.value).toBeCloseTo(value, 3);
    expect(found.error).toBeCloseTo(error, digits);
  });
  it('AC1 of raw_5observers, 0.497 with standard error 0.122', () => {
    const found = gwetAgreement(FIVE_UNITS, identityWeights(4));
    expect(found.value).toBeCloseTo(0.497, 3);
    expect(found.error).toBeCloseTo(0.122, 3);
  });
  it('alpha of raw_5observers, 0.481', () => {
    expect(alpha(FIVE_UNITS, 4, nominalDistance)).toBeCloseTo(0.481, 3);
  });
  it.each([
    ['quadratic', quadraticWeights(3), 0.94],
    ['ordinal', ordinalWeights(3), 0.925],
    ['linear', linearWeights(3), 0.9],
  ] as const)('AC2 of the abstractors, %s weights', (_, weights, value) => {
    expect(gwetAgreement(pairsOf(ABSTRACTORS), weights).value).toBeCloseTo(value, 3);
  });
  it.each([
    ['quadratic', quadraticWeights(3), 0.892],
    ['ordinal', ordinalWeights(3), 0.872],
    ['linear', linearWeights(3), 0.843],
  ] as const)('kappa of the abstractors, %s weights', (_, weights, value) => {
    expect(weightedKappa(ABSTRACTORS, weights).value).toBeCloseTo(value, 3);
  });
  it.each([
    ['identity', identityWeights(4), 0.432, 0.046, 0.456, 0.043],
    ['quadratic', quadraticWeights(4), 0.383, 0.066, 0.299, 0.075],
    ['ordinal', ordinalWeights(4), 0.39, 0.062, 0.324, 0.069],
    ['linear', linearWeights(4), 0.407, 0.053, 0.377, 0.056],
  ] as const)(
    'kappa and AC2 of the diagnoses with their standard errors, %s weights',
    (_, weights, kappa, kappaError, ac2, ac2Error) => {
      const found = weightedKappa(DIAGNOSIS, weights);
      expect(found.value).toBeCloseTo(kappa, 3);
      expect(found.error).toBeCloseTo(kappaError, 3);
      const gwet = gwetAgreement(pairsOf(DIAGNOSIS), weights);
      expect(gwet.value).toBeCloseTo(ac2, 3);
      expect(gwet.error * TABLE_OF(223)).toBeCloseTo(ac2Error, 3);
    },
  );
});

describe('the R package vcd, example of Kappa(SexualFun): 91 couples of Agresti 1990', () => {
  it('unweighted 0.1293, ASE 0.06860', () => {
    const { value, error } = weightedKappa(COUPLES, identityWeights(4));
    expect(value).toBeCloseTo(0.1293, 4);
    expect(error).toBeCloseTo(0.0686, 4);
  });
  it('equal-spacing weights 0.2374, ASE 0.07832', () => {
    const { value, error } = weightedKappa(COUPLES, linearWeights(4));
    expect(value).toBeCloseTo(0.2374, 4);
    expect(error).toBeCloseTo(0.07832, 5);
  });
});

describe('Cohen 1968, table 1: 200 cases, two judges, weights of disagreement 0, 1, 3, 6', () => {
  const OBSERVED = [
    [88, 10, 2],
    [14, 40, 6],
    [18, 10, 12],
  ];
  it('unweighted kappa 0.492', () => {
    expect(weightedKappa(OBSERVED, identityWeights(3)).value).toBeCloseTo(0.492, 3);
  });
  it('weighted kappa 0.348', () => {
    const disagreement = [
      [0, 1, 3],
      [1, 0, 6],
      [3, 6, 0],
    ];
    const weights = disagreement.map((row) => row.map((value) => 1 - value / 6));
    expect(weightedKappa(OBSERVED, weights).value).toBeCloseTo(0.348, 3);
  });
});
