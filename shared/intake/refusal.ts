import type { IntakeErrorCode } from '#shared/domain/plan/intake-errors';

/**
 * Stops reading a file from deep inside a parser's callback. Never leaves this layer: `readPlanFile` turns it into a
 * failure value. Carries a code only, so no word of the file can travel with it.
 */
export class Refusal extends Error {
  readonly code: IntakeErrorCode;

  constructor(code: IntakeErrorCode, options?: ErrorOptions) {
    super(code, options);
    this.name = 'Refusal';
    this.code = code;
  }
}

export const refuse = (code: IntakeErrorCode): never => {
  throw new Refusal(code);
};
