import { z } from 'zod';
import { firstProblem } from '../../lib/first-problem';
import { fail, ok, type Result } from '../../lib/result';
import type { Rubric } from '../rubric/rubric';
import { checkMarks } from '../scoring/check-marks';
import { SCORING_VERSION, scoreAudit } from '../scoring/score-audit';
import { answersFrom } from '../scoring/short-mark';
import { fromFirstVersion } from './first-results-version';
import {
  RESULTS_FORMAT,
  RESULTS_FORMAT_VERSION,
  type ResultsFile,
  type ResultsRow,
  resultsFileSchema,
} from './results-file';
import { scopeOfRow } from './scope-of-row';

export type ResultsFileRefusal = 'not-a-results-file' | 'newer-format' | 'invalid' | 'inconsistent';

const stampSchema = z.looseObject({ format: z.literal(RESULTS_FORMAT), formatVersion: z.int().min(1) });

/**
 * Takes parsed JSON to a results file that can be trusted: known format, every field in place, every row's rubric there,
 * and every stored result the one its marks give. A newer format is refused as such, never half read.
 */
export function readResultsFile(data: unknown): Result<ResultsFile, ResultsFileRefusal> {
  const stamp = stampSchema.safeParse(data);
  if (!stamp.success) return fail('not-a-results-file', `This is not a results file (${firstProblem(stamp.error)}).`);
  if (stamp.data.formatVersion > RESULTS_FORMAT_VERSION)
    return fail(
      'newer-format',
      `This results file was made by a newer version of the program (format ${stamp.data.formatVersion}; this version reads up to ${RESULTS_FORMAT_VERSION}). Update the program to read it.`,
    );
  const parsed = resultsFileSchema.safeParse(stamp.data.formatVersion === 1 ? fromFirstVersion(stamp.data) : data);
  if (!parsed.success)
    return fail('invalid', `The results file does not fit its format. ${firstProblem(parsed.error)}`);
  const problem = firstInconsistency(parsed.data);
  return problem ?? ok(parsed.data);
}

function firstInconsistency(file: ResultsFile) {
  const { rubrics, audits } = file;
  const byKey = new Map<string, Rubric>();
  for (const rubric of rubrics) {
    const key = `${rubric.id}/${rubric.version}`;
    if (byKey.has(key)) return fail('inconsistent', `rubrics: version ${rubric.version} is there twice.`);
    byKey.set(key, rubric);
  }
  for (const [index, row] of audits.entries()) {
    const rubric = byKey.get(`${row.rubricId}/${row.rubricVersion}`);
    if (rubric === undefined) return fail('inconsistent', `audits[${index}]: its rubric version is not in the file.`);
    if (row.result.scoringVersion !== SCORING_VERSION)
      return fail(
        'newer-format',
        `audits[${index}] was scored by another version of the scoring rules. Make the results file again.`,
      );
    const scored = scoreAudit(rubric, answersFrom(row.marks), scopeOfRow(row));
    if (!scored.ok) return fail('inconsistent', `audits[${index}].marks: ${scored.error.message}`);
    const differing = firstDifference(row.result, scored.value);
    if (differing !== null)
      return fail(
        'inconsistent',
        `audits[${index}].result.${differing} is not what its marks give. Was the file edited?`,
      );
  }
  return firstInconsistentPair(byKey, file);
}

function firstInconsistentPair(byKey: ReadonlyMap<string, Rubric>, { pairs, audits, samples }: ResultsFile) {
  for (const [index, { rubricId, rubricVersion, markings, agreed = {} }] of pairs.entries()) {
    const rubric = byKey.get(`${rubricId}/${rubricVersion}`);
    if (rubric === undefined) return fail('inconsistent', `pairs[${index}]: its rubric version is not in the file.`);
    for (const marks of [...markings.map((marking) => marking.marks), agreed]) {
      const checked = checkMarks(rubric, answersFrom(marks));
      if (!checked.ok) return fail('inconsistent', `pairs[${index}]: ${checked.error.message}`);
    }
  }
  const known = new Map(samples.map(({ sample, sampling }) => [sample, sampling]));
  const stray = audits.findIndex(
    ({ sample, sampling }) => known.get(sample ?? '') !== (sampling === 'none' ? undefined : sampling),
  );
  return stray === -1 ? null : fail('inconsistent', `audits[${stray}].sample is not one of the samples in the file.`);
}

function firstDifference(stored: ResultsRow['result'], scored: ResultsRow['result']): string | null {
  const keys = Object.keys(stored) as (keyof ResultsRow['result'])[];
  return keys.find((key) => JSON.stringify(stored[key]) !== JSON.stringify(scored[key])) ?? null;
}
