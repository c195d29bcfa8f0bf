import type { Sample } from '#shared/domain/sample/sample';
import { makeSample } from './make-sample';
import { inventRow } from './write-register';

export const ROWS = Array.from({ length: 60 }, (_, index) => inventRow(index));

/** A simple random sample of 5 of 60 invented plans, given to nobody, as it is before it is kept. */
export function inventSample(over: Partial<Sample> = {}): Omit<Sample, 'id' | 'drawnAt' | 'drawnBy'> {
  const { id: _id, drawnAt: _at, drawnBy: _by, ...sample } = makeSample(ROWS, { size: 5, seed: 7 });
  return { ...sample, ...over };
}
