import { INTAKE_ERRORS, type IntakeErrorCode } from '#shared/domain/plan/intake-errors';
import type { IntakeLimits } from '#shared/domain/plan/intake-limits';
import type { PlanText } from '#shared/domain/plan/plan-text';
import { fail, ok, type Result } from '#shared/lib/result';
import { readDocx } from './docx/read-docx';
import { oleStreamNames } from './ole-streams';
import { Refusal, refuse } from './refusal';
import { sniffFamily } from './sniff';

export interface ReadHooks {
  /** Share of the file read so far, 0 to 1. Called now and then, for a PDF after each page. */
  readonly onProgress?: (share: number) => void;
  /** Once aborted, reading stops at the next page and the promise rejects with the signal's reason. */
  readonly signal?: AbortSignal;
}

/**
 * Reads a plan file's bytes into plan text with sections. Runs the same in a module worker of the window and in a Node
 * worker thread; touches no network, no disk and no page. The bytes decide what the file is, never its name.
 * Fails with one of the intake error codes; `timeout` is for the owner of the worker, who kills it after
 * `limits.seconds`. Anything thrown is a bug (or the abort), and stands for no property of the file.
 */
export async function readPlanFile(
  bytes: Uint8Array,
  limits: IntakeLimits,
  hooks: ReadHooks = {},
): Promise<Result<PlanText, IntakeErrorCode>> {
  hooks.signal?.throwIfAborted();
  try {
    return ok(await readByFamily(bytes, limits, hooks));
  } catch (error) {
    if (error instanceof Refusal) return fail(error.code, INTAKE_ERRORS[error.code]);
    throw error;
  }
}

async function readByFamily(bytes: Uint8Array, limits: IntakeLimits, hooks: ReadHooks): Promise<PlanText> {
  if (bytes.length > limits.fileBytes) refuse('too-large');
  switch (sniffFamily(bytes)) {
    case 'empty':
      return refuse('empty');
    case 'zip':
      return readDocx(bytes, limits);
    case 'pdf': {
      // The PDF engine is large; a worker that only meets Word files never loads it.
      const { readPdf } = await import('./pdf/read-pdf');
      return readPdf(bytes, limits, hooks);
    }
    case 'ole':
      return refuseOle(bytes);
    case 'other':
      return refuse('not-a-plan-file');
  }
}

/** Old Office files and protected new ones look alike from outside; their streams tell which it is. */
function refuseOle(bytes: Uint8Array): never {
  const streams = oleStreamNames(bytes);
  if (streams.has('EncryptedPackage') || streams.has('EncryptionInfo')) return refuse('encrypted');
  if (streams.has('WordDocument')) return refuse('legacy-doc');
  return refuse(streams.size === 0 ? 'corrupt' : 'not-a-plan-file');
}
