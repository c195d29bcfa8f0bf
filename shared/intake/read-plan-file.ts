import type { IntakeErrorCode } from '#shared/domain/plan/intake-errors';
import type { IntakeLimits } from '#shared/domain/plan/intake-limits';
import type { LimitPassed } from '#shared/domain/plan/limit-passed';
import type { PlanText } from '#shared/domain/plan/plan-text';
import { wordsToLoad } from '#shared/domain/plan/refusal-words';
import { type Failure, ok } from '#shared/lib/result';
import { readDocx } from './docx/read-docx';
import { oleStreamNames } from './ole-streams';
import { Refusal, refuse, refuseAbove } from './refusal';
import { sniffFamily } from './sniff';

export interface ReadHooks {
  /** Share of the file read so far, 0 to 1. Called now and then, for a PDF after each page. */
  readonly onProgress?: (share: number) => void;
  /** Once aborted, reading stops at the next page and the promise rejects with the signal's reason. */
  readonly signal?: AbortSignal;
  /**
   * What becomes of a PDF without any text, a scan: refused with `no-text` where only text is of use, or read as a plan
   * text with no blocks, to be marked beside its pages. Refused unless told otherwise.
   */
  readonly withoutText?: 'refuse' | 'accept';
}

/** A file's text, or why it was refused; `passed` where it is too large by a limit that has a number. */
export type PlanFileResult =
  | { readonly ok: true; readonly value: PlanText }
  | { readonly ok: false; readonly error: Failure<IntakeErrorCode> & { readonly passed?: LimitPassed } };

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
): Promise<PlanFileResult> {
  hooks.signal?.throwIfAborted();
  try {
    return ok(await readByFamily(bytes, limits, hooks));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { code, passed } = error;
    return { ok: false, error: { code, message: wordsToLoad(error), ...(passed && { passed }) } };
  }
}

async function readByFamily(bytes: Uint8Array, limits: IntakeLimits, hooks: ReadHooks): Promise<PlanText> {
  refuseAbove('fileBytes', bytes.length, limits.fileBytes);
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
