import type { MergedEntries } from './merge-entries';

/** Something that opening a journal found and did about it; nothing of the kind is said of a journal that was whole. */
export type Recovery =
  /** `unfinished`: it looks like a write that was never finished, and so was never acknowledged. */
  | { readonly kind: 'tail-cut'; readonly bytes: number; readonly unfinished: boolean }
  /** Segment and copy together held everything. */
  | { readonly kind: 'restored-from-copy' }
  /** The segment itself held every entry, though not as it was written. */
  | { readonly kind: 'mended' }
  /** Nothing was left of a segment but its copy, which is not synced with each commit. */
  | { readonly kind: 'copy-only' }
  | { readonly kind: 'damaged'; readonly missing: MergedEntries['missing']; readonly altered: readonly number[] }
  /** Neither the last segment nor its copy held anything that can be read. */
  | { readonly kind: 'nothing-read' }
  /** Files are gone which a snapshot shows once existed. */
  | { readonly kind: 'continued-from-snapshot'; readonly lostAfter: number }
  /** Files are gone, and no snapshot that reaches as far can be read. */
  | { readonly kind: 'lost' };
