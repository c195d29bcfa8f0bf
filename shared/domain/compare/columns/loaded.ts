import type { Person } from '../../audit/person';
import type { Rubric } from '../../rubric/rubric';
import type { Directory } from './directory';
import type { ColumnGroup, Facts, Scores, Texts } from './layout';

/** One block with the groups of columns that were read; the others are absent. */
export interface LoadedBlock {
  readonly number: number;
  /** By `versionKey`. */
  readonly version: string;
  readonly used: number;
  readonly facts: Facts;
  readonly scores?: Scores | undefined;
  readonly texts?: Texts | undefined;
  /** A column of marks by criterion id. */
  readonly marks?: ReadonlyMap<string, Uint8Array> | undefined;
  readonly ids?: { readonly audits: readonly string[]; readonly plans: readonly string[] } | undefined;
}

/** All that a view is answered from. `blocks` in the order of their numbers. */
export interface CompareData {
  readonly directory: Directory;
  readonly blocks: readonly LoadedBlock[];
  readonly rubrics: readonly Rubric[];
  readonly people: readonly Person[];
}

/** A group of columns that a figure needs was not read: a fault of the caller. */
export const notLoaded = (group: ColumnGroup): never => {
  throw new Error(`The columns of ${group} were not read.`);
};
