import { buildResultsFile } from '#shared/domain/results/build-results-file';
import type { ResultsFile } from '#shared/domain/results/results-file';
import type { Sample } from '#shared/domain/sample/sample';
import type { CompareRecords } from '../compare/compare-data';

/** Records of a workspace as a results file. */
export function resultsOfRecords({ people: _, samples, ...records }: CompareRecords): ResultsFile {
  const built = buildResultsFile({
    ...records,
    samples: samples.map(wholeSample),
    generatedAt: '2026-11-25T10:00:00.000Z',
  });
  if (!built.ok) throw new Error(built.error.message);
  return built.value;
}

const wholeSample = ({ id, method }: CompareRecords['samples'][number]): Sample => ({
  id,
  title: 'A sample',
  purpose: 'week',
  week: '2026-W01',
  frame: {
    registerId: 'register-1',
    registerTitle: 'Register',
    fileName: 'register.csv',
    rowsHash: 'a'.repeat(64),
    rows: 300,
    issued: {},
    filters: [],
    exclusions: [],
    notSampledForWeeks: 0,
    eligible: 280,
  },
  method,
  size: 10,
  seed: 7,
  drawVersion: 1,
  strata: [],
  doubleMarked: [],
  members: [],
  substitutions: [],
  drawnAt: '2026-01-05T09:00:00.000Z',
  drawnBy: 'person-1',
});
