import type { z } from 'zod';
import { guessMapping } from '#shared/domain/register/guess-mapping';
import type { MapOptions, MappedRegister, RegisterHooks } from '#shared/domain/register/mapped-register';
import type { Mapping } from '#shared/domain/register/mapping';
import type { RegisterErrorCode } from '#shared/domain/register/register-errors';
import type { NamedBytes } from '#shared/intake/register/open-register-files';
import { ok, type Result } from '#shared/lib/result';
import { unpackPart } from '../../../renderer/workers/packed-rows';
import {
  mappedSchema,
  openedSchema,
  type SheetLook,
  sheetLookSchema,
} from '../../../renderer/workers/register-messages';
import { RegisterReader } from '../../../renderer/workers/register-reader';

export interface WholeRead {
  readonly opened: z.infer<typeof openedSchema>;
  readonly look: SheetLook;
  readonly mapping: Mapping;
  readonly mapped: MappedRegister;
}

export interface ReadChoices {
  readonly sheet?: number;
  readonly headerRow?: number;
  readonly remembered?: Mapping;
  readonly options?: MapOptions;
  /** What a person changes about the mapping that was guessed. */
  readonly change?: (mapping: Mapping) => Mapping;
  readonly hooks?: RegisterHooks;
}

/** Reads files the whole way, as the worker does, with every answer checked as the window checks it. */
export async function readRegister(
  files: readonly NamedBytes[],
  { sheet: chosen, headerRow, remembered, options = {}, change = (same) => same, hooks = {} }: ReadChoices = {},
): Promise<Result<WholeRead, RegisterErrorCode>> {
  const reader = new RegisterReader();
  const named = files.map(({ fileName, bytes }) => ({ fileName, bytes: new Uint8Array(bytes) }));
  const answer = await reader.answer({ kind: 'open', id: 1, files: named }, hooks);
  if (!answer.ok) return answer;
  const opened = openedSchema.parse(answer.value);
  const sheet = chosen ?? opened.likelySheet;
  const looked = await reader.answer({ kind: 'look', id: 2, sheet, headerRow }, hooks);
  if (!looked.ok) return looked;
  const look = sheetLookSchema.parse(looked.value);
  const mapping = change(guessMapping(look.columns, remembered));
  const done = await reader.answer({ kind: 'map', id: 3, sheet, headerRow: look.headerRow, mapping, options }, hooks);
  if (!done.ok) return done;
  const packed = mappedSchema.parse(done.value);
  return ok({ opened, look, mapping, mapped: { ...packed, rows: packed.rows.parts.flatMap(unpackPart) } });
}
