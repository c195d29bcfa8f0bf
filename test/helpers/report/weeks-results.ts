import { buildResultsFile } from '#shared/domain/results/build-results-file';
import type { ResultsFile } from '#shared/domain/results/results-file';
import type { Sample } from '#shared/domain/sample/sample';
import { WEEKS_EVENTS, weeksRecords } from '../compare/weeks-records';

/** The 26 invented weeks as a results file: Section F got better at week 13, health did not, version 2 came at week 15. */
export function weeksResults(): ResultsFile {
  const { samples, people: _, ...records } = weeksRecords();
  const built = buildResultsFile({
    ...records,
    // Made by the app's own function, which fills in every field.
    samples: samples as readonly Sample[],
    events: WEEKS_EVENTS,
    generatedAt: '2026-11-25T10:00:00.000Z',
  });
  if (!built.ok) throw new Error(built.error.message);
  return built.value;
}
