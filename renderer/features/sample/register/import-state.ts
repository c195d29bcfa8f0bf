import type { MapOptions, MappedRegister, RegisterProgress } from '#shared/domain/register/mapped-register';
import type { Mapping } from '#shared/domain/register/mapping';
import type { Register } from '#shared/domain/register/register';
import type { RegisterContents, SheetLook } from '../../../workers/register-messages';

/** A source that is remembered, with a mapping that could be read. */
export interface RememberedSource {
  readonly source: string;
  readonly mapping: Mapping;
}

/** What is known of the file, and what a person has said about it so far. Nothing of it is stored. */
export interface ImportDraft {
  /** Of several files of a SEN2 return, their names together. */
  readonly fileName: string;
  readonly contents: RegisterContents;
  /** Registers that came from exactly this file, the newest first. */
  readonly already: readonly Register[];
  readonly remembered: readonly RememberedSource[];
  readonly sheet: number;
  readonly look: SheetLook;
  /** One entry for each column of the look, in its order. */
  readonly mapping: Mapping;
  /** The source whose remembered mapping was taken over; null where all was guessed anew. */
  readonly mappedAs: string | null;
  readonly source: string;
  readonly title: string;
  readonly options: MapOptions;
}

/** What is going on while a person waits. */
export type ImportWork = 'opening' | 'looking' | 'mapping' | 'keeping';

export type ImportState =
  /** Nothing going on. `note` says how the last import ended, until the next begins. */
  | { readonly kind: 'idle'; readonly note: ImportNote | null }
  | {
      readonly kind: 'busy';
      readonly work: ImportWork;
      readonly fileName: string;
      readonly progress: RegisterProgress | null;
    }
  | { readonly kind: 'refused'; readonly fileName: string; readonly message: string }
  | { readonly kind: 'columns'; readonly draft: ImportDraft; readonly problem: string | null }
  | {
      readonly kind: 'check';
      readonly draft: ImportDraft;
      readonly mapped: MappedRegister;
      /** Something was said that the rows do not show yet. */
      readonly changed: boolean;
      readonly problem: string | null;
    };

export interface ImportNote {
  readonly kind: 'imported' | 'cancelled';
  readonly words: string;
}
