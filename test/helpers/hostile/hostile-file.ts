import type { IntakeErrorCode } from '#shared/domain/plan/intake-errors';
import type { IntakeWarning } from '#shared/domain/plan/plan-text';

type WarningCode = IntakeWarning['code'];

/** What becomes of a file: refused with a code, or loaded with all of `warnings`, perhaps some of `may`, and no other. */
type Outcome =
  | { readonly ok: false; readonly code: IntakeErrorCode }
  | { readonly ok: true; readonly warnings: readonly WarningCode[]; readonly may: readonly WarningCode[] };

/** A bad file with the one right answer to it. */
export interface HostileFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Where only text is of use, as on the command line. */
  readonly expected: Outcome;
  /** In the window, where that is another: a scan can be marked there beside its pages. */
  readonly inWindow?: Outcome;
}

export const expectedInWindow = ({ expected, inWindow }: HostileFile): Outcome => inWindow ?? expected;
