import type { RegisterRow } from '#shared/domain/register/register';
import { chooseDoubleMarked, type DoubleMarking } from '#shared/domain/sample/double-marking';
import { DRAW_VERSION, drawSample } from '#shared/domain/sample/draw';
import { type FrameOptions, frameOf } from '#shared/domain/sample/frame';
import type { Sample, SampleMethod } from '#shared/domain/sample/sample';

interface Asked {
  readonly method?: SampleMethod;
  readonly size?: number;
  readonly seed?: number;
  readonly frame?: Partial<FrameOptions>;
  readonly double?: DoubleMarking;
}

/** A sample as the app records it, of week 2026-W48, from invented rows. */
export function makeSample(
  rows: readonly RegisterRow[],
  { method = { kind: 'simple-random' }, size = 1, seed = 1, frame: asked = {}, double = { plans: 0 } }: Asked = {},
): Sample {
  const options: FrameOptions = {
    issued: {},
    filters: [],
    exclusions: [],
    notSampledForWeeks: 0,
    week: '2026-W48',
    earlierSamples: [],
    ...asked,
  };
  const { eligible, sampledBefore } = frameOf(rows, options);
  const draw = drawSample(eligible, method, size, seed);
  if (!draw.ok) throw new Error(draw.error.message);
  const { issued, filters, exclusions, notSampledForWeeks } = options;
  return {
    id: 'sample-1',
    title: 'Week 48',
    purpose: 'week',
    week: options.week,
    frame: {
      registerId: 'register-1',
      registerTitle: 'Active plans, November 2026',
      fileName: 'active-plans.csv',
      rowsHash: 'a'.repeat(64),
      rows: rows.length,
      issued,
      filters,
      exclusions,
      notSampledForWeeks,
      sampledBefore: [...sampledBefore],
      eligible: eligible.length,
    },
    method,
    size,
    seed,
    drawVersion: DRAW_VERSION,
    strata: draw.value.strata,
    doubleMarked: chooseDoubleMarked(draw.value.members, double, seed),
    members: draw.value.members,
    substitutions: [],
    drawnAt: '2026-11-23T09:00:00.000Z',
    drawnBy: 'person-lead',
  };
}
