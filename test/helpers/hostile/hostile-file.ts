import type { IntakeErrorCode } from '#shared/domain/plan/intake-errors';
import type { IntakeWarning } from '#shared/domain/plan/plan-text';

type WarningCode = IntakeWarning['code'];

/** A bad file with the one right answer to it. */
export interface HostileFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly expected:
    | { readonly ok: false; readonly code: IntakeErrorCode }
    /** Loads with all of `warnings`, perhaps some of `may`, and no other. */
    | { readonly ok: true; readonly warnings: readonly WarningCode[]; readonly may: readonly WarningCode[] };
}
