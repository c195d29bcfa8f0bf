import { type RubricFileRead, readRubricFile } from '#shared/domain/rubric/read-rubric-file';
import { MOST_RUBRIC_BYTES } from '#shared/domain/rubric/rubric-file';

type ChosenFile = Pick<File, 'size' | 'arrayBuffer'>;

/** What a file that a person chose holds. Nothing is written; its size is looked at before its bytes are. */
export async function readRubric(file: ChosenFile): Promise<RubricFileRead> {
  if (file.size > MOST_RUBRIC_BYTES)
    return refuse('too-large', 'This file is larger than 5 MB, which no rubric is. Nothing was changed.');
  let bytes: ArrayBuffer;
  try {
    bytes = await file.arrayBuffer();
  } catch {
    // Moved, or held by another program; the engine's own words name nothing a person could act on.
    return refuse('not-json', 'The file could not be read. Nothing was changed. Close it elsewhere, or copy it first.');
  }
  try {
    return readRubricFile(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return refuse('not-json', 'This is not a rubric file of EHC Plan Audit. Nothing was changed. Choose another file.');
  }
}

const refuse = (code: 'too-large' | 'not-json', message: string): RubricFileRead => ({
  ok: false,
  code,
  message,
  faults: [],
  more: 0,
});
