import { BoundedMap } from '../../../lib/bounded-map';
import type { Rubric } from '../../rubric/rubric';
import { BLOCK_ROWS } from '../columns/layout';
import type { CompareData, LoadedBlock } from '../columns/loaded';
import { oncePerData } from '../columns/once-per-data';
import { isMarked } from '../comparable/in-use';
import type { Measure } from '../measure';
import { type BlockReader, readerOf } from './read-measure';
import { speakingParts } from './speaking-parts';

/** What each row brings to a measure, by the row's number, whatever the filters, periods and days. */
export interface RawValues {
  /** `VALUE`, or why the row brings nothing; rows of versions that are not in use say nothing that is true. */
  readonly said: Uint8Array;
  readonly y: Float64Array;
  readonly x: Float64Array;
}

interface Kept {
  readonly measure: Measure;
  readonly rubrics: readonly Rubric[];
  readonly versions: readonly string[];
  readonly raw: RawValues;
}

/** Measures whose values are kept: 17 bytes a row each. */
const KEPT = 16;
const kept = oncePerData(() => new BoundedMap<string, Kept>(KEPT));

/**
 * Read off the columns once and kept as long as the data, for the last few measures.
 * @param rubrics of the versions in use.
 */
export function rawValues(
  data: CompareData,
  measure: Measure,
  versions: readonly string[],
  rubrics: readonly Rubric[],
): RawValues {
  const read = (): Kept => {
    const raw = emptyRaw(data);
    const reader = readerFor(data, measure, versions, rubrics);
    for (const block of data.blocks) if (versions.includes(block.version)) readBlock(raw, block, reader);
    return { measure, rubrics, versions, raw };
  };
  return kept(data).get(keyOf(measure, versions), read).raw;
}

function readerFor(
  data: CompareData,
  measure: Measure,
  versions: readonly string[],
  rubrics: readonly Rubric[],
): BlockReader {
  const speaking = isMarked(measure) ? speakingParts(data, versions).parts : undefined;
  return readerOf(measure, rubrics, data.directory.words.band, speaking);
}

const keyOf = (measure: Measure, versions: readonly string[]): string => JSON.stringify([measure, versions]);

const emptyRaw = ({ blocks }: CompareData): RawValues => {
  const rows = blocks.length * BLOCK_ROWS;
  return { said: new Uint8Array(rows), y: new Float64Array(rows), x: new Float64Array(rows) };
};

function readBlock({ said, y, x }: RawValues, block: LoadedBlock, reader: BlockReader): void {
  const read = reader(block);
  const from = block.number * BLOCK_ROWS;
  const pair = new Float64Array(2);
  for (let row = 0; row < block.used; row += 1) {
    said[from + row] = read(row, pair);
    y[from + row] = pair[0] ?? 0;
    x[from + row] = pair[1] ?? 0;
  }
}

/**
 * Takes what was kept of some data over to those that came after them: of blocks that did not change nothing is read again.
 * All parts of a draft are written together, so that what one speaks for changes in no other block.
 * Where the rubrics changed nothing is taken over.
 */
export function carryRaw(before: CompareData, after: CompareData): void {
  if (JSON.stringify(before.rubrics) !== JSON.stringify(after.rubrics)) return;
  for (const [key, { measure, rubrics, versions, raw: old }] of kept(before).entries()) {
    const raw = emptyRaw(after);
    const reader = readerFor(after, measure, versions, rubrics);
    for (const [place, block] of after.blocks.entries()) {
      if (!versions.includes(block.version)) continue;
      if (block.facts === before.blocks[place]?.facts) copyBlock(raw, old, place);
      else readBlock(raw, block, reader);
    }
    kept(after).set(key, { measure, rubrics, versions, raw });
  }
}

function copyBlock(to: RawValues, from: RawValues, place: number): void {
  const [start, end] = [place * BLOCK_ROWS, (place + 1) * BLOCK_ROWS];
  to.said.set(from.said.subarray(start, end), start);
  to.y.set(from.y.subarray(start, end), start);
  to.x.set(from.x.subarray(start, end), start);
}
