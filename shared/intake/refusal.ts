import type { IntakeErrorCode } from '#shared/domain/plan/intake-errors';
import type { LimitPassed } from '#shared/domain/plan/limit-passed';

interface RefusalOptions extends ErrorOptions {
  readonly passed?: LimitPassed;
}

/**
 * Stops reading a file from deep inside a parser's callback. Never leaves this layer: `readPlanFile` turns it into a
 * failure value. Carries a code and numbers only, so no word of the file can travel with it.
 */
export class Refusal extends Error {
  readonly code: IntakeErrorCode;
  /** There where a limit with a number is the reason. */
  readonly passed: LimitPassed | undefined;

  constructor(code: IntakeErrorCode, { passed, ...options }: RefusalOptions = {}) {
    super(code, options);
    this.name = 'Refusal';
    this.code = code;
    this.passed = passed;
  }
}

export const refuse = (code: IntakeErrorCode): never => {
  throw new Refusal(code);
};

/** Refuses with `too-large` and the limit that was passed, where `found` is above it. */
export function refuseAbove(limit: LimitPassed['limit'], found: number, most: number): void {
  if (found > most) throw new Refusal('too-large', { passed: { limit, found, most } });
}
