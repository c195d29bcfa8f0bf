import { type Allocation, type AllocationOptions, allocate, type Marker } from '#shared/domain/sample/allocate';
import type { SampleMember } from '#shared/domain/sample/sample';

export type Plan = Pick<SampleMember, 'ref' | 'writer'>;

/** An allocation that is known to succeed, if only in part. */
export function allocated(
  plans: readonly Plan[],
  twice: readonly string[],
  people: readonly Marker[],
  seed = 1,
  options: AllocationOptions = {},
): Allocation {
  const result = allocate(plans, twice, people, seed, options);
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}
