import { z } from 'zod';
import type { PageFrame } from '#shared/intake/pdf/pages/page-frame';
import type { PageTextItem } from '#shared/intake/pdf/pages/page-text-item';

/** What the window asks of the worker that draws pages. */
export type PagesRequest =
  | { readonly kind: 'open'; readonly id: number; readonly bytes: Uint8Array<ArrayBuffer>; readonly mostPages: number }
  /** Pages count from 1; `width` in pixels. */
  | { readonly kind: 'draw'; readonly id: number; readonly page: number; readonly width: number }
  | { readonly kind: 'text'; readonly id: number; readonly page: number }
  /** The answer to `id` is not wanted any more; it may still come. */
  | { readonly kind: 'drop'; readonly id: number };

const frameSchema = z.strictObject({ width: z.number().positive(), height: z.number().positive() });
frameSchema satisfies z.ZodType<PageFrame>;

const itemSchema = z.strictObject({
  text: z.string(),
  x: z.number(),
  y: z.number(),
  angle: z.number(),
  size: z.number().min(0),
  width: z.number().min(0),
  ascent: z.number(),
  family: z.enum(['serif', 'sans-serif', 'monospace']),
  endsLine: z.boolean(),
});
itemSchema satisfies z.ZodType<PageTextItem>;

/** Checked on arrival, because a worker that has read a hostile file is not to be believed. */
export const pagesAnswerSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('opened'), id: z.int(), frames: z.array(frameSchema).min(1).max(5_000) }),
  z.strictObject({
    kind: z.literal('refused'),
    id: z.int(),
    code: z.enum(['encrypted', 'corrupt', 'too-many-pages']),
  }),
  z.strictObject({
    kind: z.literal('drawn'),
    id: z.int(),
    bitmap: z.custom<ImageBitmap>((value) => value instanceof ImageBitmap),
    missing: z.int().min(0),
    blank: z.boolean(),
  }),
  z.strictObject({
    kind: z.literal('text'),
    id: z.int(),
    items: z.array(itemSchema).max(20_000),
    cut: z.boolean(),
  }),
  /** This page cannot be drawn or read; others may. */
  z.strictObject({ kind: z.literal('failed'), id: z.int() }),
]);
export type PagesAnswer = z.infer<typeof pagesAnswerSchema>;
