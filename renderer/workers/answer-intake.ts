import { referencesInText } from '#shared/domain/match/match-files';
import { guessReference } from '#shared/domain/plan/guess-reference';
import { readPlanFile } from '#shared/intake/read-plan-file';
import type { IntakeAnswer, IntakeRequest } from './intake-messages';

/** Reads one file for the window: what the intake worker does with each message. Throws only on a bug. */
export async function answerIntake({ id, fileName, bytes, limits, references }: IntakeRequest): Promise<IntakeAnswer> {
  // In the window a scan can be marked beside its pages.
  const read = await readPlanFile(bytes, limits, { withoutText: 'accept' });
  if (!read.ok) {
    const { code, passed } = read.error;
    return { kind: 'refused', id, code, ...(passed && { passed }) };
  }
  const { format, warnings, blocks } = read.value;
  return {
    kind: 'read',
    id,
    text: new TextEncoder().encode(JSON.stringify(read.value)),
    format,
    warnings,
    guessedRef: guessReference(fileName, blocks),
    ...(references && { namedRefs: referencesInText(blocks, references) }),
  };
}
