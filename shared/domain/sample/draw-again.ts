import { fail, ok, type Result } from '../../lib/result';
import type { RegisterRow } from '../register/register';
import { DRAW_VERSION, drawSample } from './draw';
import { type FrameResult, makeFrame } from './frame';
import type { Sample } from './sample';
import { firstDrawn } from './substitutes';

/** The frame of a recorded sample, made again from the rows of its register. */
export const frameAgain = ({ frame }: Pick<Sample, 'frame'>, rows: readonly RegisterRow[]): FrameResult =>
  makeFrame(rows, frame, new Set(frame.sampledBefore ?? []));

export interface DrawnAgain {
  /** True if the same plans came out, and the same number from each stratum. */
  readonly same: boolean;
  /** References that only the record has, and that only the new draw has. */
  readonly onlyRecorded: readonly string[];
  readonly onlyDrawn: readonly string[];
}

/**
 * Draws a recorded sample again from the rows of its register and compares with what was drawn, before any substitution.
 * Nothing is changed. Fails where a comparison would say nothing: other rows, or a draw by another version of the code.
 */
export function drawAgain(
  sample: Sample,
  rows: readonly RegisterRow[],
): Result<DrawnAgain, 'other-frame' | 'other-version'> {
  if (sample.drawVersion !== DRAW_VERSION)
    return fail(
      'other-version',
      'Another version of the app drew this sample in another way, so it cannot be drawn again here. The record stands as it is.',
    );
  const { eligible } = frameAgain(sample, rows);
  const drawn = drawSample(eligible, sample.method, sample.size, sample.seed);
  if (rows.length !== sample.frame.rows || eligible.length !== sample.frame.eligible || !drawn.ok)
    return fail(
      'other-frame',
      'The register does not hold the plans that this sample was drawn from, so it cannot be drawn again. The record stands as it is.',
    );
  const recorded = firstDrawn(sample);
  const again = drawn.value.members.map(({ ref }) => ref);
  const onlyRecorded = recorded.filter((ref) => !again.includes(ref));
  const onlyDrawn = again.filter((ref) => !recorded.includes(ref));
  const sameStrata = JSON.stringify(drawn.value.strata) === JSON.stringify(sample.strata);
  return ok({
    same: onlyRecorded.length === 0 && onlyDrawn.length === 0 && sameStrata,
    onlyRecorded,
    onlyDrawn,
  });
}
