import { z } from 'zod';
import { type FiguresLayout, figuresLayoutSchema } from '#shared/domain/board/import/figures-file';
import type { MapOptions } from '#shared/domain/register/mapped-register';
import { type Mapping, MOST_COLUMNS } from '#shared/domain/register/mapping';
import { registerErrorCodeSchema } from '#shared/domain/register/register-errors';
import { identifierSchema, registerFieldSchema } from '#shared/domain/register/register-fields';
import { REGISTER_LIMITS } from '#shared/domain/register/register-limits';
import { packedRowsSchema } from './packed-rows';

/**
 * What the window asks of a register worker: first to open files, then to look at a sheet or map it, or to look for the
 * monthly figures in it and read them.
 */
export type RegisterRequest =
  | {
      readonly kind: 'open';
      readonly id: number;
      readonly files: readonly { readonly fileName: string; readonly bytes: Uint8Array<ArrayBuffer> }[];
    }
  | { readonly kind: 'look'; readonly id: number; readonly sheet: number; readonly headerRow: number | undefined }
  | {
      readonly kind: 'map';
      readonly id: number;
      readonly sheet: number;
      readonly headerRow: number;
      readonly mapping: Mapping;
      readonly options: MapOptions;
    }
  | {
      readonly kind: 'find-figures';
      readonly id: number;
      /** Undefined: whichever sheet looks most like a table of figures. */
      readonly sheet: number | undefined;
      readonly headerRow: number | undefined;
    }
  | { readonly kind: 'read-figures'; readonly id: number; readonly sheet: number; readonly layout: FiguresLayout };

const count = z.int().min(0);
const sentence = z.string().max(1_000);
const heading = z.string().max(250);

export const sheetSummarySchema = z.strictObject({
  name: z.string().max(60),
  hidden: z.boolean(),
  rows: count,
  columns: count,
  /** Whole sentences. */
  warnings: z.array(sentence).max(50),
});
/** One table of the file, without any of its cells. */
export type SheetSummary = z.infer<typeof sheetSummarySchema>;

export const openedSchema = z.strictObject({
  kind: z.enum(['table', 'sen2']),
  sheets: z.array(sheetSummarySchema).min(1).max(REGISTER_LIMITS.sheets),
  /** The first sheet in sight that has most rows below headings that are known. */
  likelySheet: count,
  /** Whole sentences: hidden sheets, a module of the SEN2 return that is missing and what is not known without it. */
  warnings: z.array(sentence).max(100),
});

export const sheetLookSchema = z.strictObject({
  headerRow: z.int().min(1),
  twoRows: z.boolean(),
  columns: z
    .array(
      z.strictObject({
        index: count,
        heading,
        samples: z.array(z.string().max(60)).max(5),
        filled: count,
        identifier: z.strictObject({ what: identifierSchema, by: z.enum(['heading', 'values']) }).exactOptional(),
      }),
    )
    .max(MOST_COLUMNS),
});
/** The headings that were found, or those of the row that a person has pointed at. */
export type SheetLook = z.infer<typeof sheetLookSchema>;

const leftOutWhySchema = z.enum([
  'no-reference',
  'reference-identifies',
  'reference-unreadable',
  'duplicate',
  'ceased',
  'totals',
  'repeated-headings',
  'note',
]);

export const mappedSchema = z.strictObject({
  rows: packedRowsSchema,
  read: count,
  leftOut: z.array(z.strictObject({ row: count, why: leftOutWhySchema, what: sentence, todo: sentence })).max(5_000),
  leftOutBy: z.array(z.strictObject({ why: z.string().min(1).max(200), rows: z.int().min(1) })).max(50),
  problems: z
    .array(z.strictObject({ row: count, field: registerFieldSchema, heading, what: sentence, todo: sentence }))
    .max(5_000),
  problemCount: count,
  unknownValues: z
    .array(
      z.strictObject({
        field: registerFieldSchema,
        heading,
        text: z.string().max(120),
        key: z.string().max(120),
        rows: count,
      }),
    )
    .max(10_000),
  dropped: z
    .array(
      z.strictObject({
        index: count,
        heading,
        what: identifierSchema,
        wasFor: registerFieldSchema.exactOptional(),
      }),
    )
    .max(MOST_COLUMNS),
  duplicates: z.array(
    z.strictObject({
      ref: z.string().max(40),
      rows: z.array(count),
      kept: count.nullable(),
      same: z.boolean(),
    }),
  ),
  issued: z.strictObject({ from: z.iso.date(), to: z.iso.date() }).nullable(),
  notes: z.array(sentence).max(1_000),
});

/** A register as it would be kept, its rows packed, and all that was left out of it. */
export type PackedRegister = Readonly<z.infer<typeof mappedSchema>>;

const failureSchema = z.strictObject({
  ok: z.literal(false),
  error: z.strictObject({ code: registerErrorCodeSchema, message: sentence }),
});
export const resultOf = <T extends z.ZodType>(value: T) =>
  z.union([z.strictObject({ ok: z.literal(true), value }), failureSchema]);

/**
 * What comes back: progress any number of times, then the answer. Checked on arrival, because a worker that has read a
 * hostile file is not to be believed.
 */
export const registerAnswerSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('progress'),
    id: z.int(),
    progress: z.strictObject({ stage: z.enum(['reading', 'mapping']), share: z.number().min(0).max(1), rows: count }),
  }),
  z.strictObject({ kind: z.literal('done'), id: z.int(), result: z.unknown() }),
]);

/** The monthly figures of a sheet, before they are read. */
export const foundFiguresSchema = z.strictObject({ sheet: count, layout: figuresLayoutSchema });
export type FoundFigures = z.infer<typeof foundFiguresSchema>;

/** What was found in a file, or in the files of a SEN2 return, before anything is mapped. */
export interface RegisterContents extends z.infer<typeof openedSchema> {
  /** SHA-256 of the file; of several files, of their hashes in a row. */
  readonly fileHash: string;
}
