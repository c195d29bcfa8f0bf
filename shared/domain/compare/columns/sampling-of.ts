import type { Sample } from '../../sample/sample';
import type { Sampling } from '../compare-view';

/** How the plans of a sample came to be in it. */
export const samplingOf = ({ method }: Pick<Sample, 'method'>): Exclude<Sampling, 'unknown'> =>
  method.kind === 'targeted' ? 'targeted' : 'random';
