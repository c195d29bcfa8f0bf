import parse from 'secure-json-parse';
import { z } from 'zod';
import {
  MOST_RUBRIC_BYTES,
  RUBRIC_FORMAT,
  RUBRIC_FORMAT_VERSION,
  type RubricFile,
  rubricFileSchema,
} from './rubric-file';
import { faultSentence } from './rubric-file-words';

export type RubricFileRefusal = 'too-large' | 'not-json' | 'not-a-rubric' | 'newer-format' | 'faults';

export type RubricFileRead =
  | { readonly ok: true; readonly value: RubricFile }
  | {
      readonly ok: false;
      readonly code: RubricFileRefusal;
      /** What happened and what to do; nothing was changed. */
      readonly message: string;
      /** With `faults`: every fault in its own sentence, in the order of the file, at most `MOST_FAULTS`. */
      readonly faults: readonly string[];
      /** How many more there are. */
      readonly more: number;
    };

export const MOST_FAULTS = 100;

const stampSchema = z.looseObject({ format: z.literal(RUBRIC_FORMAT), formatVersion: z.int().min(1) });

const refuse = (code: RubricFileRefusal, message: string): RubricFileRead => ({
  ok: false,
  code,
  message,
  faults: [],
  more: 0,
});

/**
 * Reads the text of a rubric file (whoever has its bytes decodes them as strict UTF-8). A key the format does not know is refused rather than dropped, a newer
 * format is refused as such and never half read, and JSON that reaches into an object's prototype is no JSON here. What
 * the file says may still be blank or contradict itself: `checkRubric` says so of the draft it becomes.
 */
export function readRubricFile(text: string): RubricFileRead {
  if (text.length > MOST_RUBRIC_BYTES)
    return refuse('too-large', 'This file is larger than 5 MB, which no rubric is. Nothing was changed.');
  const json = toJson(text);
  if (json === undefined && text.includes(RUBRIC_FORMAT) && !isJson(text))
    return refuse(
      'not-json',
      'This rubric file is damaged or only half copied. Nothing was changed. Copy it again, or export the rubric again.',
    );
  if (json === undefined)
    return refuse('not-json', 'This is not a rubric file of EHC Plan Audit. Nothing was changed. Choose another file.');
  const stamp = stampSchema.safeParse(json);
  if (!stamp.success)
    return refuse(
      'not-a-rubric',
      'This is not a rubric file of EHC Plan Audit. Nothing was changed. Choose another file.',
    );
  if (stamp.data.formatVersion > RUBRIC_FORMAT_VERSION)
    return refuse(
      'newer-format',
      'This rubric was written by a newer version of EHC Plan Audit. Nothing was changed. Update this one to read it.',
    );
  const read = rubricFileSchema.safeParse(json);
  if (read.success) return { ok: true, value: read.data };
  const faults = read.error.issues.flatMap((issue) => faultSentence(issue, json));
  return {
    ok: false,
    code: 'faults',
    message: `This rubric file cannot be read: ${faults.length === 1 ? 'one thing is' : `${faults.length.toLocaleString('en-GB')} things are`} wrong in it. Nothing was changed. Put it right in the file, or export the rubric again.`,
    faults: faults.slice(0, MOST_FAULTS),
    more: Math.max(0, faults.length - MOST_FAULTS),
  };
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** @returns undefined for what is no JSON, or not safe to take for data. */
function toJson(text: string): unknown {
  try {
    return parse.parse(text, null, { protoAction: 'error', constructorAction: 'error' });
  } catch {
    return undefined;
  }
}
