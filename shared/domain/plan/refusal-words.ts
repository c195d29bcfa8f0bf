import { INSPECT_ERRORS, INTAKE_ERRORS, type IntakeErrorCode } from './intake-errors';
import { type LimitPassed, tooLargeToInspect, tooLargeToLoad } from './limit-passed';

/** Why a file was refused: the code, and the limit where a known one was passed. */
export interface RefusalReason {
  readonly code: IntakeErrorCode;
  readonly passed?: LimitPassed | undefined;
}

/** What who loads a plan is told. Numbers count for files that are too large only, whatever a worker answers. */
export const wordsToLoad = ({ code, passed }: RefusalReason): string =>
  code === 'too-large' && passed !== undefined ? tooLargeToLoad(passed) : INTAKE_ERRORS[code];

/** What who only looks into a file is told. */
export const wordsToInspect = ({ code, passed }: RefusalReason): string =>
  code === 'too-large' && passed !== undefined ? tooLargeToInspect(passed) : INSPECT_ERRORS[code];
