import { DRAW_VERSION, drawSample } from '#shared/domain/sample/draw';
import { frameOf } from '#shared/domain/sample/frame';
import type { Sample } from '#shared/domain/sample/sample';
import { inventRow } from './write-register';

export const ROWS = Array.from({ length: 60 }, (_, index) => inventRow(index));

/** A simple random sample of 5 of 60 invented plans, given to nobody, as the draw makes it. */
export function inventSample(over: Partial<Sample> = {}): Omit<Sample, 'id' | 'drawnAt' | 'drawnBy'> {
  const conditions = { issued: {}, filters: [], exclusions: [], notSampledForWeeks: 0 };
  const frame = frameOf(ROWS, { ...conditions, week: '2026-W48', earlierSamples: [] });
  const drawn = drawSample(frame.eligible, { kind: 'simple-random' }, 5, 7);
  if (!drawn.ok) throw new Error(drawn.error.message);
  return {
    title: 'Week 48, 2026',
    purpose: 'week',
    week: '2026-W48',
    frame: {
      ...conditions,
      registerId: 'register-1',
      registerTitle: 'Active plans',
      fileName: 'active-plans.csv',
      rowsHash: 'a'.repeat(64),
      rows: ROWS.length,
      eligible: frame.eligible.length,
    },
    method: { kind: 'simple-random' },
    size: 5,
    seed: 7,
    drawVersion: DRAW_VERSION,
    strata: [],
    doubleMarked: [],
    members: drawn.value.members,
    substitutions: [],
    ...over,
  };
}
